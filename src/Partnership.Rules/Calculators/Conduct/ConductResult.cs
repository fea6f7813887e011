using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One principle of conduct, and whether the facts raise its caveat.</summary>
/// <param name="Principle">The principle that was tested.</param>
/// <param name="Raised">Met when the matter should be looked at.</param>
public sealed record ConductResult(ConductRule Principle, Determination<Finding> Raised)
{
    /// <summary>Principle and finding, as one line of text.</summary>
    public override string ToString() => $"{Principle}: {Raised}";
}
