using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What a check of a receipt found.</summary>
public sealed class ReceiptCheck : ClosedSet<ReceiptCheck>
{
    private ReceiptCheck(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The receipt is as it was made, in every member.</summary>
    public static ReceiptCheck Sound { get; } = new("sound", 0, "the receipt is as it was made");

    /// <summary>The receipt has no seal: it is of the first form, or everything that sets a later form apart was removed. Then the answer on it is no longer that of the replay.</summary>
    public static ReceiptCheck ProvesLess { get; } = new("proves-less", 1, "the receipt has no seal, so it proves less: the printed answer, and not the date, the version, the rules or the inputs");

    /// <summary>The receipt was changed after it was made.</summary>
    public static ReceiptCheck Changed { get; } = new("changed", 2, "the receipt was changed after it was made");

    /// <summary>The receipt was made with another salt, or the mark of its salt was changed.</summary>
    public static ReceiptCheck OtherSalt { get; } = new("other-salt", 3, "the receipt was made with another salt, or the mark of its salt was changed");

    /// <summary>Every outcome of the set, in a fixed order.</summary>
    public static ValueList<ReceiptCheck> All { get; } = ValueList.Of(Sound, ProvesLess, Changed, OtherSalt);

    /// <summary>The outcome in words, to go into a sentence.</summary>
    public string Words { get; }

    /// <summary>Reads an outcome by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such outcome; the message lists the valid codes.</exception>
    public static ReceiptCheck Parse(string text) => Find(All, text, "an outcome of a check");
}
