using System.Globalization;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How closely a date is known.</summary>
public sealed class DatePrecision : ClosedSet<DatePrecision>
{
    private readonly Func<LocalDate, string> format;
    private readonly Func<LocalDate, string> spoken;

    private DatePrecision(string code, int order, Func<LocalDate, string> format, Func<LocalDate, string> spoken)
        : base(code, order)
    {
        this.format = format;
        this.spoken = spoken;
    }

    /// <summary>Known to the day.</summary>
    public static DatePrecision Day { get; } = new("day", 0, first => Iso(first, "uuuu-MM-dd"), English.Date);

    /// <summary>Known to the month.</summary>
    public static DatePrecision Month { get; } = new("month", 1, first => Iso(first, "uuuu-MM"), English.Month);

    /// <summary>Known to the quarter of a calendar year.</summary>
    public static DatePrecision Quarter { get; } = new("quarter", 2, first => $"{Iso(first, "uuuu")}-Q{(first.Month + 2) / 3}", first => $"{English.Month(first).Split(' ')[0]} to {English.Month(first.PlusMonths(2))}");

    /// <summary>Known to the calendar year.</summary>
    public static DatePrecision Year { get; } = new("year", 3, first => Iso(first, "uuuu"), first => English.Number(first.Year));

    /// <summary>Every precision, closest first.</summary>
    public static ValueList<DatePrecision> All { get; } = ValueList.Of(Day, Month, Quarter, Year);

    internal string Format(LocalDate first) => format(first);

    /// <summary>The form for people: "August 2022" for a month, "July to September 2022" for a quarter.</summary>
    internal string Spoken(LocalDate first) => spoken(first);

    private static string Iso(LocalDate date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
