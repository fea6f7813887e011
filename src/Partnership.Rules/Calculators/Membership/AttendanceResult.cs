using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a category was represented at a meeting by its group's own rule.</summary>
/// <param name="Category">The membership category whose attendance was checked.</param>
/// <param name="Represented">The finding with its reasons; not applicable where attendance is not expected.</param>
public sealed record AttendanceResult(MemberCategory Category, Determination<Finding> Represented)
{
    /// <summary>Category and finding, as one line of text.</summary>
    public override string ToString() => $"{Category}: {Represented}";
}
