using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a sector that an overview expects is answered by the members there are.</summary>
/// <param name="Sector">The sector that the terms expect.</param>
/// <param name="Answered">Met when a matching category is filled; unknown when the list has no such category.</param>
public sealed record SectorResult(SectorExpectation Sector, Finding Answered)
{
    /// <summary>Sector and finding, as one line of text.</summary>
    public override string ToString() => $"{Sector}: {English.Value(Answered)}";
}
