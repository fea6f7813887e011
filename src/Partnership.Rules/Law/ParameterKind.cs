using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What sort of value a parameter of a deadline takes.</summary>
public sealed class ParameterKind : ClosedSet<ParameterKind>
{
    private ParameterKind(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>A date, such as <c>2026-03-01</c>.</summary>
    public static ParameterKind Date { get; } = new("date", 0, "a date, such as 2026-03-01");

    /// <summary>Days, separated by commas.</summary>
    public static ParameterKind Dates { get; } = new("dates", 1, "dates separated by commas, such as 2026-03-01,2026-04-15");

    /// <summary>A whole number, as a parameter kind.</summary>
    public static ParameterKind Number { get; } = new("number", 2, "a whole number");

    /// <summary>One out of a list.</summary>
    public static ParameterKind Choice { get; } = new("choice", 3, "one of its options");

    /// <summary>A time of day: <c>17:00</c>.</summary>
    public static ParameterKind Time { get; } = new("time", 4, "a time of day, such as 17:00");

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<ParameterKind> All { get; } = ValueList.Of(Date, Dates, Number, Choice, Time);

    /// <summary>What to enter for a parameter of this kind.</summary>
    public string Words { get; }

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static ParameterKind Parse(string text) => Find(All, text, "a kind of parameter");
}
