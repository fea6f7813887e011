using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Reads the words of a cadence that takes a number. It reads the whole text or nothing; it never guesses.</summary>
/// <remarks>"At least", "not less than" and "a minimum of" say what every number here says anyway: it is a floor.</remarks>
internal static class CadenceGrammar
{
    private static readonly string[][] Floors =
    [
        ["at", "least"], ["not", "less", "than"], ["no", "less", "than"], ["not", "less", "often", "than"], ["no", "fewer", "than"], ["not", "fewer", "than"],
        ["a", "minimum", "of"], ["minimum", "of"],
    ];

    internal static Cadence? Read(string text)
    {
        var words = Words(text);
        return Plain(words) ?? (Floor(words) is { } rest ? CadenceWords.Find(string.Join(" ", rest)) is { Count: 1 } known ? known[0] : Plain(rest) : null);
    }

    private static Cadence? Plain(string[] words) => Counted(words) ?? Apart(words) ?? (Cadence?)OnWeekday(words) ?? BeforeParent(words);

    private static string[] Words(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries)];

    private static string[]? Floor(string[] words) =>
        Array.Find(Floors, one => words.Take(one.Length).SequenceEqual(one, StringComparer.Ordinal)) is { } floor ? [.. words.Skip(floor.Length)] : null;

    /// <summary>"Five times a year", "twice yearly", "four meetings per year", "three a month", "twice in 18 months".</summary>
    private static Cadence.Times? Counted(string[] words)
    {
        var number = words.Length == 0 ? null : words[0] == "once" ? 1 : words[0] == "twice" ? 2 : CadenceNumbers.Number(words[0]);
        var rest = words.Skip(words.Length > 1 && words[1] is "times" or "meetings" or "meeting" ? 2 : 1).ToArray();
        return number is { } times && MonthsOf(rest) is { } months ? new Cadence.Times(times, months) : null;
    }

    private static int? MonthsOf(string[] words) => words switch
    {
        { Length: > 1 } when words[0] is "a" or "per" or "each" or "every" or "in" => Span([.. words.Skip(1)]),
        ["yearly" or "annually"] => 12,
        ["monthly"] => 1,
        _ => null,
    };

    private static int? Span(string[] words) => words.SkipWhile(word => word is "a" or "any" or "each" or "every" or "the").ToArray() switch
    {
        ["year" or "annum"] or ["calendar" or "municipal" or "financial", "year"] => 12,
        ["month"] or ["calendar", "month"] => 1,
        [var number, "months"] => CadenceNumbers.Number(number),
        [var number, "years"] => CadenceNumbers.Number(number) * 12,
        _ => null,
    };

    /// <summary>"Every six weeks", "6 weekly", "every second month", "every 10 days", "fortnightly".</summary>
    private static Cadence? Apart(string[] words) => words switch
    {
        ["fortnightly"] or ["every", "fortnight"] or ["every", "two", "weeks"] or ["every", "other", "week"] => new Cadence.EveryDays(14),
        ["every" or "each", var number, var unit] when (CadenceNumbers.Number(number) ?? CadenceNumbers.Ordinal(number)) is { } amount => Spaced(amount, unit),
        [var number, "weekly"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, "weeks"),
        [var number, var unit, "apart"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, unit),
        [var number, "monthly"] when CadenceNumbers.Number(number) is { } amount => Spaced(amount, "months"),
        _ => null,
    };

    private static Cadence? Spaced(int amount, string unit) => unit switch
    {
        "day" or "days" => new Cadence.EveryDays(amount),
        "week" or "weeks" => new Cadence.EveryDays(amount * 7),
        "month" or "months" => new Cadence.EveryMonths(amount),
        "year" or "years" => amount == 1 ? Cadence.Annual : new Cadence.EveryMonths(amount * 12),
        _ => null,
    };

    /// <summary>"The second Tuesday of alternate months", "on the last Friday of every month", "the first Monday of each quarter".</summary>
    private static Cadence.Weekday? OnWeekday(string[] words)
    {
        var rest = words.SkipWhile(word => word is "on" or "the").ToArray();
        if (rest.Length < 4 || rest[2] is not ("of" or "in") || CadenceNumbers.Ordinal(rest[0]) is not (>= 1 and <= 5 and var nth))
        {
            return null;
        }

        var day = Array.FindIndex(CadenceNumbers.Weekdays, one => string.Equals(one, rest[1], StringComparison.OrdinalIgnoreCase));
        var last = rest[0] == "last" || nth < 5;
        return day >= 0 && last && Months([.. rest.Skip(3)]) is { } months ? new Cadence.Weekday(nth, (IsoDayOfWeek)(day + 1), months) : null;
    }

    private static int? Months(string[] words) => words switch
    {
        ["the" or "each" or "every" or "a", "month"] or ["every", "calendar", "month"] => 1,
        ["alternate", "months"] or ["every", "other", "month"] => 2,
        ["every", var number, "month" or "months"] => CadenceNumbers.Ordinal(number) is (>= 1) and var nth && number != "last" ? nth : CadenceNumbers.Number(number),
        _ => null,
    };

    /// <summary>"Before every meeting of the parent body", "at least ten days before each meeting of the parent".</summary>
    private static Cadence.BeforeParent? BeforeParent(string[] words) => words switch
    {
        ["before", "every" or "each", "meeting", "of", "the", "parent"] or ["before", "every" or "each", "meeting", "of", "the", "parent", "body" or "board" or "group"] => new Cadence.BeforeParent(0),
        { Length: > 5 } when words[0] == "at" && words[1] == "least" && words[3] is ("days" or "day") && BeforeParent([.. words.Skip(4)]) is { Days: 0 } && CadenceNumbers.Number(words[2]) is { } days => new Cadence.BeforeParent(days),
        _ => null,
    };
}
