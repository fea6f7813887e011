using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>A pointer to a code that no action has, or that several have.</summary>
/// <param name="From">The action that points.</param>
/// <param name="To">The code pointed to.</param>
/// <param name="Suggested">The nearest code before it in the same family, such as 2.11 for 2.12; null when there is none.</param>
public sealed record UnresolvedReference(PlanAction From, ActionCode To, ActionCode? Suggested)
{
    /// <summary>From, to and the suggestion.</summary>
    public override string ToString() => Suggested is null ? $"{From.Code} to {To}" : $"{From.Code} to {To} (possibly {Suggested})";
}
