using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>How a vote was cast.</summary>
public sealed class VoteChoice : ClosedSet<VoteChoice>
{
    private VoteChoice(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Neither for nor against.</summary>
    public static VoteChoice Abstain { get; } = new("abstain", 0, "abstained");

    /// <summary>A vote for the proposal.</summary>
    public static VoteChoice For { get; } = new("for", 1, "for");

    /// <summary>A vote against the proposal.</summary>
    public static VoteChoice Against { get; } = new("against", 2, "against");

    /// <summary>Every choice of the set, in a fixed order.</summary>
    public static ValueList<VoteChoice> All { get; } = ValueList.Of(Abstain, For, Against);

    /// <summary>The choice in words.</summary>
    public string Words { get; }

    /// <summary>Reads a choice by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such choice; the message lists the valid codes.</exception>
    public static VoteChoice Parse(string text) => Find(All, text, "a choice of vote");
}
