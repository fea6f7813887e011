using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Cadences that name their months: how they are read, written and spread.</summary>
/// <remarks>"Quarterly, in March, June, September and December" has as many months as it has meetings, or it is not read. So has "ten times a year, except in August and December".</remarks>
internal static class CadenceMonths
{
    private const int Year = 12;
    private static readonly string[] Names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Takes = ["except", "excepting", "excluding", "save", "bar", "barring", "omitting", "but", "apart", "other", "without", "exception", "no"];
    private static readonly string[] Until = ["to", "until", "till", "through"];
    private static readonly string[] Joins = ["in", "during", "of", "on", "the", "for", "each", "every", "months", "month", "held", "meeting", "meetings", "and", "being", "namely", "from", "between", "with", "there", "is", "are", "will", "be", "meets", "meet"];
    private static readonly string[] BeforeMonth = ["in", "of", "during", "each", "every", "between", "from", "to", "until", "till", "through", "except", "excepting", "excluding", "early", "mid", "late"];
    private static readonly string[] AfterTakes = ["not", "in", "during", "for", "from", "than", "the", "month", "months", "of", "no", "meeting", "meetings", "is", "are", "held"];

    internal static ValueList<int> Ordered(ValueList<int> months)
    {
        var ordered = Guard.NotNull(months).OrderBy(one => one).ToValueList();
        Guard.Require(ordered.Count is > 0 and < Year && ordered.All(one => one is >= 1 and <= Year) && ordered.Distinct().Count() == ordered.Count, "The months are one to eleven of the year, each once.", nameof(months));
        return ordered;
    }

    internal static string Words(ValueList<int> months) => months.Count > Year / 2 ? $"monthly except {English.And([.. Rest(months).Select(Name)])}" : $"in {English.And([.. months.Select(Name)])}";

    internal static string Of(ValueList<int> months) => months.Count > Year / 2 ? $"of every month except {English.And([.. Rest(months).Select(Name)])}" : $"of {English.And([.. months.Select(Name)])}";

    internal static string Name(int month) => English.Sentence(Names[month - 1]);

    /// <summary>The same day of each named month, or its last day where it has none; the first as it is.</summary>
    internal static LocalDate Spread(Cadence.InMonths named, LocalDate first, int place)
    {
        var month = Enumerable.Range(0, place).Aggregate(first, (day, _) => named.Next(day));
        return place == 0 ? first : month.PlusDays(Math.Min(first.Day, month.Calendar.GetDaysInMonth(month.Year, month.Month)) - 1);
    }

    internal static Cadence? Read(string[] words) =>
        Split(words) is not { } split || split.Months.Count is 0 or Year ? null
        : split.On is { } on ? new Cadence.WeekdayInMonths(on.Nth, on.Day, split.Months)
        : new Cadence.InMonths(split.Months);

    /// <summary>True when a word in small letters after these is a month: "may" after "in", "each" or another month. "Meetings may be called" names none.</summary>
    internal static bool IsMonthAfter(string[] words) =>
        words.Select(one => one.ToLowerInvariant()).LastOrDefault(one => one != "and") is { } last && (Array.IndexOf(BeforeMonth, last) >= 0 || MonthOf(last) is not null);

    private static ((int Nth, IsoDayOfWeek Day)? On, ValueList<int> Months)? Split(string[] words)
    {
        var takes = Array.FindIndex(words, one => Array.IndexOf(Takes, one) >= 0);
        var isTaken = takes > 0 && MonthsIn(After(words, takes), isBetween: false) is not null;
        var start = isTaken ? takes : Array.FindIndex(words, one => MonthOf(one) is not null);
        if (start < 0)
        {
            return null;
        }

        var isBetween = !isTaken && start > 0 && words[start - 1] == "between";
        var (before, tail) = (Trimmed([.. words.Take(start)]), isTaken ? After(words, takes) : [.. words.Skip(start)]);
        if (MonthsIn(tail, isBetween) is not { } named)
        {
            return null;
        }

        var (on, main) = Day(before) is { } day ? (((int, IsoDayOfWeek)?)day.On, Trimmed(day.Before)) : (null, before);
        var months = isTaken ? Rest(named) : named;
        var isOfMonthly = isTaken || isBetween || Array.Exists(tail, one => Array.IndexOf(Until, one) >= 0);
        return Fits(main, months, isOfMonthly, isAlone: !isTaken || on is not null) ? (on, months) : null;
    }

