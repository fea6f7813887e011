using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The shapes of which the others are made: words, days, numbers, codes.</summary>
internal static class Plain
{
    /// <summary>Text with something in it.</summary>
    internal static JsonShape<string> Words { get; } = new TextShape<string>("text that is not blank", NotBlank, text => text) { Pattern = @"\S" };

    /// <summary>Text that may be blank.</summary>
    internal static JsonShape<string> Text { get; } = new TextShape<string>("text", text => text, text => text);

    /// <summary>A day of the calendar, as ISO 8601 writes it.</summary>
    internal static JsonShape<LocalDate> Day { get; } =
        new TextShape<LocalDate>("a day of the calendar in the form 2026-12-25", text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow(), LocalDatePattern.Iso.Format) { Format = "date" };

    /// <summary>A time of day.</summary>
    internal static JsonShape<LocalTime> Time { get; } =
        new TextShape<LocalTime>("a time of day in the form 14:00", text => LocalTimePattern.ExtendedIso.Parse(text).GetValueOrThrow(), LocalTimePattern.ExtendedIso.Format);

    /// <summary>A whole number that is not negative.</summary>
    internal static JsonShape<int> Number { get; } = new NumberShape(0);

    /// <summary>True or false.</summary>
    internal static JsonShape<bool> Truth { get; } = new TruthShape();

    /// <summary>The code of one of a closed set.</summary>
    internal static JsonShape<T> Code<T>(ValueList<T> all)
        where T : ClosedSet<T> => new ChoiceShape<T>(all, one => one.Code);

    private static string NotBlank(string text) => string.IsNullOrWhiteSpace(text) ? throw new FormatException("The text is blank.") : text;
}
