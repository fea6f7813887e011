using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What differs between two receipts.</summary>
public sealed class ReceiptChangeKind : ClosedSet<ReceiptChangeKind>
{
    private ReceiptChangeKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>A rule is on both with another text: its title, authority, range or citations.</summary>
    public static ReceiptChangeKind RuleText { get; } = new("rule-text", 0);

    /// <summary>A rule stands only on the later one.</summary>
    public static ReceiptChangeKind RuleAdded { get; } = new("rule-added", 1);

    /// <summary>A rule stands only on the earlier one.</summary>
    public static ReceiptChangeKind RuleGone { get; } = new("rule-gone", 2);

    /// <summary>An input has another value.</summary>
    public static ReceiptChangeKind InputValue { get; } = new("input-value", 3);

    /// <summary>An input stands only on the later one.</summary>
    public static ReceiptChangeKind InputAdded { get; } = new("input-added", 4);

    /// <summary>An input stands only on the earlier one.</summary>
    public static ReceiptChangeKind InputGone { get; } = new("input-gone", 5);

    /// <summary>Another version of the package answered.</summary>
    public static ReceiptChangeKind Version { get; } = new("version", 6);

    /// <summary>Another date was asked about.</summary>
    public static ReceiptChangeKind Date { get; } = new("date", 7);

    /// <summary>The answer is another.</summary>
    public static ReceiptChangeKind Answer { get; } = new("answer", 8);

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<ReceiptChangeKind> All { get; } =
        ValueList.Of(RuleText, RuleAdded, RuleGone, InputValue, InputAdded, InputGone, Version, Date, Answer);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static ReceiptChangeKind Parse(string text) => Find(All, text, "a kind of change");
}
