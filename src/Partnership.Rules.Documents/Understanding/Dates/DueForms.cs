using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The forms in which people and spreadsheets write a date: one list, the closest first.</summary>
internal static class DueForms
{
    internal const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    internal const string Month = @"(?<NAME>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";
    internal const string Day = @"(?<NAME>\d{1,2})(?:st|nd|rd|th)?";
    private const string Year = @"['\u2018\u2019]?(?<NAME>(?:19|20)\d\d|\d\d)(?![\d/.-]\d|\d|%)";
    private const string Years = @"(?<y>20\d\d|\d\d)(?:\s*(?:to|/|-|\u2013)\s*(?<to>20\d\d|\d\d))?(?!\d)";
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly (Regex Pattern, DueKind? Kind, Func<Match, PartialDate?> Read)[] Forms =
    [
        (Of(@"(?<![\d.])(?<y>\d{4})(?<by>[-/.])(?<m>\d{1,2})\k<by>(?<d>\d{1,2})(?!\d)"), null, match => OfDay(Number(match, "y"), Number(match, "m"), Number(match, "d"))),
        (Of(@"(?<![\d.-])(?<y>\d{4})[\s-]*Q(?<q>[1-4])(?!\d)"), null, match => PartialDate.OfQuarter(Number(match, "y"), Number(match, "q"))),
        (Of(@"(?<![\d.-])(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])(?![\d-])"), null, match => Number(match, "m") == (Number(match, "y") + 1) % 100 ? null : PartialDate.OfMonth(Number(match, "y"), Number(match, "m"))),
        (Of(@"(?<![\d/.-])(?<m>0?[1-9]|1[0-2])/(?<y>20\d\d)(?![\d/])"), null, match => PartialDate.OfMonth(Number(match, "y"), Number(match, "m"))),
        (Of(@"(?<![\d/.])(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>(?:19|20)\d\d|[1-4]\d)(?![\d/])"), null, match => OfDay(YearOf(match, "y"), Number(match, "m"), Number(match, "d"))),
        (Of(@"(?<![\d/.])" + F(Day, "d") + @"[\s-]*(?:of\s+)?" + F(Month, "m") + @"[\s,-]*" + F(Year, "y")), null, match => OfDay(YearOf(match, "y"), MonthOf(match, "m"), Number(match, "d"))),
        (Of(F(Month, "m") + @"\s*" + F(Day, "d") + @"\s*,\s*(?<y>(?:19|20)\d\d)"), null, match => OfDay(YearOf(match, "y"), MonthOf(match, "m"), Number(match, "d"))),
        (Of(@"(?<end>\bend\s+(?:of\s+)?)?\bq(?:uarter|tr)?\.?\s*(?<q>[1-4])\s*(?:\([^)\d]{1,30}\))?[\s,(-]*(?:of\s+)?(?:fy\s*)?" + Years), null, OfQuarter),
        (Of(@"(?:\bh(?<h>[12])|\b(?<h>1|2|first|second)(?:st|nd)?\s+half)[\s,-]*(?:of\s+)?(?:the\s+)?(?:fy\s*)?" + Years), DueKind.Range, OfHalf),
        (Of(@"\b(?:(?<school>academic|school)|municipal|council|civic|calendar)\s+year\s*(?<y>20\d\d|\d\d)\s*(?:/|-|\u2013|\bto\b)\s*(?<to>20\d\d|\d\d)(?![\d/-])"), DueKind.Range, OfOtherYear),
        (Of(F(Month, "m") + @"[\s,(-]*(?:fy\s*)?(?<y>20\d\d)\s*(?:/|-|\u2013)\s*(?<to>\d\d)(?![\d/-])"), null, OfMonthOfYears),
        (Of(@"(?:\bfy\s*|\bfinancial\s+year\s*|\byear[- ]end\s*)?(?<![\d/.-])(?<y>20\d\d|(?<=fy\s?|year\s)\d\d)\s*(?:/|-|\u2013|\bto\b)\s*(?<to>20\d\d|\d\d)(?![\d/-])"), DueKind.FinancialYear, OfYears),
        (Of(@"\bfy\s*(?<y>20\d\d|\d\d)(?!\d)"), DueKind.FinancialYear, match => OfDay(YearOf(match, "y"), 3, 31)),
        (Of(@"\b(?<s>spring|summer|autumn|winter)(?:\s+(?:term\s+)?(?:of\s+)?)" + F(Year, "y") + @"(?:\s*(?:/|-|\u2013)\s*(?<to>20\d\d|\d\d))?"), DueKind.Season, OfSeason),
        (Of(@"\bchristmas\s+(?<y>20\d\d)(?!\d)"), null, match => OfDay(YearOf(match, "y"), 12, 25)),
        (Of(F(Month, "m") + @"[\s,./-]*" + F(Year, "y")), null, match => PartialDate.OfMonth(YearOf(match, "y"), MonthOf(match, "m"))),
        (Of(@"(?<![\d/.-])(?<y>20\d\d)[\s,]+" + F(Month, "m")), null, match => PartialDate.OfMonth(YearOf(match, "y"), MonthOf(match, "m"))),
        (Of(@"(?<![\d/.,\u00A3$-])(?<y>20[0-4]\d)(?![\d/.,%-]\d|\d|%)"), null, match => PartialDate.OfYear(Number(match, "y"))),
    ];

