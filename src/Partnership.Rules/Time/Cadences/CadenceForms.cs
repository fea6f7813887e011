using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The plain forms of a cadence: so many a year, so far apart, on a weekday, before the parent's meeting.</summary>
internal static class CadenceForms
{
    internal static ValueList<Cadence> Read(string[] words) =>
        (Counted(words) ?? Apart(words) ?? AtMostApart(words) ?? OnWeekday(words) ?? (Cadence?)BeforeParent(words)) is { } one ? ValueList.Of(one)
        : CadenceMonths.Read(words) is { } months ? ValueList.Of(months)
        : Range(words) is { Count: > 0 } two ? two
        : OnWeekdayOf(words);

    /// <summary>"Five times a year", "twice yearly", "four meetings per year", "three a month", "twice in 18 months". "Six monthly" is no number but a spacing.</summary>
    private static Cadence.Times? Counted(string[] words)
    {
        var number = words.Length == 0 ? null : words[0] == "once" ? 1 : words[0] == "twice" ? 2 : CadenceNumbers.Number(words[0]) ?? CadenceNumbers.Number(words[0].TrimEnd('x'));
        var isNamed = words.Length > 1 && words[1] is "times" or "meetings" or "meeting" or "x";
        var isSpaced = !isNamed && words.Length == 2 && words[0] != "twice" && (words[1] is "monthly" or "yearly");
        return !isSpaced && number is { } times && MonthsOf([.. words.Skip(isNamed ? 2 : 1)]) is { } months ? new Cadence.Times(times, months) : null;
    }

    private static int? MonthsOf(string[] words) => words switch
    {
        { Length: > 1 } when words[0] is "a" or "per" or "each" or "every" or "in" or "over" or "during" or "throughout" or "within" => Span([.. words.Skip(1)]),
        ["yearly" or "annually"] => 12,
        ["monthly"] => 1,
        _ => null,
    };

    private static int? Span(string[] words) => words.SkipWhile(word => word is "a" or "any" or "each" or "every" or "the" or "rolling" or "period" or "of").ToArray() switch
    {
        ["year" or "annum"] or ["calendar" or "municipal" or "financial" or "civic" or "council" or "academic" or "rolling", "year"] => 12,
        ["month"] or ["calendar", "month"] => 1,
        ["quarter"] => 3,
        [var number, "months" or "month", ..] and ({ Length: 2 } or [_, _, "period"]) => CadenceNumbers.Number(number),
        [var number, "years" or "year", ..] and ({ Length: 2 } or [_, _, "period"]) => CadenceNumbers.Number(number) * 12,
        _ => null,
    };

    /// <summary>"Every six weeks", "6 weekly", "every second month", "every 10 days", "fortnightly".</summary>
    private static Cadence? Apart(string[] words) => words switch
    {
        ["fortnightly"] or ["every", "fortnight"] or ["every", "other" or "alternate", "week"] or ["alternate", "weeks"] => new Cadence.EveryDays(14),
        ["every" or "each", var number, var unit] when (CadenceNumbers.Number(number) ?? CadenceNumbers.Ordinal(number)) is { } amount => Spaced(amount, unit),
        [var number, "weekly"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, "weeks"),
        [var number, var unit, "apart"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, unit),
        [var number, "monthly"] when CadenceNumbers.Number(number) is { } => CadenceWords.Known(["every", number, "months"]) is [var known] ? known : Apart(["every", number, "months"]),
        [var number, "yearly"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, "years"),
        ["at", var number, var unit, "intervals"] when CadenceNumbers.Number(number) is { } => Apart(unit is "weekly" or "monthly" ? [number, unit] : ["every", number, unit]),
        _ => null,
    };

    /// <summary>"At intervals of no more than three months", "no more than ten weeks apart".</summary>
    private static Cadence? AtMostApart(string[] words)
    {
        var intervals = CadencePhrases.AfterIntervals(words);
        return (CadencePhrases.AfterCeiling(intervals ?? words) ?? intervals) switch
        {
            [var number, var unit] when intervals is not null => CadenceNumbers.Number(number) is { } amount ? Spaced(amount, unit) : null,
            [var number, var unit, "apart"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, unit),
            _ => null,
        };
    }

