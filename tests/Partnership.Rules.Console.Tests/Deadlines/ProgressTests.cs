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
}
