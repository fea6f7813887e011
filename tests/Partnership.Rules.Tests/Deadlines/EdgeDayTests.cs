using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

/// <summary>Clocks on edge days against dates that a script apart worked out from the words of each text, with holidays of its own (seeds/vectors/edge-days.csv).</summary>
public sealed class EdgeDayTests
{
    [Fact]
    public void Every_clock_comes_to_the_day_worked_apart() =>
        Seeds.Rows("vectors/edge-days.csv").Select(Difference).OfType<string>().Should().BeEmpty();

    private static string? Difference(IReadOnlyDictionary<string, string> row)
    {
        var trigger = TriggerTime.Parse(row["trigger"]);
        var facts = row["params"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).Aggregate(DeadlineFacts.None, (all, one) => all.With(one[0], one[1]));
        var versions = StatuteBook.VersionsOf(row["rule"]);
        var answer = DeadlineCalculator.Assess(versions, trigger, facts, UkCalendars.All);
        var due = answer.NotBefore ?? answer.Due;
        return due.Answer.IsKnown && due.Value.ToString() == row["due"] ? null : $"{row["rule"]} {row["trigger"]}: {row["due"]} by the words, {due.AnswerInWords} here";
    }
}
