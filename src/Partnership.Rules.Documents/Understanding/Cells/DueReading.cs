using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads by when something is due, in every form that people and spreadsheets write: a day, month, quarter, season, year; open, repeated, relative and ranged.</summary>
internal static class DueReading
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Month = @"(?<NAME>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";
    private const string Year = @"['\u2018\u2019]?(?<NAME>(?:19|20)\d\d|\d\d)(?![\d/.-]\d|\d|%)";
    private const string Day = @"(?<NAME>\d{1,2})(?:st|nd|rd|th)?";
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly (Regex Pattern, Func<Match, PartialDate?> Read)[] Forms =
    [
        (Of(@"(?<![\d.])(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)"), match => OfDay(Number(match, "y"), Number(match, "m"), Number(match, "d"))),
        (Of(@"(?<![\d.-])(?<y>\d{4})-Q(?<q>[1-4])(?!\d)"), match => PartialDate.OfQuarter(Number(match, "y"), Number(match, "q"))),
        (Of(@"(?<![\d.-])(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])(?![\d-])"), match => Number(match, "m") == (Number(match, "y") + 1) % 100 ? null : PartialDate.OfMonth(Number(match, "y"), Number(match, "m"))),
        (Of(@"(?<![\d/.])(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>(?:19|20)\d\d|[1-4]\d)(?![\d/])"), match => OfDay(YearOf(match, "y"), Number(match, "m"), Number(match, "d"))),
        (Of(@"(?<![\d/.])" + F(Day, "d") + @"[\s-]*(?:of\s+)?" + F(Month, "m") + @"[\s,-]*" + F(Year, "y")), match => OfDay(YearOf(match, "y"), MonthOf(match, "m"), Number(match, "d"))),
        (Of(F(Month, "m") + @"\s*" + F(Day, "d") + @"\s*,\s*(?<y>(?:19|20)\d\d)"), match => OfDay(YearOf(match, "y"), MonthOf(match, "m"), Number(match, "d"))),
        (Of(@"(?<end>\bend\s+(?:of\s+)?)?\bq(?:uarter|tr)?\.?\s*(?<q>[1-4])[\s,(-]*(?:of\s+)?(?:fy\s*)?(?<y>20\d\d|\d\d)(?:\s*(?:to|/|-|\u2013)\s*(?<to>20\d\d|\d\d))?(?!\d)"), OfQuarter),
        (Of(@"(?:\bfy\s*|\bfinancial\s+year\s*|\byear[- ]end\s*)?(?<![\d/.-])(?<y>20\d\d|(?<=fy\s?|year\s)\d\d)\s*(?:/|-|\u2013|\bto\b)\s*(?<to>20\d\d|\d\d)(?![\d/-])"), OfYears),
        (Of(@"\bfy\s*(?<y>20\d\d|\d\d)(?!\d)"), match => OfDay(YearOf(match, "y"), 3, 31)),
        (Of(@"\b(?<s>spring|summer|autumn|winter)(?:\s+(?:term\s+)?(?:of\s+)?)" + F(Year, "y") + @"(?:\s*(?:/|-|\u2013)\s*(?<to>20\d\d|\d\d))?"), OfSeason),
        (Of(F(Month, "m") + @"[\s,.-]*" + F(Year, "y")), match => PartialDate.OfMonth(YearOf(match, "y"), MonthOf(match, "m"))),
        (Of(@"(?<![\d/.,\u00A3$-])(?<y>20[0-4]\d)(?![\d/.,%-]\d|\d|%)"), match => PartialDate.OfYear(Number(match, "y"))),
    ];

    private static readonly Regex Between = Patterns.Of(@"^\s*(?:to|until|till|through|and|-|\u2013|\u2014)\s*(?:the\s+)?(?:end\s+(?:of\s+)?)?$", Options);
    private static readonly Regex MonthOnly = Patterns.Of(@"(?:" + F(Day, "d") + @"\s+)?" + F(Month, "m") + @"\s*(?:to|-|\u2013|\u2014|/|and|&)\s*$", Options);
    private static readonly Regex Repeated = Patterns.Of(@"^(?:at least\s+)?(?:each|every|per|once (?:a|every)|twice (?:a|every)|daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|annual(?:ly)?|bi-?annual(?:ly)?|half[- ]yearly|six[- ]monthly|yearly)\b", Options);
    private static readonly Regex Relative = Patterns.Of(@"^(?:(?:with)?in\s+)?(?:an?\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\d{1,3})(?:\s*(?:-|\u2013|to)\s*\d{1,3})?[\s-]+(?:working\s+)?(?:day|week|month|year)s?\b|^(?:month|year|week|phase|day)s?\s+(?:\d|one|two|three)|^(?:short|medium|long)(?:er)?[- ]term\b|^(?:after|following|upon|on completion|once|when|before|prior to|subject to|dependent on|at (?:the )?next|next|immediate)", Options);
    private static readonly Regex Open = Patterns.Of(@"^(?:tb[cda]|to be (?:\w+\s?){1,3}|on[- ]?going|continu(?:ous|ing|al)(?:ly)?|business as usual|bau|n/?a|not applicable|none|nil|rolling|immediate(?:ly)?|asap|as soon as (?:possible|reasonably practicable)|no (?:date|deadline)(?: set)?|not (?:set|known|agreed)|awaiting\b.{0,40}|unknown|open|-+|\u2013|\u2014|\?+)\.?$", Options);
    private static readonly Regex Filler = Patterns.Of(@"\b(?:by|before|due|from|to|until|till|the|end|of|on|in|at|w/?c|w/?e|week|commencing|ending|beginning|start|mid|early|late|no later than|target|completed?|complete|revised|extended|original|originally|now|and|or|for|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|financial|year|annual|quarter|review|launch|date|deadline|latest|\d{1,2}(?::\d\d)?\s?[ap]m)\b", Options);

    /// <summary>True for a text that is a date and little more.</summary>
    internal static bool IsDate(string text)
    {
        if (!text.Any(char.IsDigit))
        {
            return false;
        }

        var found = Find(text).ToArray();
        if (found.Length == 0)
        {
            return false;
        }

        var rest = found.OrderByDescending(one => one.At).Aggregate(text, (left, one) => left.Remove(one.At, one.Length));
        var words = CellKinds.WordsIn(Filler.Replace(rest, " "));
        return words <= 1 || (words <= 2 * found.Length && found.Length > 1);
    }

    /// <summary>True for words that say that the date is open, repeated or relative.</summary>
    internal static bool IsOpen(string text) => text.Trim() is var line && (Open.IsMatch(line) || (line.Length < 80 && (Repeated.IsMatch(line) || Relative.IsMatch(line))));

    /// <summary>What each line of a cell says of when it is due. A line that says nothing of it has an open date under its own words.</summary>
    internal static IEnumerable<(string Text, PartialDate? On, DueKind Kind)> In(string text)
    {
        foreach (var line in text.Split('\n').Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            foreach (var due in OfLine(line))
            {
                yield return due;
            }
        }
    }

    private static IEnumerable<(string Text, PartialDate? On, DueKind Kind)> OfLine(string line)
    {
        var found = line.Length > 600 ? [] : Find(line).ToArray();
        if (found.Length == 0)
        {
            return [(line, null, Open.IsMatch(line) ? DueKind.Open : Repeated.IsMatch(line) ? DueKind.Repeated : Relative.IsMatch(line) ? DueKind.Relative : DueKind.NotUnderstood)];
        }

        var between = found.Length == 2 ? line.Substring(found[0].At + found[0].Length, found[1].At - found[0].At - found[0].Length) : string.Empty;
        if (found.Length == 2 && Between.IsMatch(between))
        {
            return [(line, found[1].On, DueKind.Range)];
        }

        var before = line.Substring(0, found[0].At);
        var single = found.Length == 1 ? Repeated.IsMatch(line) ? DueKind.Repeated : MonthOnly.IsMatch(before) ? DueKind.Range : DueKind.Fixed : DueKind.Fixed;
        return found.Length == 1 ? [(line, found[0].On, single)] : found.Select((one, at) => (at == 0 ? line : line.Substring(one.At, one.Length), (PartialDate?)one.On, DueKind.Fixed));
    }

    private static IEnumerable<(int At, int Length, PartialDate On)> Find(string text)
    {
        var taken = new List<(int At, int Length, PartialDate On)>();
        foreach (var (pattern, read) in text.Any(char.IsDigit) ? Forms : [])
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (!taken.Exists(one => match.Index < one.At + one.Length && one.At < match.Index + match.Length) && read(match) is { } on)
                {
                    taken.Add((match.Index, match.Length, on));
                }
            }
        }

        return taken.OrderBy(one => one.At);
    }

    private static Regex Of(string pattern) => Patterns.Of(pattern, Options);

    private static string F(string pattern, string name) => pattern.Replace("NAME", name);

    private static PartialDate? OfDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? PartialDate.OfDay(new LocalDate(year, month, day)) : null;

    /// <summary>A quarter of one calendar year, or of a year that runs from April when two are named; its end is a day.</summary>
    private static PartialDate? OfQuarter(Match match)
    {
        var (year, quarter) = (YearOf(match, "y"), Number(match, "q"));
        var shifted = match.Groups["to"].Success;
        if (shifted && Number(match, "to") % 100 != (year + 1) % 100)
        {
            return null;
        }

        var on = !shifted ? PartialDate.OfQuarter(year, quarter) : quarter == 4 ? PartialDate.OfQuarter(year + 1, 1) : PartialDate.OfQuarter(year, quarter + 1);
        return match.Groups["end"].Success ? PartialDate.OfDay(on.Last) : on;
    }

    /// <summary>Two years in a row are a year that ends on 31 March; two further apart are a range.</summary>
    private static PartialDate? OfYears(Match match)
    {
        var (from, to) = (YearOf(match, "y"), Number(match, "to"));
        to = to < 100 ? (from / 100 * 100) + to : to;
        return to == from + 1 ? OfDay(to, 3, 31) : to > from && to - from < 30 ? PartialDate.OfYear(to) : null;
    }

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