    private static string[] After(string[] words, int takes) => [.. words.Skip(takes + 1).SkipWhile(one => Array.IndexOf(AfterTakes, one) >= 0)];

    /// <summary>The words before the months say nothing more, or how often, and the months agree with that.</summary>
    private static bool Fits(string[] main, ValueList<int> months, bool isOfMonthly, bool isAlone) => main.Length == 0
        ? isAlone
        : CadenceGrammar.Meanings(main).Any(one => one is Cadence.Times or Cadence.EveryMonths && (one.TimesAYear == months.Count || (isOfMonthly && one == Cadence.Monthly)));

    /// <summary>The nth weekday at the end of some words, and what comes before it.</summary>
    private static ((int Nth, IsoDayOfWeek Day) On, string[] Before)? Day(string[] words) =>
        words.Length > 1 && CadenceForms.NthDay(words[words.Length - 2], words[words.Length - 1]) is { } day ? (day, [.. words.Take(words.Length - 2)]) : null;

    /// <summary>Without the words at the end that only join: "quarterly in", "the first Monday of every month".</summary>
    private static string[] Trimmed(string[] words)
    {
        var end = words.Length;
        while (end > 0 && Array.IndexOf(Joins, words[end - 1]) >= 0 && !IsEveryMonth(words, end))
        {
            end--;
        }

        return [.. words.Take(end)];
    }

    /// <summary>"Every month" is a cadence, and after a weekday it is not: "the first Monday of every month".</summary>
    private static bool IsEveryMonth(string[] words, int end) => end >= 2 && words[end - 1] is "month" && words[end - 2] is "every" or "each" && (end < 4 || CadenceForms.NthDay(words[end - 4], words[end - 3]) is null) && (end < 5 || CadenceForms.NthDay(words[end - 5], words[end - 4]) is null);

    private static ValueList<int> Rest(ValueList<int> months) => Enumerable.Range(1, Year).Except(months).ToValueList();

    /// <summary>The months that some words are, and nothing else: "March June and September", "September to June", "January each year". Alternatives, as in "March or April", are none.</summary>
    private static ValueList<int>? MonthsIn(string[] words, bool isBetween)
    {
        var rest = WithoutYear(words);
        if (rest is [var first, var join, var last] && (Array.IndexOf(Until, join) >= 0 || (isBetween && join == "and")))
        {
            return MonthOf(first) is { } from && MonthOf(last) is { } to ? Enumerable.Range(0, ((to - from + Year) % Year) + 1).Select(one => ((from - 1 + one) % Year) + 1).OrderBy(one => one).ToValueList() : null;
        }

        var months = rest.Where(one => one != "and").Select(MonthOf).ToArray();
        return months.Length == 0 || Array.Exists(months, one => one is null) || months.Distinct().Count() != months.Length ? null : months.Select(one => one!.Value).OrderBy(one => one).ToValueList();
    }

    /// <summary>"In January each year", "in January of every year".</summary>
    private static string[] WithoutYear(string[] words) => words switch
    {
        [.., "of" or "in", "each" or "every" or "the", "year"] => [.. words.Take(words.Length - 3)],
        [.., "each" or "every", "year"] => [.. words.Take(words.Length - 2)],
        [.., "annually" or "yearly"] => [.. words.Take(words.Length - 1)],
        _ => words,
    };

    /// <summary>A month by its name, or by three letters of it or more.</summary>
    private static int? MonthOf(string word) =>
        word.Length >= 3 && Array.FindIndex(Names, one => one == word || (word.Length is 3 or 4 && one.StartsWith(word, StringComparison.Ordinal))) is >= 0 and var place ? place + 1 : null;
}
