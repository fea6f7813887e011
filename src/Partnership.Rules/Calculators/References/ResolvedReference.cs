using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>A pointer and the action it leads to.</summary>
/// <param name="From">The action that points.</param>
/// <param name="To">The action pointed to.</param>
/// <param name="Reference">The pointer as written.</param>
public sealed record ResolvedReference(PlanAction From, PlanAction To, PlanReference Reference)
{
    /// <summary>From and to, as one line of text.</summary>
    public override string ToString() => $"{From.Code} to {To.Code}";
}
