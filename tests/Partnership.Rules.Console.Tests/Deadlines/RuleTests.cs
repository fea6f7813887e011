using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class RuleTests
{
    private static readonly string[] Keys = ["rule", "trigger", "due", "alternatives", "flags", "because", "stillNeeded"];

    [Theory]
    [InlineData("R1", "2021-12-31", "2022-01-04")]
    [InlineData("R2", "2022-01-04", "2021-10-26")]
    [InlineData("R3", "2022-01-04", "2025-01-03")]
    [InlineData("R3", "2024-02-29", "2027-02-27")]
    [InlineData("R8", "2025-07-01", "2025-08-25")]
    [InlineData("R19", "2026-04-02T14:00", "2026-04-07T14:00")]
    [InlineData("R19", "2026-07-10T14:00", "2026-07-13T14:00")]
    [InlineData("R19", "2021-12-24T10:00", "2021-12-30T10:00")]
    [InlineData("R22", "2026-05-06", "2026-04-27")]
    [InlineData("R22", "2019-04-23", "2019-04-11")]
    [InlineData("R25", "2026-07-10", "2026-08-11")]
    [InlineData("R25", "2026-11-20", "2026-12-21")]
    [InlineData("R25", "2026-03-16", "2026-04-16")]
    [InlineData("R25", "2026-06-01", "2026-06-30")]
    [InlineData("R27", "2025-09-03", "2025-10-03")]
    [InlineData("R29", "2026-06-19", "2026-07-18")]
    [InlineData("R31", "2025-03-10", "2026-03-09")]
    [InlineData("southampton/board/papers-in", "2021-09-08", "2021-08-24")]
    [InlineData("cambridgeshire/dvsg/minutes-out", "2008-12-17", "2008-12-30")]
    [InlineData("cambridgeshire/dvtg/grievance/relay", "2009-06-09", "2009-06-30")]
    [InlineData("southampton/board/expression-of-interest", "2021-11-29", "2021-12-27")]
    public void A_shipped_rule_comes_to_the_date_worked_by_hand(string rule, string trigger, string due)
    {
        var answer = Partnership.Run("deadline", "--rule", rule, "--trigger", trigger, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Text("due").Should().Be(due);
        answer.Json.Keys().Take(Keys.Length).Should().Equal(Keys);
        answer.Json.GetProperty("because").GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("R4", "2022-03-31")]
    [InlineData("R9", "2022-03-31")]
    public void As_soon_as_reasonably_practicable_never_becomes_a_date(string rule, string trigger)
    {
        var answer = Partnership.Run("deadline", "--rule", rule, "--trigger", trigger, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Text("due").Should().BeNull();
        answer.Out.Should().Contain("as soon as reasonably practicable");
    }

    [Fact]
    public void A_period_the_caller_must_give_is_asked_for() =>
        Partnership.Run("deadline", "--rule", "R10", "--trigger", "2025-01-31", "--json").Json
            .GetProperty("stillNeeded").GetArrayLength().Should().Be(1);

    [Theory]
    [InlineData("R12")]
    [InlineData("R199")]
    [InlineData("nonsense")]
    public void A_rule_that_does_not_ship_is_bad_usage(string rule)
    {
        var answer = Partnership.Run("deadline", "--rule", rule, "--trigger", "2025-01-31");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith("--rule:").And.NotContain(" at ");
    }

    [Theory]
    [InlineData("R5", "2021-09-30")]
    [InlineData("R6", "2021-09-30")]
    [InlineData("R16", "2011-04-01")]
    [InlineData("R19", "2011-06-29T10:00")]
    [InlineData("R33", "2021-07-04")]
    [InlineData("R34", "2013-03-30")]
    [InlineData("R36", "2021-09-30")]
    public void Outside_its_range_a_rule_is_not_known_with_the_range(string rule, string trigger)
    {
        var answer = Partnership.Run("deadline", "--rule", rule, "--trigger", trigger, "--json");

        answer.Json.Text("state").Should().Be("unknown");
        answer.Json.Text("due").Should().BeNull();
        answer.Out.Should().Contain("not-in-force");
    }

    [Fact]
    public void A_row_whose_rule_stands_under_another_row_that_day_says_so() =>
        Partnership.Run("deadline", "--rule", "R27", "--trigger", "2026-02-05").Out.Should().Contain("a later version applies (R28)");

    [Theory]
    [InlineData("--calendar cannot go with --rule", "R25", "--calendar", "scotland")]
    [InlineData("--param: 'extended' is entered twice. Enter it once.", "R28", "--param", "extended=yes", "--param", "extended=no")]
    [InlineData("--param: southampton/board/papers-in takes no parameter", "southampton/board/papers-in", "--param", "days=3")]
    public void What_would_be_passed_over_in_silence_is_refused(string error, string rule, params string[] more)
    {
        var answer = Partnership.Run(["deadline", "--rule", rule, "--trigger", "2026-03-03", .. more]);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith(error);
    }

    [Fact]
    public void Every_entry_of_the_catalogue_has_a_status_and_every_one_left_out_a_reason()
    {
        var entries = Partnership.Run("rules", "--coverage", "--json").Json.EnumerateArray().ToArray();

        entries.Should().HaveCount(525);
        entries.Select(one => one.Text("id")).Should().OnlyHaveUniqueItems();
        entries.Where(one => one.Text("status") == "outside").Should().OnlyContain(one => !string.IsNullOrWhiteSpace(one.Text("reason")));
    }

    [Fact]
    public void Every_rule_has_an_authority_and_a_citation()
    {
        var rules = Partnership.Run("rules", "--json").Json.EnumerateArray().ToArray();

        rules.Should().NotBeEmpty().And.OnlyContain(one => one.GetProperty("citations").GetArrayLength() > 0 && one.Text("authority") != null);
    }
}
