using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>A milestone whose last possible day is over, and that the plan does not say is reached. The rating is left as it is.</summary>
/// <param name="Action">The action that has the milestone.</param>
/// <param name="Milestone">The milestone that is past its date.</param>
public sealed record PastDueMilestone(PlanAction Action, Milestone Milestone)
{
    /// <summary>Action, milestone and date.</summary>
    public override string ToString() => $"{Action.Code}: {Milestone} ({English.Value(Milestone.Due)})";
}
