using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The shapes of which the others are made: words, days, numbers, codes.</summary>
internal static class Plain
{
    private const int ShortTime = 5;

    /// <summary>Text with something in it.</summary>
    internal static JsonShape<string> Words { get; } = new TextShape<string>("text that is not blank", NotBlank, text => text) { Pattern = @"\S" };

    /// <summary>Text that may be blank.</summary>
    internal static JsonShape<string> Text { get; } = new TextShape<string>("text", text => text, text => text);

    /// <summary>A day of the calendar, as ISO 8601 writes it.</summary>
    internal static JsonShape<LocalDate> Day { get; } =
        new TextShape<LocalDate>("a day of the calendar in the form 2026-12-25", text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow(), LocalDatePattern.Iso.Format) { Format = "date" };

    /// <summary>A time of day, with seconds where there are any.</summary>
    internal static JsonShape<LocalTime> Time { get; } = new TextShape<LocalTime>(
        "a time of day in the form 14:00",
        text => LocalTimePattern.ExtendedIso.Parse(text.Length == ShortTime ? $"{text}:00" : text).GetValueOrThrow(),
        time => time.With(TimeAdjusters.TruncateToMinute) == time ? LocalTimePattern.ExtendedIso.Format(time).Substring(0, ShortTime) : LocalTimePattern.ExtendedIso.Format(time))
    { Pattern = "^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$" };

    /// <summary>A length of time, as hours, minutes and seconds.</summary>
    internal static JsonShape<Duration> Length { get; } =
        new TextShape<Duration>("a length of time in hours, minutes and seconds, in the form 2:00:00", text => DurationPattern.JsonRoundtrip.Parse(text).GetValueOrThrow(), DurationPattern.JsonRoundtrip.Format);

    /// <summary>A whole number that is not negative.</summary>
    internal static JsonShape<int> Number { get; } = new NumberShape(0);

    /// <summary>True or false.</summary>
    internal static JsonShape<bool> Truth { get; } = new TruthShape();

    /// <summary>The code of one of a closed set.</summary>
    internal static JsonShape<T> Code<T>(ValueList<T> all)
        where T : ClosedSet<T> => new ChoiceShape<T>(all, one => one.Code);

    private static string NotBlank(string text) => string.IsNullOrWhiteSpace(text) ? throw new FormatException("The text is blank.") : text;
}
