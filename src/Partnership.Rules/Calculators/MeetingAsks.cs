using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The questions and doubts that go with a proposed year of meetings.</summary>
internal static class MeetingAsks
{
    internal static Flag Proposal { get; } = new("proposal", "The dates are proposed: no document fixes them. They are spread evenly from the first meeting.");

    internal static Flag FirstAssumed { get; } = new(
        "first-meeting-assumed",
        "The dates are proposed: no document fixes them. They are spread evenly from the first working day on or after 15 January; give the first meeting to change that.");

    internal static Ask Cadence(Group group) => new("cadence", group.Meetings.Cadence.IsSpecified
        ? $"How far apart does {group.Name} meet? '{group.Meetings.Cadence.Value}' gives no number of months."
        : $"How often does {group.Name} meet? Its document does not say.");

    internal static void FlagReading(Reasoning reasoning, in Stated<CadenceReading> cadence)
    {
        if (cadence.Value.IsAmbiguous)
        {
            reasoning.Flag(new Flag(
                "ambiguous-cadence",
                $"'{cadence.Value.AsWritten}' was read as {cadence.Value.Taken}, not {cadence.Value.Others}: {cadence.Value.Because}",
                cadence.Citation));
        }
    }
}
