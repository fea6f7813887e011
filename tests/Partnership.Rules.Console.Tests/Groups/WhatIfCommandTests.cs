using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class WhatIfCommandTests
{
    private static readonly string[] Board =
    [
        "what-if", "--terms", Shared("samples/terms/barsetshire.json"), "--group", "barsetshire/board", "--members", Shared("samples/facts/barsetshire-members.json"),
        "--from", "2026-04-01", "--to", "2026-12-31", "--meetings", "2026-05-12,2026-08-11,2026-11-10",
    ];

    [Fact]
    public void The_first_breach_its_day_and_clause_and_the_cheapest_repair_are_told()
    {
        var answer = Partnership.Run([.. Board, "--leaves", "m2=2026-05-03", "--json"]).Json;

        var first = answer.GetProperty("breaks").EnumerateArray().First();
        (first.Text("point"), first.Text("on"), first.GetProperty("because").Text("id")).Should().Be(("police", "2026-05-04", "BAR-003"));
        answer.GetProperty("appointments").GetProperty("people").EnumerateArray().Select(one => one.Text("category")).Should().Equal("police");
    }

    [Fact]
    public void A_meeting_that_moves_a_week_and_a_quorum_of_five_break_on_their_days()
    {
        Breaks("--moves", "2026-08-11=2026-08-18").Should().Equal("meetings 2026-08-13");
        Breaks("--quorum", "5").Should().Equal("quorum 2026-11-10");
    }

    [Fact]
    public void Whoever_must_attend_as_well_is_named() =>
        Partnership.Run([.. Board, "--quorum", "3", "--attending", "m1", "--json"]).Json.GetProperty("attendances").GetProperty("people").EnumerateArray()
            .Select(one => one.Text("member")).Should().Equal("m2", "m3");

    [Theory]
    [InlineData("--leaves", "m9=2026-05-03", "--leaves: 'm9' is not a member. Valid values: m1, m2, m3, m4, m5.")]
    [InlineData("--leaves", "m1", "--leaves: 'm1' is not valid. Enter members with their last days, such as m3=2026-05-03.")]
    [InlineData("--moves", "2026-06-01=2026-06-08", "--moves: No meeting is planned for 1 June 2026. Valid values: 12 May 2026, 11 August 2026, 10 November 2026.")]
    [InlineData("--quorum", "five", "--quorum: 'five' is not valid. Enter a number of members such as 5, or a share such as 1/3.")]
    public void What_cannot_be_used_is_one_line_that_says_what_can(string option, string given, string message)
    {
        var answer = Partnership.Run([.. Board, option, given]);

        answer.ExitCode.Should().Be(2);
        answer.Error.Trim().Should().Be(message);
    }

    [Fact]
    public void What_is_built_in_has_only_parts_that_are_named_twice_and_a_councils_terms_have_no_fault()
    {
        var built = Partnership.Run("prove", "--json");

        built.ExitCode.Should().Be(0);
        built.Json.GetProperty("problems").EnumerateArray().Select(one => one.Text("fault")).Distinct().Should().Equal("idle-part");
        Partnership.Run("prove", "--terms", Shared("samples/terms/barsetshire.json")).Out.Trim().Should().Be("No fault was found.");
    }

    [Fact]
    public void A_councils_quorum_that_nobody_can_make_is_proved_with_exit_code_1()
    {
        var terms = File.ReadAllText(Shared("samples/terms/barsetshire.json")).Replace("\"category\": \"police\"", "\"category\": \"fire\"", StringComparison.Ordinal);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, terms);
        try
        {
            var answer = Partnership.Run("prove", "--terms", file, "--json");

            answer.ExitCode.Should().Be(1);
            answer.Json.GetProperty("problems").EnumerateArray().Select(one => one.Text("fault")).Should().Equal("quorum-out-of-reach");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Breaks(params string[] more) => [.. Partnership.Run([.. Board, .. more, "--json"]).Json.GetProperty("breaks").EnumerateArray().Select(one => $"{one.Text("point")} {one.Text("on")}")];

    private static string Shared(string path) => Path.Combine(GovernanceAndPlanTests.Tree, path);
}
