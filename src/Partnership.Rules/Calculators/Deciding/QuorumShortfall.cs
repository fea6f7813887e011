using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>One test of a quorum that was not met, and how many were wanting.</summary>
/// <param name="Test">The test that was not met.</param>
/// <param name="MoreNeeded">The number of further people needed; 0 where the chair decided that there were not enough.</param>
public sealed record QuorumShortfall(Quorum Test, int MoreNeeded)
{
    /// <summary>How many more were needed, and for what.</summary>
    public override string ToString() => MoreNeeded == 0 ? Test.Words : $"{English.Number(MoreNeeded)} more needed for {Test.Words}";
}
