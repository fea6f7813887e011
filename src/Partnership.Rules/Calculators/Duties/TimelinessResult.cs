using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A duty before and after a meeting, and whether it was done in time.</summary>
/// <param name="Due">The duty and its date.</param>
/// <param name="DoneOn">The day on which it was done, with the time where it matters; not known when the day was not given.</param>
/// <param name="InTime">Met when done by its date; not met when done later, or still not done after it; unknown otherwise.</param>
public sealed record TimelinessResult(ScheduledDuty Due, Fact<TriggerTime> DoneOn, Finding InTime)
{
    /// <summary>Duty and finding, as one line of text.</summary>
    public override string ToString() => $"{Due}: {English.Value(InTime)}";
}
