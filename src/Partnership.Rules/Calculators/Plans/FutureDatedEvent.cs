using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>A fact told as done whose date is after the day the plan reports as at.</summary>
/// <param name="Action">The action.</param>
/// <param name="Fact">The fact.</param>
public sealed record FutureDatedEvent(PlanAction Action, ReportedEvent Fact)
{
    /// <summary>Action and fact.</summary>
    public override string ToString() => $"{Action.Code}: {Fact}";
}
