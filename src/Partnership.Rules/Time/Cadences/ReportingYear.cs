using System.Globalization;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Twelve months by which meetings and reports are counted.</summary>
/// <remarks>Worked example: <c>April(2026)</c> is 1 April 2026 to 31 March 2027, written 2026-27.</remarks>
public sealed record ReportingYear
{
    private ReportingYear(YearBasis basis, LocalDate from, LocalDate to)
    {
        Basis = basis;
        From = from;
        To = to;
    }

    /// <summary>Which twelve months a year is.</summary>
    public YearBasis Basis { get; }

    /// <summary>The first day of the reporting year.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, that day included.</summary>
    public LocalDate To { get; }

    /// <summary>January to December, with the values given.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportingYear Calendar(int year) => Twelve(YearBasis.Calendar, new LocalDate(year, 1, 1));

    /// <summary>April of a year to March of the next.</summary>
    /// <param name="year">The year in which it begins, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ReportingYear April(int year) => Twelve(YearBasis.April, new LocalDate(year, 4, 1));

    /// <summary>Twelve months from a day.</summary>
    /// <param name="from">The first day.</param>
    public static ReportingYear RollingFrom(LocalDate from) => Twelve(YearBasis.Rolling, from);

    /// <summary>A municipal year: from one annual meeting of the council to the day before the next. It may be a little more or less than twelve months.</summary>
    /// <remarks>Worked example: annual meetings on 20 May 2026 and 19 May 2027 make a year to 18 May 2027.</remarks>
    /// <param name="annualMeeting">The day of the annual meeting with which it begins.</param>
    /// <param name="next">The day of the next annual meeting.</param>
    /// <exception cref="ArgumentException">The next is not after the first, or is more than two years after it.</exception>
    public static ReportingYear Municipal(LocalDate annualMeeting, LocalDate next)
    {
        Guard.Require(next > annualMeeting && next <= annualMeeting.PlusYears(2), "The next annual meeting comes after the one before, and within two years.", nameof(next));
        return new ReportingYear(YearBasis.Municipal, annualMeeting, next.PlusDays(-1));
    }

    /// <summary>Reads <c>2026</c> for the calendar year and <c>2026-27</c> for April to March.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has neither form.</exception>
    public static ReportingYear Parse(string text)
    {
        var parts = Guard.NotNull(text).Trim().Split('-', '/');
        var valid = parts[0].Length == 4 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999;
        year = valid ? int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return (valid, parts.Length) switch
        {
            (true, 1) => Calendar(year),
            (true, 2) when Next(year).EndsWith(parts[1], StringComparison.Ordinal) && parts[1].Length is 2 or 4 => April(year),
            _ => throw new FormatException($"'{text}' is not a year. Valid forms: 2026 for January to December, 2026-27 for April to March."),
        };
    }

    /// <summary>True when the day is in the year.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(LocalDate day) => From <= day && day <= To;

    /// <summary><c>2026</c>, <c>2026-27</c> or the two days.</summary>
    public override string ToString() =>
        Basis == YearBasis.Calendar ? English.Number(From.Year)
        : Basis == YearBasis.April ? $"{English.Number(From.Year)}-{Next(From.Year).Substring(2)}"
        : $"{English.Date(From)} to {English.Date(To)}";

    private static ReportingYear Twelve(YearBasis basis, LocalDate from) => new(basis, from, from.PlusYears(1).PlusDays(-1));

    private static string Next(int year) => (year + 1).ToString("0000", CultureInfo.InvariantCulture);
}
