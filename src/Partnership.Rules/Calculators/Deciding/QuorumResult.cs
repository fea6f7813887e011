using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>How a meeting measured against its quorum.</summary>
/// <param name="Status">Whether enough were there.</param>
/// <param name="Counted">How many different people counted; observers do not.</param>
/// <param name="Missing">The single tests that were not met, with how many were wanting; empty when there was a quorum.</param>
public sealed record QuorumResult(QuorumStatus Status, int Counted, ValueList<QuorumShortfall> Missing)
{
    /// <summary>What follows by the group's own terms; unspecified when there was a quorum or the document does not say.</summary>
    public DocumentValue<QuorumFailure> Follows { get; init; }

    /// <summary>The status, with what was wanting and what follows.</summary>
    public override string ToString() =>
        Missing.Count == 0 ? Status.Code
        : Follows.IsSpecified ? $"{Status}: {string.Join("; ", Missing)}; {Follows.Value}"
        : $"{Status}: {string.Join("; ", Missing)}";
}
