using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a term of office keeps within its longest. Where the document sets no longest term the answer itself is not applicable.</summary>
public sealed class TenureStatus : ClosedSet<TenureStatus>
{
    private TenureStatus(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>It keeps within the longest term, or the office goes with a post and has none.</summary>
    public static TenureStatus NoBreach { get; } = new("no-breach", 0, "within the longest term");

    /// <summary>It runs past the longest term.</summary>
    public static TenureStatus Breach { get; } = new("breach", 1, "past the longest term");

    /// <summary>It has not begun on the day asked about.</summary>
    public static TenureStatus NotYetInOffice { get; } = new("not-yet-in-office", 2, "not yet in office");

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<TenureStatus> All { get; } = ValueList.Of(NoBreach, Breach, NotYetInOffice);

    /// <summary>The status in words.</summary>
    public string Words { get; }

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static TenureStatus Parse(string text) => Find(All, text, "a status of a term");
}
