using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a group held the meetings in public that its terms ask for in a year.</summary>
/// <remarks>Where the document requires none, the answer is not applicable, with the caveat <c>unspecified</c>. This is the case for all five source documents.</remarks>
/// <example><code>var open = PublicMeetingCalculator.Assess(Southampton.Board, new PublicMeetingFacts { InPublic = Fact.Known(ValueList.Of(new LocalDate(2026, 4, 15))) }, ReportingYear.Calendar(2026));</code></example>
public static class PublicMeetingCalculator
{
    /// <summary>Whether enough meetings of a year were held in public.</summary>
    /// <param name="group">The group.</param>
    /// <param name="facts">What is known of its meetings.</param>
    /// <param name="year">The year counted by.</param>
    /// <param name="asAt">The date as at which it is judged; null when the year is over.</param>
    /// <exception cref="ArgumentNullException">The group, the facts or the year are null.</exception>
    public static Determination<Finding> Assess(Group group, PublicMeetingFacts facts, ReportingYear year, LocalDate? asAt = null) =>
        Reasoned(group, facts, year, asAt).From(new Given("group", group), new Given("facts", facts), new Given("year", year), new Given("asAt", asAt));

    private static Determination<Finding> Reasoned(Group group, PublicMeetingFacts facts, ReportingYear year, LocalDate? asAt)
    {
        Guard.NotNull(year);
        Guard.NotNull(facts);
        var reasoning = new Reasoning(asAt ?? year.To);
        var running = asAt is { } day && day < year.To;
        return Guard.NotNull(group).Meetings.AllInPublic is { IsSpecified: true, Value: true } ? Every(group, facts, year, running, reasoning)
            : group.Meetings.InPublicAYear.IsSpecified ? Some(group, facts, year, running, reasoning)
            : UnspecifiedPoints.Answer<Finding>(group, "how many meetings are held in public", asAt ?? year.To, group.Meetings.AllInPublic.IsNotRead || group.Meetings.InPublicAYear.IsNotRead);
    }

    private static Determination<Finding> Some(Group group, PublicMeetingFacts facts, ReportingYear year, bool running, Reasoning reasoning)
    {
        var asked = group.Meetings.InPublicAYear;
        var held = Counted(facts, year, asked.Citation, reasoning).Length;
        var finding = held >= asked.Value ? Finding.Met : running || !facts.InPublic.IsKnown ? Finding.Unknown : Finding.NotMet;
        reasoning.Step(GroupRules.InPublic(group), finding, $"At least {English.Number(asked.Value)} in public in the year");
        return finding.IsUnknown ? reasoning.Question(WhichInPublic(asked.Citation)).Unknown<Finding>() : reasoning.Known(finding);
    }

    /// <summary>One meeting behind closed doors is enough for a no, also while the year runs; a yes waits for the year's end.</summary>
    private static Determination<Finding> Every(Group group, PublicMeetingFacts facts, ReportingYear year, bool running, Reasoning reasoning)
    {
        var citation = group.Meetings.AllInPublic.Citation;
        var open = Counted(facts, year, citation, reasoning);
        var closed = facts is { Held.IsKnown: true, InPublic.IsKnown: true } ? facts.Held.Value.Where(day => year.Covers(day) && !open.Contains(day)).ToArray() : [];
        var finding = closed.Length > 0 ? Finding.NotMet : running || !facts.Held.IsKnown || !facts.InPublic.IsKnown ? Finding.Unknown : Finding.Met;
        reasoning.Step(GroupRules.AllInPublic(group), finding, "Every meeting of the year in public");
        return !finding.IsUnknown ? reasoning.Known(finding)
            : reasoning.Question(!facts.Held.IsKnown ? new Question("held", "On what days did the group meet in the year? Enter dates such as 2026-01-14,2026-05-02.", citation) : WhichInPublic(citation)).Unknown<Finding>();
    }

    /// <summary>The days in public of the year. One on which the group is known not to have met does not count, and is reported.</summary>
    private static LocalDate[] Counted(PublicMeetingFacts facts, ReportingYear year, Citation citation, Reasoning reasoning)
    {
        var days = facts.InPublic.IsKnown ? facts.InPublic.Value.Distinct().Where(year.Covers).ToArray() : [];
        var strange = facts.Held.IsKnown ? days.Where(day => !facts.Held.Value.Contains(day)).ToArray() : [];
        foreach (var day in strange)
        {
            reasoning.Caveat(new Caveat("not-held", $"{English.Date(day)} is given as in public and is not among the days on which the group met. It was not counted.", citation));
        }

        return [.. days.Except(strange)];
    }

    private static Question WhichInPublic(Citation citation) => new("held-in-public", "Which meetings of the year are held in public? Enter dates such as 2026-01-14,2026-05-02.", citation);
}
