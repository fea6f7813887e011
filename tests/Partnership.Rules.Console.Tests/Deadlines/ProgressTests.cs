using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>How far a limit has run, whether a thing was done in time, and on which day the law was last read.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void A_limit_of_ones_own_has_days_elapsed_and_left()
    {
        var answer = Partnership.Run("deadline", "--from", "2026-07-10", "--working-days", "20", "--on", "2026-07-31", "--done-on", "2026-08-08", "--json").Json;

        (answer.GetProperty("workingDaysElapsed").GetInt32(), answer.GetProperty("workingDaysLeft").GetInt32(), answer.Text("done")).Should().Be((15, 5, "late"));
    }

    [Fact]
    public void People_read_it_in_words() =>
        Partnership.Run("deadline", "--from", "2026-07-10", "--working-days", "20", "--on", "2026-07-31", "--done-on", "2026-08-07").Out
            .Should().Contain("15 working days elapsed, 5 left.").And.Contain("Done: in time.");

    [Fact]
    public void Nothing_is_added_unless_asked() =>
        Partnership.Run("deadline", "--from", "2026-07-10", "--working-days", "20", "--json").Out.Should().NotContain("workingDaysLeft").And.NotContain("done");

    [Fact]
    public void An_answer_says_when_the_law_was_last_read()
    {
        var rule = Partnership.Run("deadline", "--rule", "R25", "--trigger", "2026-07-10", "--checked", "--json").Json;
        var told = Partnership.Run("deadline", "--event", "information-requested", "--at", "2026-07-10", "--checked").Out;
        var plain = Partnership.Run("deadline", "--rule", "R25", "--trigger", "2026-07-10", "--json").Out;

        rule.GetProperty("because")[0].Text("checkedOn").Should().Be("2026-11-30");
        told.Should().Contain("checked on 30 November 2026");
        plain.Should().NotContain("checkedOn");
    }

    [Fact]
    public void What_is_not_known_of_a_thing_done_is_asked()
    {
        string[] ask = ["deadline", "--rule", "R97", "--trigger", "2026-05-07", "--done-on", "2026-06-03"];

        Partnership.Run(ask).Out.Should().Contain("Done: not known").And.Contain("Still needed: Was it in writing?");
        Partnership.Run([.. ask, "--json"]).Json.GetProperty("stillNeeded")[0].Text("fact").Should().Be("in-writing");
        Partnership.Run([.. ask, "--in-writing", "yes"]).Out.Should().Contain("Done: in time").And.NotContain("Was it in writing?");
        Partnership.Run([.. ask[..^1], "2026-06-05"]).Out.Should().Contain("Done: late").And.NotContain("Was it in writing?", "it was late by every reading");
    }

    /// <summary>The clocks go back on 25 October 2026: 24 hours from 18:00 end at 17:00, or at 18:00 by clock time.</summary>
    [Fact]
    public void Between_two_interpretations_both_are_told()
    {
        string[] ask = ["deadline", "--rule", "R90", "--trigger", "2026-10-24T18:00", "--done-on", "2026-10-25T17:30"];

        Partnership.Run(ask).Out.Should().Contain("Done: late").And.Contain("Done by other interpretation: in time (by clock time");
        Partnership.Run([.. ask, "--json"]).Json.GetProperty("doneOtherwise")[0].Text("done").Should().Be("in-time");
    }

    [Theory]
    [InlineData("--in-writing goes with --done-on", "--rule", "R97", "--trigger", "2026-05-07", "--in-writing", "yes")]
    [InlineData("--done-on", "--event", "information-requested", "--at", "2026-07-10", "--done-on", "2026-07-31")]
    [InlineData("--checked", "--from", "2026-07-10", "--working-days", "20", "--checked")]
    [InlineData("--in-writing", "--from", "2026-07-10", "--working-days", "20", "--done-on", "2026-07-31", "--in-writing", "yes")]
    public void An_option_that_nothing_would_read_is_refused(string told, params string[] options)
    {
        var run = Partnership.Run(["deadline", .. options]);

        (run.ExitCode, run.Out).Should().Be((2, string.Empty));
        run.Error.Should().Contain(told);
    }
}
