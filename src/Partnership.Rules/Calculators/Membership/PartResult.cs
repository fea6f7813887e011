using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether someone sits for one part, or one alternative, that a category names.</summary>
/// <remarks>A part without a named member is unknown, never empty, because the list does not say that each part has its own seat.</remarks>
/// <param name="Category">The membership category that has the part.</param>
/// <param name="Part">The part or alternative, as the list names it.</param>
/// <param name="Filled">Met when a member certainly represents it; otherwise unknown.</param>
public sealed record PartResult(MemberCategory Category, string Part, Finding Filled)
{
    /// <summary>Category, part and finding.</summary>
    public override string ToString() => $"{Category}, {Part}: {English.Value(Filled)}";
}
