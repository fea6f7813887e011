using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>A fact reported as done whose date is after the reporting day of the plan.</summary>
/// <param name="Action">The action that reports the event.</param>
/// <param name="Fact">The event that is reported with a later date.</param>
public sealed record FutureDatedEvent(PlanAction Action, ReportedEvent Fact)
{
    /// <summary>Action and fact, as one line of text.</summary>
    public override string ToString() => $"{Action.Code}: {Fact}";
}
