using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What is known of a decision: whether there was consensus, the votes, and what the chair did.</summary>
public sealed record DecisionFacts
{
    /// <summary>Whether all agreed without a vote.</summary>
    public Fact<bool> Consensus { get; init; }

    /// <summary>The votes cast; not asked when there was no vote.</summary>
    public Fact<ValueList<Vote>> Votes { get; init; }

    /// <summary>Whether the chair has a casting vote, where the document does not say.</summary>
    public Fact<bool> HasCastingVote { get; init; }

    /// <summary>Whether the chair decided for it, or gave the casting vote for it.</summary>
    public Fact<bool> ChairIsFor { get; init; }
}
