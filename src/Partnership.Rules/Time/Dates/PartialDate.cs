using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A date known only to the day, the month, the quarter or the year.</summary>
/// <remarks>
/// "Review date: August 2022" is a <see cref="PartialDate"/>: not due before 1 August, due throughout the month, overdue
/// from 1 September. The library never chooses a day inside the span. Quarters are those of the calendar year.
/// </remarks>
public sealed record PartialDate : ISpoken
{
    private PartialDate(DatePrecision precision, LocalDate first, LocalDate last)
    {
        Precision = precision;
        First = first;
        Last = last;
    }

    /// <summary>How closely the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day it can mean.</summary>
    public LocalDate First { get; }

    /// <summary>The last day it can mean, that day included.</summary>
    public LocalDate Last { get; }

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day, in the years 1 to 9999 of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar, or its year is out of range.</exception>
    public static PartialDate OfDay(LocalDate day)
    {
        Year(Guard.Iso(day).Year);
        return new PartialDate(DatePrecision.Day, day, day);
    }

    /// <summary>A date known to the month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public static PartialDate OfMonth(int year, int month) => Span(DatePrecision.Month, new LocalDate(Year(year), month, 1), 1);

    /// <summary>A date known to the quarter of a calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or quarter.</exception>
    public static PartialDate OfQuarter(int year, int quarter) =>
        quarter is < 1 or > 4
            ? throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "A quarter is 1, 2, 3 or 4.")
            : Span(DatePrecision.Quarter, new LocalDate(Year(year), (quarter * 3) - 2, 1), 3);

    /// <summary>A date known to the calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate OfYear(int year) => Span(DatePrecision.Year, new LocalDate(Year(year), 1, 1), 12);

    /// <summary>Reads <c>2022-08-15</c>, <c>2022-08</c>, <c>2022-Q3</c> or <c>2022</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of those, or names a day that does not exist.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(Guard.NotNull(text), out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date. Valid forms: 2022-08-15, 2022-08, 2022-Q3, 2022.");

    /// <summary>Reads <c>2022-08-15</c>, <c>2022-08</c>, <c>2022-Q3</c> or <c>2022</c>; false when the text is none of those.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date read.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = text?.Trim() switch
        {
            { Length: 10 } day when LocalDatePattern.Iso.Parse(day) is { Success: true, Value.Year: >= 1 } read => OfDay(read.Value),
            { Length: 7 } quarter when quarter[4] == '-' && quarter[5] is 'Q' or 'q' => Part(quarter, 6, OfQuarter, 4),
            { Length: 7 } month when month[4] == '-' => Part(month, 5, OfMonth, 12),
            { Length: 4 } year when Number(year) is >= 1 and var number => OfYear(number),
            _ => null,
        };
        return date is not null;
    }

    /// <summary>True when the date is one of those that may be meant.</summary>
    /// <param name="date">The date asked about.</param>
    public bool Covers(LocalDate date) => First <= date && date <= Last;

    /// <summary>The date in the form it was known: <c>2022-08</c> for a month.</summary>
    public override string ToString() => Precision.Format(First);

    /// <summary>The form for people: "August 2022" for a month.</summary>
    string ISpoken.Spoken => Precision.Spoken(First);

    /// <summary>The form for people with its preposition: "on 15 August 2022", "in August 2022".</summary>
    internal string When => $"{(Precision == DatePrecision.Day ? "on" : "in")} {Precision.Spoken(First)}";

    /// <summary>A span of whole months, which never leaves its year.</summary>
    private static PartialDate Span(DatePrecision precision, LocalDate first, int months)
    {
        var last = first.Month + months - 1;
        return new PartialDate(precision, first, new LocalDate(first.Year, last, CalendarSystem.Iso.GetDaysInMonth(first.Year, last)));
    }

    private static int Year(int year) =>
        year is < 1 or > 9999 ? throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1 to 9999.") : year;

    private static PartialDate? Part(string text, int start, Func<int, int, PartialDate> make, int most) =>
        Number(text.Substring(0, 4)) is >= 1 and var year && Number(text.Substring(start)) is var part && part >= 1 && part <= most
            ? make(year, part)
            : null;

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
