using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a review is due whose date may be known only to the month.</summary>
public sealed class ReviewStatus : ClosedSet<ReviewStatus>
{
    private ReviewStatus(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Before the first day that the date can mean.</summary>
    public static ReviewStatus NotDue { get; } = new("not-due", 0, "not due");

    /// <summary>On a day that the date can mean.</summary>
    public static ReviewStatus Due { get; } = new("due", 1, "due");

    /// <summary>After the last day that the date can mean.</summary>
    public static ReviewStatus Overdue { get; } = new("overdue", 2, "overdue");

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<ReviewStatus> All { get; } = ValueList.Of(NotDue, Due, Overdue);

    /// <summary>The status in words.</summary>
    public string Words { get; }

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static ReviewStatus Parse(string text) => Find(All, text, "a status of a review");
}
