using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether someone sits for one part, or one alternative, that a category names.</summary>
/// <remarks>A part that no one is said to sit for is unknown, never empty: the list does not say that each part has a seat of its own.</remarks>
/// <param name="Category">The category of the part result.</param>
/// <param name="Part">The part or alternative, as the list names it.</param>
/// <param name="Filled">Met when a member certainly sits for it; unknown otherwise.</param>
public sealed record PartResult(MemberCategory Category, string Part, Finding Filled)
{
    /// <summary>Category, part and finding.</summary>
    public override string ToString() => $"{Category}, {Part}: {English.Value(Filled)}";
}