    /// <summary>The dates of a text in their order, none within another.</summary>
    internal static FoundDate[] Find(string text)
    {
        var taken = new List<FoundDate>();
        foreach (var (pattern, kind, read) in HasDigit(text) ? Forms : [])
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                if (!taken.Exists(one => match.Index < one.End && one.At < match.Index + match.Length) && read(match) is { } on)
                {
                    taken.Add(new FoundDate(match.Index, match.Length, on, kind is null ? DueKind.Of(on) : on.Precision == DatePrecision.Year ? DueKind.Range : kind));
                }
            }
        }

        return [.. taken.OrderBy(one => one.At)];
    }

    internal static Regex Of(string pattern) => Patterns.Of(pattern, Options);

    /// <summary>A part of a pattern under a name.</summary>
    internal static string F(string pattern, string name) => pattern.Replace("NAME", name);

    internal static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    private static PartialDate? OfDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? PartialDate.OfDay(new LocalDate(year, month, day)) : null;

    /// <summary>False where a second year is named that does not follow the first.</summary>
    private static bool Follows(Match match, int year) => !match.Groups["to"].Success || Number(match, "to") % 100 == (year + 1) % 100;

    /// <summary>A quarter of one calendar year, or of a year that runs from April when two are named; its end is a day.</summary>
    private static PartialDate? OfQuarter(Match match)
    {
        var (year, quarter, shifted) = (YearOf(match, "y"), Number(match, "q"), match.Groups["to"].Success);
        if (!Follows(match, year))
        {
            return null;
        }

        var on = !shifted ? PartialDate.OfQuarter(year, quarter) : quarter == 4 ? PartialDate.OfQuarter(year + 1, 1) : PartialDate.OfQuarter(year, quarter + 1);
        return match.Groups["end"].Success ? PartialDate.OfDay(on.Last) : on;
    }

    /// <summary>A month of a year that runs from April: January 2026/27 is in 2027.</summary>
    private static PartialDate? OfMonthOfYears(Match match) => YearOf(match, "y") is var year && Follows(match, year) ? PartialDate.OfMonth(MonthOf(match, "m") < 4 ? year + 1 : year, MonthOf(match, "m")) : null;

    /// <summary>Half of a year ends in June and December, of a financial year in September and March.</summary>
    private static PartialDate? OfHalf(Match match)
    {
        var (year, isFirst, shifted) = (YearOf(match, "y"), match.Groups["h"].Value is "1" || match.Groups["h"].Value.Equals("first", StringComparison.OrdinalIgnoreCase), match.Groups["to"].Success);
        return !Follows(match, year) ? null
            : shifted ? (isFirst ? PartialDate.OfMonth(year, 9) : PartialDate.OfMonth(year + 1, 3))
            : PartialDate.OfMonth(year, isFirst ? 6 : 12);
    }

    /// <summary>Two years in a row are a year that ends on 31 March; two further apart are a range.</summary>
    private static PartialDate? OfYears(Match match)
    {
        var (from, to) = (YearOf(match, "y"), Number(match, "to"));
        to = to < 100 ? (from / 100 * 100) + to : to;
        return to == from + 1 ? OfDay(to, 3, 31) : to > from && to - from < 30 ? PartialDate.OfYear(to) : null;
    }

    /// <summary>A school year ends with August. Of another year that is no financial one only the calendar year in which it ends is known.</summary>
    private static PartialDate? OfOtherYear(Match match) => !Follows(match, YearOf(match, "y")) ? null
        : match.Groups["school"].Success ? PartialDate.OfMonth(YearOf(match, "y") + 1, 8)
        : PartialDate.OfYear(YearOf(match, "y") + 1);

    /// <summary>A season is due by its last month. A winter that names one year ends in the next.</summary>
    private static PartialDate OfSeason(Match match)
    {
        var year = YearOf(match, "y");
        return match.Groups["s"].Value.ToUpperInvariant() switch
        {
            "SPRING" => PartialDate.OfMonth(year, 5),
            "SUMMER" => PartialDate.OfMonth(year, 8),
            "AUTUMN" => PartialDate.OfMonth(year, 11),
            _ => PartialDate.OfMonth(Math.Min(year + 1, 9999), 2),
        };
    }

    private static int YearOf(Match match, string group) => Number(match, group) is var year && year < 100 ? 2000 + year : year;

    private static int MonthOf(Match match, string group) => Array.IndexOf(Months, match.Groups[group].Value.Substring(0, 3).ToLowerInvariant()) + 1;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>A date in a text.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="On">The date, as closely as it is known.</param>
/// <param name="Kind">What sort of date it is.</param>
internal sealed record FoundDate(int At, int Length, PartialDate On, DueKind Kind)
{
    internal int End => At + Length;
}
