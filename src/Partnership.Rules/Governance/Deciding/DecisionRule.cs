using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>How a group decides, whose vote counts, and whether the chair has a casting vote.</summary>
public sealed record DecisionRule
{
    /// <summary>States a way of deciding.</summary>
    /// <param name="method">The method of deciding.</param>
    /// <param name="rule">The rule, with its citation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DecisionRule(DecisionMethod method, Rule rule)
    {
        Method = Guard.NotNull(method);
        Rule = Guard.NotNull(rule);
    }

    /// <summary>How the group decides: by consensus, by majority, unanimously, or not at all (advice only).</summary>
    public DecisionMethod Method { get; }

    /// <summary>The rule that states the method.</summary>
    public Rule Rule { get; }

    /// <summary>Whether the chair has a casting vote when votes are equal.</summary>
    public DocumentValue<bool> CastingVote { get; init; }

    /// <summary>Whether each body has one vote, however many people it sends; otherwise each person has one.</summary>
    public DocumentValue<bool> OneVoteABody { get; init; }

    /// <summary>The way in words.</summary>
    public override string ToString() => Method.Words;
}