    /// <summary>"Every six to eight weeks" and "four to six times a year": each end is a meaning.</summary>
    private static ValueList<Cadence> Range(string[] words)
    {
        var to = Array.FindIndex(words, one => one is "to" or "or" or "and");
        var at = to > 0 ? to - 1 : Array.FindIndex(words, one => CadenceNumbers.Number(one) is not null);
        var next = to > 0 ? to + 1 : at + 1;
        var isRange = at >= 0 && next < words.Length && CadenceNumbers.Number(words[at]) is { } least && CadenceNumbers.Number(words[next]) is { } most && least < most;
        var before = isRange ? words.Take(at).Where(one => one != "between").ToArray() : [];
        return !isRange || (to > 0 && words[to] == "and" && words[0] != "between") ? ValueList<Cadence>.Empty
            : Both(CadenceGrammar.Meanings([.. before, words[at], .. words.Skip(next + 1)]), CadenceGrammar.Meanings([.. before, .. words.Skip(next)]));
    }

    private static ValueList<Cadence> Both(ValueList<Cadence> one, ValueList<Cadence> other) => one.Count == 1 && other.Count == 1 ? ValueList.Of(one[0], other[0]) : ValueList<Cadence>.Empty;

    private static Cadence? Spaced(int amount, string unit) => unit switch
    {
        "day" or "days" => new Cadence.EveryDays(amount),
        "week" or "weeks" => new Cadence.EveryDays(amount * 7),
        "month" or "months" => new Cadence.EveryMonths(amount),
        "year" or "years" => amount == 1 ? Cadence.Annual : new Cadence.EveryMonths(amount * 12),
        _ => null,
    };

    /// <summary>"The second Tuesday of alternate months", "on the last Friday of every month", "the first Monday in each month".</summary>
    private static Cadence.Weekday? OnWeekday(string[] words)
    {
        var rest = words.SkipWhile(word => word is "on" or "the" or "every" or "each").ToArray();
        return rest.Length > 3 && rest[2] is "of" or "in" && NthDay(rest[0], rest[1]) is { } day && Months([.. rest.Skip(3)]) is { } months
            ? new Cadence.Weekday(day.Nth, day.Day, months)
            : null;
    }

    /// <summary>"Monthly on the first Tuesday", "bi-monthly, on the third Thursday of the month": those meanings that are so many months apart.</summary>
    private static ValueList<Cadence> OnWeekdayOf(string[] words)
    {
        var (on, rest) = (Array.IndexOf(words, "on"), words.SkipWhile(one => one != "on").Skip(1).SkipWhile(one => one is "the").ToArray());
        return on < 1 || rest.Length < 2 || NthDay(rest[0], rest[1]) is not { } day || !(rest.Length == 2 || rest.Skip(2).SequenceEqual(["of", "the", "month"], StringComparer.Ordinal) || rest.Skip(2).SequenceEqual(["in", "the", "month"], StringComparer.Ordinal))
            ? ValueList<Cadence>.Empty
            : CadenceGrammar.Meanings([.. words.Take(on)]).OfType<Cadence.EveryMonths>().Select(one => (Cadence)new Cadence.Weekday(day.Nth, day.Day, one.Months)).ToValueList();
    }

    internal static (int Nth, IsoDayOfWeek Day)? NthDay(string nth, string day)
    {
        var place = Array.FindIndex(CadenceNumbers.Weekdays, one => string.Equals(one, day, StringComparison.OrdinalIgnoreCase));
        return place >= 0 && CadenceNumbers.Ordinal(nth) is >= 1 and <= 5 and var number && (nth == "last" || number < 5) ? (number, (IsoDayOfWeek)(place + 1)) : null;
    }

    private static int? Months(string[] words) => words switch
    {
        ["the" or "each" or "every" or "a", "month"] or ["every" or "each", "calendar", "month"] => 1,
        ["alternate", "months"] or ["every", "other" or "alternate", "month"] => 2,
        ["every", var number, "month" or "months"] => CadenceNumbers.Ordinal(number) is (>= 1) and var nth && number != "last" ? nth : CadenceNumbers.Number(number),
        _ => null,
    };

    /// <summary>"Before every meeting of the parent body", "at least ten days before each meeting of the parent".</summary>
    private static Cadence.BeforeParent? BeforeParent(string[] words) => words switch
    {
        ["before", "every" or "each", "meeting", "of", "the", "parent"] or ["before", "every" or "each", "meeting", "of", "the", "parent", "body" or "board" or "group"] => new Cadence.BeforeParent(0),
        [var number, "days" or "day" or "weeks" or "week", "before", ..] when BeforeParent([.. words.Skip(2)]) is { Days: 0 } && CadenceNumbers.Number(number) is { } amount => new Cadence.BeforeParent(words[1][0] == 'w' ? amount * 7 : amount),
        _ => null,
    };
}
