using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Which twelve months a year is. No source document says.</summary>
public sealed class YearBasis : ClosedSet<YearBasis>
{
    private YearBasis(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>January to December, as a year basis.</summary>
    public static YearBasis Calendar { get; } = new("calendar", 0, "January to December");

    /// <summary>April to March, as a year basis.</summary>
    public static YearBasis April { get; } = new("april", 1, "April to March");

    /// <summary>Twelve months from a day that the caller gives.</summary>
    public static YearBasis Rolling { get; } = new("rolling", 2, "twelve months from a given day");

    /// <summary>From one annual meeting of the council to the day before the next; the caller gives both days.</summary>
    public static YearBasis Municipal { get; } = new("municipal", 3, "the municipal year");

    /// <summary>Every basis of the set, in a fixed order.</summary>
    public static ValueList<YearBasis> All { get; } = ValueList.Of(Calendar, April, Rolling, Municipal);

    /// <summary>The basis in words.</summary>
    public string Words { get; }

    /// <summary>Reads a basis by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such basis; the message lists the valid codes.</exception>
    public static YearBasis Parse(string text) => Find(All, text, "a year basis");
}
