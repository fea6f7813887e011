using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>Writes canonical JSON (RFC 8785): members in the order of their names, no blanks, one spelling of every value, in no culture.</summary>
/// <remarks>A number that is not whole, and half a character, which that format cannot hold, are written as text and as an escape.</remarks>
internal sealed class ContentWriter
{
    private readonly StringBuilder text = new();
    private readonly List<CalendarDays> calendars = [];

    /// <summary>The days of calendars that the determinations written so far drew on.</summary>
    internal IReadOnlyList<CalendarDays> Calendars => calendars;

    internal void Draws(IEnumerable<CalendarDays> days) => calendars.AddRange(days);

    internal ContentWriter Raw(string json)
    {
        text.Append(json);
        return this;
    }

    /// <summary>An object of texts, by names in order.</summary>
    internal void Members(IEnumerable<(string Name, string Value)> members)
    {
        var before = "{";
        foreach (var (name, value) in members)
        {
            Raw(before).Value(name);
            Raw(":").Value(value);
            before = ",";
        }

        Raw(before == "{" ? "{}" : "}");
    }

    internal void Null() => text.Append("null");

    internal void Value(bool value) => text.Append(value ? "true" : "false");

    internal void Value(int value) => text.Append(English.Number(value));

    internal void Value(byte value) => Value((int)value);

    internal void Value(long value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Two that are equal are written alike, whatever zeros stand at their ends.</summary>
    internal void Value(decimal value) => Value((value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));

    internal void Value(char value) => Value(value.ToString());

    internal void Value(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        CanonicalText.Append(text, value);
    }

    internal void Value(LocalDate value) => Value(LocalDatePattern.FullRoundtrip.Format(value));

    internal void Value(LocalTime value) => Value(LocalTimePattern.ExtendedIso.Format(value));

    internal void Value(LocalDateTime value) => Value(LocalDateTimePattern.FullRoundtrip.Format(value));

    internal void Value(Instant value) => Value(InstantPattern.ExtendedIso.Format(value));

    internal void Value(Duration value) => Value(DurationPattern.Roundtrip.Format(value));

    internal void Value(AnnualDate value) => Value(AnnualDatePattern.Iso.Format(value));

    internal void Value(YearMonth value) => Value(YearMonthPattern.Iso.Format(value));

    internal void Value(Period? value) => Value(value is null ? null : PeriodPattern.Roundtrip.Format(value));

    internal void Value(DateInterval? value) =>
        Value(value is null ? null : $"{LocalDatePattern.FullRoundtrip.Format(value.Start)}/{LocalDatePattern.FullRoundtrip.Format(value.End)}");

    public override string ToString() => text.ToString();
}
