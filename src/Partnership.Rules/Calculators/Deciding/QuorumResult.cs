using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>How a meeting measured against its quorum.</summary>
/// <param name="Status">The status of the quorum: whether enough members were present.</param>
/// <param name="Counted">The number of different people counted; observers are not counted.</param>
/// <param name="Missing">The tests that were not met, with the number of people missing; empty when there was a quorum.</param>
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
