using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How a group decides.</summary>
public sealed class DecisionMethod : ClosedSet<DecisionMethod>
{
    private DecisionMethod(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>By consensus; when there is none, the chair decides.</summary>
    public static DecisionMethod ConsensusThenChair { get; } = new("consensus-then-chair", 0, "by consensus, and failing that by the chair");

    /// <summary>By consensus; when there is none, by a majority.</summary>
    public static DecisionMethod ConsensusThenMajority { get; } = new("consensus-then-majority", 1, "by consensus, and failing that by a majority");

    /// <summary>By a majority of the votes cast.</summary>
    public static DecisionMethod Majority { get; } = new("majority", 2, "by a majority of the votes cast");

    /// <summary>With no one against.</summary>
    public static DecisionMethod Unanimity { get; } = new("unanimity", 3, "with no one against");

    /// <summary>Not at all: the group only advises.</summary>
    public static DecisionMethod AdviceOnly { get; } = new("advice-only", 4, "it only advises");

    /// <summary>Only by consensus: when there is none, nothing is decided.</summary>
    public static DecisionMethod Consensus { get; } = new("consensus", 5, "only by consensus");

    /// <summary>By two thirds of the votes cast.</summary>
    public static DecisionMethod TwoThirdsMajority { get; } = new("two-thirds-majority", 6, "by two thirds of the votes cast");

    /// <summary>Every way of the set, in a fixed order.</summary>
    public static ValueList<DecisionMethod> All { get; } = ValueList.Of(ConsensusThenChair, ConsensusThenMajority, Majority, Unanimity, AdviceOnly, Consensus, TwoThirdsMajority);

    /// <summary>The way in words.</summary>
    public string Words { get; }

    /// <summary>Reads a way of deciding by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such way; the message lists the valid codes.</exception>
    public static DecisionMethod Parse(string text) => Find(All, text, "a way of deciding");
}
