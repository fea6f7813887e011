using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>How many a meeting needs that was adjourned because there was no quorum.</summary>
public sealed class AdjournedQuorum : ClosedSet<AdjournedQuorum>
{
    private AdjournedQuorum(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>As many as any meeting.</summary>
    public static AdjournedQuorum Same { get; } = new("same", 0, "the quorum is the same");

    /// <summary>The person who comes is enough.</summary>
    public static AdjournedQuorum WhoeverComes { get; } = new("whoever-comes", 1, "the members present are a quorum");

    /// <summary>Every way of the set, in a fixed order.</summary>
    public static ValueList<AdjournedQuorum> All { get; } = ValueList.Of(Same, WhoeverComes);

    /// <summary>How many it needs, in words.</summary>
    public string Words { get; }

    /// <summary>Reads what an adjourned meeting needs by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such way; the message lists the valid codes.</exception>
    public static AdjournedQuorum Parse(string text) => Find(All, text, "what an adjourned meeting needs");
}
