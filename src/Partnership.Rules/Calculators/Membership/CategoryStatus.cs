using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Whether enough members fill a category on a day. What is not known, or is not asked of a category, is not a status.</summary>
public sealed class CategoryStatus : ClosedSet<CategoryStatus>, ISpoken
{
    private CategoryStatus(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Enough members fill it.</summary>
    public static CategoryStatus Met { get; } = new("met", 0, "met");

    /// <summary>Too few members fill it.</summary>
    public static CategoryStatus NotMet { get; } = new("not-met", 1, "not met");

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<CategoryStatus> All { get; } = ValueList.Of(Met, NotMet);

    /// <summary>The status in words.</summary>
    public string Words { get; }

    string ISpoken.Spoken => Words;

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static CategoryStatus Parse(string text) => Find(All, text, "a status of a category");
}
