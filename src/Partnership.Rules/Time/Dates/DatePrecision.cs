using System.Globalization;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How closely a date is known.</summary>
public sealed class DatePrecision : ClosedSet<DatePrecision>
{
    private readonly Func<LocalDate, string> format;

    private DatePrecision(string code, int order, Func<LocalDate, string> format)
        : base(code, order) =>
        this.format = format;

    /// <summary>Known to the day.</summary>
    public static DatePrecision Day { get; } = new("day", 0, first => Iso(first, "uuuu-MM-dd"));

    /// <summary>Known to the month.</summary>
    public static DatePrecision Month { get; } = new("month", 1, first => Iso(first, "uuuu-MM"));

    /// <summary>Known to the quarter of a calendar year.</summary>
    public static DatePrecision Quarter { get; } = new("quarter", 2, first => $"{Iso(first, "uuuu")}-Q{(first.Month + 2) / 3}");

    /// <summary>Known to the calendar year.</summary>
    public static DatePrecision Year { get; } = new("year", 3, first => Iso(first, "uuuu"));

    /// <summary>Every precision, closest first.</summary>
    public static ValueList<DatePrecision> All { get; } = ValueList.Of(Day, Month, Quarter, Year);

    internal string Format(LocalDate first) => format(first);

    private static string Iso(LocalDate date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
