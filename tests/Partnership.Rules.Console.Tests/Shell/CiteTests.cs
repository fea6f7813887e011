using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests.Shell;

/// <summary>The citations of an answer, to paste: with every command, as text and as JSON.</summary>
public sealed partial class CiteTests
{
    public static TheoryData<string> Names => [.. Commands.All.Select(one => one.Name).Where(name => name is not ("receipt" or "completions"))];

    [Fact]
    public void A_deadline_is_cited_for_minutes_for_a_letter_and_with_its_link() =>
        Partnership.Run("deadline", "--rule", "R25", "--trigger", "2026-07-10", "--cite").Lines.Take(3).Should().Equal(
            "For minutes:  Freedom of Information Act 2000, s 10(1)",
            "For a letter: section 10(1) of the Freedom of Information Act 2000",
            "With link:    Freedom of Information Act 2000, s 10(1), as it was on 9 April 2026: https://www.legislation.gov.uk/ukpga/2000/36/section/10/2026-04-09");

    [Fact]
    public void A_duty_is_cited_by_its_line() =>
        Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2021-09-08", "--cite").Out.Should().Contain("Administration arrangements, line 11 (SOT-TOR-007)");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_takes_it(string name)
    {
        var example = Word().Matches(Commands.All.Single(one => one.Name == name).Example).Select(word => HelpTests.Located(word.Value.Trim('"'))).ToArray();
        var (plain, text, json) = (Partnership.Run(example), Partnership.Run([.. example, "--cite"]), Partnership.Run([.. example, "--json", "--cite"]));

        text.ExitCode.Should().Be(plain.ExitCode, text.Error);
        (text.Out.Contains("For minutes:  ", StringComparison.Ordinal) || text.Error.Contains("cites no text", StringComparison.Ordinal)).Should().BeTrue(text.Out);
        json.Json.GetProperty("cite").GetArrayLength().Should().Be(text.Lines.Count(line => line.StartsWith("For minutes:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("terms", "new", "barset")]
    [InlineData("completions", "bash")]
    public void A_command_without_an_answer_says_that_it_cites_nothing(params string[] words) =>
        Partnership.Run([.. words, "--cite"]).Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains("cites no text"));

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
