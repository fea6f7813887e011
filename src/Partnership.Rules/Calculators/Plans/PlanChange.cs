using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>One change between two issues of a plan.</summary>
/// <param name="Kind">The kind of change of the plan.</param>
/// <param name="Action">The action, as it is now; as it was, if it has gone.</param>
/// <param name="Text">The change in words.</param>
public sealed record PlanChange(PlanChangeKind Kind, PlanAction Action, string Text)
{
    /// <summary>The rating before; null when there was none.</summary>
    public Rating? Before { get; init; }

    /// <summary>The rating now; null when there is none.</summary>
    public Rating? After { get; init; }

    /// <summary>Why the move is unusual and worth a question; null for an ordinary one.</summary>
    public string? Unusual { get; init; }

    /// <summary>The change in words.</summary>
    public override string ToString() => Text;
}
