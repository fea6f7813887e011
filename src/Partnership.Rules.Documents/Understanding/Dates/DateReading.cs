using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads dates as people write them in plans: 8th March 2018, Apr-28, Sept '24, Q4 2024 to 2025, 2024/25, March 2019.</summary>
internal static class DateReading
{
    private const string Months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const string Year = @"(?:\s*[-,.']?\s*['\u2018\u2019]?(?<year>20\d\d|\d\d)(?!\d))";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A date in running text, to the day or the month.</summary>
    internal const string InText = @"(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?<month>" + Months + @")\b" + Year;

    private static readonly Regex Worded = Patterns.Of("^(?:by |end |end of |mid[- ])?(?:the )?(?:end of )?" + InText + "[.,]?$", Options);
    private static readonly Regex Numeric = Patterns.Of(@"^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d\d|\d\d)$", Options);
    private static readonly Regex Quarter = Patterns.Of(@"^q(?:uarter )?(?<q>[1-4])[\s,-]*(?<year>20\d\d)(?:\s*(?:to|/|-|\u2013)\s*(?<to>20\d\d|\d\d))?$", Options);
    private static readonly Regex FinancialYear = Patterns.Of(@"^(?<year>20\d\d)\s*(?:/|-|\u2013|to)\s*(?<to>20\d\d|\d\d)$", Options);
    private static readonly Regex Open = Patterns.Of(@"^(?:tbc|tbd|tba|to be (?:confirmed|agreed|decided)|on[- ]?going|continuous|n/?a|none|rolling|immediate(?:ly)?|-+|\u2013)\.?$", Options);
    private static readonly Regex WithDay = Patterns.Of(@"(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>" + Months + @")\b" + Year + "?", Options);

    /// <summary>True for words that say there is no date yet or none at all.</summary>
    internal static bool IsOpen(string text) => Open.IsMatch(text.Trim());

    /// <summary>The date a cell holds; null when it holds none that is understood.</summary>
    internal static PartialDate? Read(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 60 ? null
            : PartialDate.TryParse(trimmed, out var iso) ? iso
            : Worded.Match(trimmed) is { Success: true } worded ? Of(worded)
            : Numeric.Match(trimmed) is { Success: true } numeric ? Day(YearOf(numeric), Number(numeric, "month"), Number(numeric, "day"))
            : Quarter.Match(trimmed) is { Success: true } quarter ? OfQuarter(quarter)
            : FinancialYear.Match(trimmed) is { Success: true } year && EndsNext(year) ? PartialDate.OfMonth(Number(year, "year") + 1, 3)
            : null;
    }

    /// <summary>The date of a match of <see cref="InText"/>; null for a day that does not exist.</summary>
    internal static PartialDate? Of(Match match) => match.Groups["day"].Success
        ? Day(YearOf(match), MonthOf(match), Number(match, "day"))
        : PartialDate.OfMonth(YearOf(match), MonthOf(match));

    /// <summary>Every date known to the day in running text; one without a year takes the year nearest to a date given.</summary>
    internal static IEnumerable<(PartialDate On, bool Inferred)> Days(string text, LocalDate? nearest)
    {
        foreach (Match match in WithDay.Matches(text))
        {
            var inferred = !match.Groups["year"].Success;
            var on = !inferred ? Of(match) : nearest is { } near ? Nearest(near, MonthOf(match), Number(match, "day")) : null;
            if (on is not null)
            {
                yield return (on, inferred);
            }
        }
    }

    private static PartialDate? Nearest(LocalDate near, int month, int day) =>
        Enumerable.Range(near.Year - 1, 3).Select(year => Day(year, month, day)).OfType<PartialDate>()
            .OrderBy(one => Math.Abs(Period.DaysBetween(one.First, near))).FirstOrDefault();

    private static PartialDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? PartialDate.OfDay(new LocalDate(year, month, day)) : null;

    /// <summary>A quarter of one calendar year, or of a year that runs from April when two are named.</summary>
    private static PartialDate? OfQuarter(Match match)
    {
        var (year, quarter) = (Number(match, "year"), Number(match, "q"));
        return !match.Groups["to"].Success ? PartialDate.OfQuarter(year, quarter)
            : !EndsNext(match) ? null
            : quarter == 4 ? PartialDate.OfQuarter(year + 1, 1)
            : PartialDate.OfQuarter(year, quarter + 1);
    }

    private static bool EndsNext(Match match) => Number(match, "to") % 100 == (Number(match, "year") + 1) % 100;

    private static int YearOf(Match match) => Number(match, "year") is var year && year < 100 ? 2000 + year : year;

    private static int MonthOf(Match match) =>
        Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], match.Groups["month"].Value.Substring(0, 3).ToLowerInvariant()) + 1;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
