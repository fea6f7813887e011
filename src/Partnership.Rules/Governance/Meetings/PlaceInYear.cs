using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Which meeting of a year a named one is.</summary>
public sealed class PlaceInYear : ClosedSet<PlaceInYear>
{
    private PlaceInYear(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The first of the year.</summary>
    public static PlaceInYear First { get; } = new("first", 0, "the first of the year");

    /// <summary>The last of the year.</summary>
    public static PlaceInYear Last { get; } = new("last", 1, "the last of the year");

    /// <summary>Every place of the set, in a fixed order.</summary>
    public static ValueList<PlaceInYear> All { get; } = ValueList.Of(First, Last);

    /// <summary>The place in words.</summary>
    public string Words { get; }

    /// <summary>Reads a place by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such place; the message lists the valid codes.</exception>
    public static PlaceInYear Parse(string text) => Find(All, text, "a place in a year");
}
