using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Who sits on the executive committee when one of its members is the subject of the grievance. You choose.</summary>
public sealed class CommitteeChoice : ClosedSet<CommitteeChoice>
{
    private CommitteeChoice(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>All whom the document names, with a caveat.</summary>
    public static CommitteeChoice AsWritten { get; } = new("as-written", 0, "as written");

    /// <summary>Another member in place of the one complained of. Not in the document.</summary>
    public static CommitteeChoice Strict { get; } = new("strict", 1, "another member in place of the one complained of");

    /// <summary>Every choice of the set, in a fixed order.</summary>
    public static ValueList<CommitteeChoice> All { get; } = ValueList.Of(AsWritten, Strict);

    /// <summary>The choice in words.</summary>
    public string Words { get; }

    /// <summary>Reads a choice by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such choice; the message lists the valid codes.</exception>
    public static CommitteeChoice Parse(string text) => Find(All, text, "a choice of committee");
}
