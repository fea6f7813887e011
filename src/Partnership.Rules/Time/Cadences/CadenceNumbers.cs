using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Numbers and days of the week as cadences spell them.</summary>
internal static class CadenceNumbers
{
    internal static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "last"];

    internal static string InWords(int number) => number <= Cardinals.Length ? Cardinals[number - 1] : English.Number(number);

    internal static string Times(int number) => number switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{InWords(number)} times",
    };

    internal static string Nth(int nth) => nth is >= 1 and <= 5 ? Ordinals[nth - 1] : throw new ArgumentOutOfRangeException(nameof(nth), nth, "A month has a first to fourth such day, and a last one: 5.");

    /// <summary>Nothing for every one, "second " for every second, "6th " past the names.</summary>
    internal static string EveryNth(int number) => number switch
    {
        1 => string.Empty,
        <= 4 => $"{Ordinals[number - 1]} ",
        _ => $"{English.Number(number)}th ",
    };

    /// <summary>A number in words or figures; null when the word is no number.</summary>
    internal static int? Number(string word)
    {
        var place = Array.IndexOf(Cardinals, word);
        return place >= 0 ? place + 1 : Figures(word);
    }

    /// <summary>One to nine in words; null for anything else.</summary>
    internal static int? Unit(string word) => Array.IndexOf(Cardinals, word) is >= 0 and < 9 and var place ? place + 1 : null;

    /// <summary>The place that an ordinal names: 1 for first or 1st, 5 for last; null when the word is none.</summary>
    internal static int? Ordinal(string word)
    {
        var place = Array.IndexOf(Ordinals, word);
        return place >= 0 ? place + 1
            : word.Length > 2 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th" ? Figures(word.Substring(0, word.Length - 2))
            : null;
    }

    private static int? Figures(string word) =>
        word.Length is > 0 and < 7 && word.All(c => c is >= '0' and <= '9') ? word.Aggregate(0, (sum, c) => (sum * 10) + (c - '0')) is > 0 and var number ? number : null : null;
}
