using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>An action's own rating next to the worst among all it points to. The own rating wins; the other is only shown (CON-067, CON-079).</summary>
/// <param name="Action">The action that has the rating.</param>
/// <param name="Own">The own rating; null when it has none.</param>
/// <param name="WorstReferenced">The worst rating along the chain of references; null when no action is rated.</param>
public sealed record FollowedRating(PlanAction Action, Rating? Own, Rating? WorstReferenced)
{
    /// <summary>The own rating, or where there is none the worst one down the chain.</summary>
    public Rating? EffectiveRating => Own ?? WorstReferenced;

    /// <summary>True when what is shown is not the action's own rating.</summary>
    public bool IsDerived => Own is null && WorstReferenced is not null;

    /// <summary>The rating shown, marked when derived.</summary>
    public override string ToString() => $"{EffectiveRating?.Code ?? "unrated"}{(IsDerived ? " (derived)" : string.Empty)}";
}
