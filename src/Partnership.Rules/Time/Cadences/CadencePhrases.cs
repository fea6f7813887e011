namespace Partnership.Rules.Time;

/// <summary>Words round a cadence that leave it as it is: that it is a floor, that it is usual, and what puts it into a sentence.</summary>
internal static class CadencePhrases
{
    private static readonly string[][] Floors = Split(
        "at least", "at the least", "not less than", "no less than", "not less often than", "no less often than", "not less frequently than", "no less frequently than",
        "no fewer than", "not fewer than", "a minimum of", "minimum of", "a minimum", "at a minimum", "at minimum", "as a minimum", "minimum");

    private static readonly string[][] Ends = Split("as a minimum", "at a minimum", "at minimum", "at the minimum", "as minimum", "minimum", "at least", "at the least", "or more");

    private static readonly string[][] Usual = Split("normally", "usually", "ordinarily", "generally", "typically", "routinely", "formally");

    private static readonly string[][] Intervals = Split("at intervals of", "intervals of");

    private static readonly string[][] Ceilings = Split(
        "no more than", "not more than", "no greater than", "not greater than", "no longer than", "not longer than", "not exceeding", "at most", "up to", "a maximum of", "maximum of", "less than");

    internal static bool IsFloor(string[] words) => Array.Exists(Ends, one => words.SequenceEqual(one, StringComparer.Ordinal));

    /// <summary>The words without one phrase that makes no difference; null when there is none.</summary>
    internal static string[]? Bare(string[] words) => After(words, Floors) ?? After(words, Usual) ?? Before(words, Ends) ?? OnABasis(words) ?? AtIntervals(words) ?? OnceIn(words);

    /// <summary>The words after a phrase that says that a number is a floor; null when none comes first.</summary>
    internal static string[]? AfterFloor(string[] words) => After(words, Floors);

    /// <summary>The words after a phrase that says that a number is a ceiling; null when none comes first.</summary>
    internal static string[]? AfterCeiling(string[] words) => After(words, Ceilings);

    /// <summary>The words after "at intervals of"; null when that does not come first.</summary>
    internal static string[]? AfterIntervals(string[] words) => After(words, Intervals) ?? (words is ["at", "intervals", "not", "exceeding", ..] ? [.. words.Skip(2)] : null);

    /// <summary>"On a quarterly basis", "at quarterly intervals".</summary>
    private static string[]? OnABasis(string[] words) => words is ["on", "a" or "an", .., "basis"] and { Length: > 3 } ? [.. words.Skip(2).Take(words.Length - 3)] : null;

    private static string[]? AtIntervals(string[] words) => words is ["at", .., "intervals"] and { Length: 3 } ? [words[1]] : null;

    /// <summary>"Once every six weeks" is every six weeks, and "once a week" every week. Once in a month, a quarter or a year is a number and sets no spacing.</summary>
    private static string[]? OnceIn(string[] words) => words switch
    {
        ["once", "in", "every" or "each", ..] when !IsPeriod([.. words.Skip(3)]) => ["every", .. words.Skip(3)],
        ["once", "a" or "per" or "each", ..] when words.Length > 2 && !IsPeriod([.. words.Skip(2)]) => ["every", .. words.Skip(2)],
        ["once", "every", _, ..] => ["every", .. words.Skip(2)],
        ["once", _] => ["every", words[1]],
        ["in", "alternate", "months" or "weeks"] => [.. words.Skip(1)],
        _ => null,
    };

    private static bool IsPeriod(string[] words) => words.Length == 0 || words[words.Length - 1] is "month" or "quarter" or "year" or "annum";

    private static string[]? After(string[] words, string[][] phrases) =>
        Array.Find(phrases, one => one.Length < words.Length && words.Take(one.Length).SequenceEqual(one, StringComparer.Ordinal)) is { } found ? [.. words.Skip(found.Length)] : null;

    private static string[]? Before(string[] words, string[][] phrases) =>
        Array.Find(phrases, one => one.Length < words.Length && words.Skip(words.Length - one.Length).SequenceEqual(one, StringComparer.Ordinal)) is { } found ? [.. words.Take(words.Length - found.Length)] : null;

    private static string[][] Split(params string[] phrases) => [.. phrases.Select(one => one.Split(' ')).OrderByDescending(one => one.Length)];
}
