using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>What the program says to whoever does not know it yet, or has mistyped.</summary>
public sealed partial class HelpTests
{
    public static TheoryData<string> Names => [.. Commands.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_help_of_a_command_shows_an_example_that_is_answered(string name)
    {
        var example = Commands.All.Single(one => one.Name == name).Example;

        Partnership.Run(name, "--help").Out.ReplaceLineEndings(" ").Should().Contain("Example: partnership");
        if (name != "receipt")
        {
            Partnership.Run([.. Word().Matches(example).Select(word => Located(word.Value.Trim('"')))]).ExitCode.Should().Be(0, example);
        }
    }

    [Theory]
    [InlineData("deadlin", "Did you mean deadline?")]
    [InlineData("deadline --rul R25", "Did you mean --rule?")]
    [InlineData("timetable --group southhampton/board --meeting 2026-03-11", "Did you mean southampton/board?")]
    [InlineData("deadline --from 10/07/2026 --days 3", "For Friday 10 July 2026, enter 2026-07-10.")]
    [InlineData("deadline --from 10/07/26 --days 3", "For Friday 10 July 2026, enter 2026-07-10.")]
    [InlineData("deadline --rule R26 --trigger 2026-02-02 --param fee-notice=09/02/2026", "For Monday 9 February 2026, enter 2026-02-09.")]
    [InlineData("timetable --group southampton --meeting 2026-03-11", "Did you mean southampton/board or southampton/operational-group?")]
    [InlineData("deadline", "Enter --rule and --trigger for a rule of law")]
    [InlineData("deadline --rule request --trigger 2026-07-10", "which partnership rules --search")]
    public void What_is_mistyped_is_refused_with_what_was_probably_meant(string line, string says) =>
        Partnership.Run(line.Split(' ')).Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains(says));

    [Fact]
    public void People_read_weekdays_and_titles_of_Acts() =>
        Partnership.Run("deadline", "--rule", "R25", "--trigger", "2026-07-10").Out.Should().Contain("Tuesday 11 August 2026").And.Contain("Freedom of Information Act 2000").And.NotContain("ukpga-");

    /// <summary>A test of a number or an event is met or not met: "no date" answers nothing.</summary>
    [Theory]
    [InlineData("deadline --rule R14 --trigger 2026-03-10 --param count=14", "met  A case is a visible high risk")]
    [InlineData("deadline --rule R14 --trigger 2026-03-10 --param count=13", "not met  A case is a visible high risk")]
    [InlineData("deadline --rule R13 --trigger 2025-03-10 --param incident=2026-03-11", "Not met on the facts given")]
    [InlineData("deadline --rule R14 --trigger 2026-03-10", "not known  A case is a visible high risk")]
    public void A_test_is_answered_with_met_or_not_met(string line, string says) => Partnership.Run(line.Split(' ')).Out.Should().Contain(says);

    /// <summary>A citation without a published copy has no link, and says so; the same words three times say nothing.</summary>
    [Fact]
    public void A_citation_without_a_link_says_so() =>
        Partnership.Run("timetable", "--group", "southampton/board", "--meeting", "2026-04-15", "--cite").Out.Should().Contain("With link:    we know of no published copy");

    [Fact]
    public void People_read_no_code_words() =>
        Partnership.Run("grievance", "--group", "cambridgeshire/dvsg", "--facts", Located("samples/facts/grievance.json")).Out.Should().NotContain("notMet").And.NotContain("notApplicable");

    internal static string Located(string word) => Path.Combine(GovernanceAndPlanTests.Tree, word) is var file && File.Exists(file) ? file : word;

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
