using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The questions and caveats that go with a proposed year of meetings.</summary>
internal static class MeetingQuestions
{
    internal static Caveat Proposal(Group group) =>
        new("proposal", "These dates are proposed: no document sets them. We spread them evenly from the first meeting. Agree them with the group.", Spacing(group));

    internal static Caveat FirstAssumed(Group group) => new(
        "first-meeting-assumed",
        "These dates are proposed: no document sets them. We spread them evenly from the first working day on or after 15 January. Enter the first meeting to change that.",
        Spacing(group));

    internal static Question Cadence(Group group) =>
        group.Meetings.NotRead.Contains(OpenPoints.Phases, StringComparer.Ordinal) || group.Meetings.Cadence.IsNotRead || group.Meetings.Interval.IsNotRead
            ? new Question("cadence", $"How often does {group.Name} meet? Enter its clause: the document takes this up, and the file does not hold it.", group.Citation)
        : group.Meetings.Phases.Select(phase => phase.End).OfType<PhaseEnd.AtEvent>().FirstOrDefault(one => !one.On.IsSpecified) is { } open
            ? new Question($"event/{open.Event.Code}", $"On what day was {open.Event.Words}? Enter a date: the cadence of {group.Name} depends on it.", group.Citation)
        : group.Meetings.Phases.Count > 0 && !group.Life.CreatedOn.IsSpecified
            ? new Question("created-on", $"When was {group.Name} set up? Enter a date, month or year: its cadence depends on it.", group.Meetings.Phases[0].Citation)
        : group.Meetings.Cadence.IsSpecified
            ? new Question("cadence", $"How often does {group.Name} meet in this period? Enter a number of meetings: '{group.Meetings.Cadence.Value}' gives none.", group.Meetings.Cadence.Citation)
            : new Question("cadence", $"How often does {group.Name} meet? Enter what the group has agreed: its terms do not say.", group.Citation);

    internal static Question YearOver(Citation citation) => new("year-over", "How many meetings are held before the year ends? Enter a whole number.", citation);

    internal static Question Held(Group group, ReportingYear year, Citation citation) => new("held", $"On what days did {group.Name} meet in {year}? Enter dates such as 2026-01-14,2026-05-02.", citation);

    internal static Caveat YearBasisTaken(ReportingYear year, Citation citation) =>
        new("year-basis", $"The terms do not say which twelve months a year is. We assumed {year.Basis.Words}: {year}. Check with the group.", citation);

    internal static Question Agreed(Group group) => new("as-agreed", $"Did {group.Name} agree to meet less often?", group.Meetings.OrAsAgreed.Citation);

    internal static void FlagReading(Reasoning reasoning, in DocumentValue<CadenceInterpretation> cadence)
    {
        if (cadence.Value.IsAmbiguous)
        {
            reasoning.Caveat(new Caveat(
                "ambiguous-cadence",
                $"'{cadence.Value.AsWritten}' can mean {cadence.Value.Chosen} or {cadence.Value.Others}. We used {cadence.Value.Chosen}: {cadence.Value.Reason}",
                cadence.Citation));
        }
    }

    /// <summary>Where the document says how far apart meetings are, and no more.</summary>
    private static Citation Spacing(Group group) =>
        group.Meetings.Interval.IsSpecified ? group.Meetings.Interval.Citation
        : group.Meetings.Cadence.IsSpecified ? group.Meetings.Cadence.Citation
        : group.Citation;
}
