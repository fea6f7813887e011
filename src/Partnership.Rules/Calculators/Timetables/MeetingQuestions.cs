using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The questions and doubts that go with a proposed year of meetings.</summary>
internal static class MeetingQuestions
{
    internal static Caveat Proposal(Group group) =>
        new("proposal", "The dates are proposed: no document fixes them. They are spread evenly from the first meeting.", Spacing(group));

    internal static Caveat FirstAssumed(Group group) => new(
        "first-meeting-assumed",
        "The dates are proposed: no document fixes them. They are spread evenly from the first working day on or after 15 January; give the first meeting to change that.",
        Spacing(group));

    internal static Question Cadence(Group group) =>
        group.Meetings.NotRead.Contains(OpenPoints.Phases) || group.Meetings.Cadence.IsNotRead || group.Meetings.Interval.IsNotRead
            ? new Question("cadence", $"How often does {group.Name} meet? Its document takes this up, and the clause is not in the file.", group.Citation)
        : group.Meetings.Phases.Select(phase => phase.End).OfType<PhaseEnd.AtEvent>().FirstOrDefault(one => !one.On.IsSpecified) is { } open
            ? new Question($"event/{open.Event.Code}", $"On what day was {open.Event.Words}? The cadence of {group.Name} changes with it.", group.Citation)
        : group.Meetings.Phases.Count > 0 && !group.Life.CreatedOn.IsSpecified
            ? new Question("created-on", $"When was {group.Name} set up? Its cadence changes so long after that.", group.Meetings.Phases[0].Citation)
        : group.Meetings.Cadence.IsSpecified
            ? new Question("cadence", $"How often is {group.Name} to meet in this stretch? '{group.Meetings.Cadence.Value}' gives no number for it.", group.Meetings.Cadence.Citation)
            : new Question("cadence", $"How often does {group.Name} meet? Its document does not say.", group.Citation);

    internal static Question YearOver(Citation citation) => new("year-over", "How many meetings are held before the year is over?", citation);

    internal static Question Held(Group group, ReportingYear year, Citation citation) => new("held", $"On what days did {group.Name} meet in {year}?", citation);

    internal static Caveat YearBasisTaken(ReportingYear year, Citation citation) =>
        new("year-basis", $"The document does not say which twelve months a year is. {year.Basis.Words} was taken: {year}.", citation);

    internal static Question Agreed(Group group) => new("as-agreed", $"Did {group.Name} agree to meet less often?", group.Meetings.OrAsAgreed.Citation);

    internal static void FlagReading(Reasoning reasoning, in DocumentValue<CadenceInterpretation> cadence)
    {
        if (cadence.Value.IsAmbiguous)
        {
            reasoning.Caveat(new Caveat(
                "ambiguous-cadence",
                $"'{cadence.Value.AsWritten}' was read as {cadence.Value.Chosen}, not {cadence.Value.Others}: {cadence.Value.Reason}",
                cadence.Citation));
        }
    }

    /// <summary>Where the document says how far apart meetings are, and no more.</summary>
    private static Citation Spacing(Group group) =>
        group.Meetings.Interval.IsSpecified ? group.Meetings.Interval.Citation
        : group.Meetings.Cadence.IsSpecified ? group.Meetings.Cadence.Citation
        : group.Citation;
}
