using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Engine;

/// <summary>The shapes of which the others are made: text, days, numbers, codes.</summary>
internal static class PrimitiveShapes
{
    private const int ShortTime = 5;

    /// <summary>Text with something in it.</summary>
    internal static JsonShape<string> Words { get; } = new TextShape<string>("text that is not blank", NotBlank, text => text) { Pattern = @"\S", IsCheckedByParsing = true };

    /// <summary>Text that may be blank.</summary>
    internal static JsonShape<string> Text { get; } = new TextShape<string>("text", text => text, text => text);

    /// <summary>Text that keeps to a pattern.</summary>
    internal static JsonShape<string> Of(string expected, string pattern) => new TextShape<string>(expected, text => text, text => text) { Pattern = pattern };

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
    internal static JsonShape<bool> Boolean { get; } = new BooleanShape();

    /// <summary>A number that may have decimals.</summary>
    internal static JsonShape<decimal> Decimal { get; } = new DecimalShape();

    /// <summary>A whole number within limits.</summary>
    internal static JsonShape<int> NumberFrom(int minimum, int maximum = int.MaxValue) => new NumberShape(minimum, maximum);

    /// <summary>The code of one of a closed set.</summary>
    internal static JsonShape<T> Code<T>(ValueList<T> all)
        where T : ClosedSet<T> => new ChoiceShape<T>(all, member => member.Code);

    /// <summary>One of an enumeration, by its name in camel case.</summary>
    internal static JsonShape<T> Named<T>(params T[] all)
        where T : struct, Enum => new ChoiceShape<T>(all, member => Camel(member.ToString()));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string NotBlank(string text) => string.IsNullOrWhiteSpace(text) ? throw new FormatException("The text is blank.") : text;
}

/// <summary>A whole number, from a minimum to a maximum.</summary>
internal sealed class NumberShape(int minimum, int maximum = int.MaxValue) : JsonShape<int>
{
    internal override void Write(JsonWriteContext context, int value) => context.Writer.WriteNumberValue(value);

    internal override int Read(JsonReadContext context) =>
        context.Element.ValueKind == JsonValueKind.Number && context.Element.TryGetInt32(out var number) && number >= minimum && number <= maximum
            ? number
            : context.Wrong(Expected, minimum);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };

    private string Expected => FormattableString.Invariant(maximum == int.MaxValue ? $"a whole number, {minimum} or more" : (FormattableString)$"a whole number from {minimum} to {maximum}");
}

/// <summary>A number that may have decimals, kept exactly as it is written: never through a floating-point number.</summary>
internal sealed class DecimalShape : JsonShape<decimal>
{
    internal override void Write(JsonWriteContext context, decimal value) => context.Writer.WriteNumberValue(value);

    internal override decimal Read(JsonReadContext context) =>
        context.Element.ValueKind == JsonValueKind.Number && context.Element.TryGetDecimal(out var number) ? number : context.Wrong("a number", 0m);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "number" };
}

/// <summary>True or false.</summary>
internal sealed class BooleanShape : JsonShape<bool>
{
    internal override void Write(JsonWriteContext context, bool value) => context.Writer.WriteBooleanValue(value);

    internal override bool Read(JsonReadContext context) =>
        context.Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? context.Element.GetBoolean() : context.Wrong("true or false", standIn: false);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "boolean" };
}
