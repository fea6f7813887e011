using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Walks over the words of a text, and remembers the furthest place that was reached and what could have come there.</summary>
internal sealed class WordReader
{
    private readonly Word[] words;
    private int furthest = -1;
    private string expected = string.Empty;

    internal WordReader(string text)
    {
        Text = text;
        words = [.. Words.In(text)];
    }

    internal string Text { get; }

    internal int Place { get; set; }

    internal bool IsAtEnd => Place >= words.Length;

    internal Word Current => IsAtEnd ? new Word(string.Empty, Text.Length, isQuoted: false) : words[Place];

    /// <summary>The next words, when they are these; an apostrophe, a hyphen and case do not matter.</summary>
    internal bool Take(params string[] these)
    {
        var found = these.Length <= words.Length - Place && !these.Where((one, i) => !words[Place + i].Is(one)).Any();
        Place += found ? these.Length : 0;
        return found;
    }

    internal bool TakeAny(params string[] each) => Array.Exists(each, one => Take(one.Split(' ')));

    /// <summary>A number in words or figures, or in both: "five", "5", "twenty one", "five (5)".</summary>
    internal int? Number()
    {
        if (Current.IsQuoted || Numbers.Find(Current.Bare) is not { } number)
        {
            return null;
        }

        var units = IsTens(Current.Bare, number) && Place + 1 < words.Length ? CadenceNumbers.Unit(words[Place + 1].Bare) : null;
        Place += units is null ? 1 : 2;
        number += units ?? 0;
        Place += IsAgain(number) ? 3 : 0;
        return number;
    }

    private static bool IsTens(string word, int number) => number is >= 20 and <= 90 && number % 10 == 0 && char.IsLetter(word[0]);

    /// <summary>True when the same number comes again in brackets.</summary>
    private bool IsAgain(int number) => Place + 2 < words.Length && words[Place].Is("(") && Numbers.Find(words[Place + 1].Bare) == number && words[Place + 2].Is(")");

    /// <summary>The words taken since a place, in lower case.</summary>
    internal IEnumerable<string> Since(int start) => words.Skip(start).Take(Place - start).Select(one => one.Bare);

    internal void Skip(params string[] each)
    {
        while (TakeAny(each))
        {
        }
    }

    /// <summary>Understanding ends here.</summary>
    internal T? Stop<T>(string wanted)
        where T : class
    {
        if (Current.At > furthest)
        {
            (furthest, expected) = (Current.At, wanted);
        }

        return null;
    }

    internal ReadWords<T> Result<T>(IEnumerable<T> found)
        where T : notnull
    {
        var all = found.Distinct().ToValueList();
        return all.Count > 0 && IsAtEnd
            ? new ReadWords<T>(Text, all)
            : new ReadWords<T>(Text, ValueList<T>.Empty) { StoppedAt = Math.Max(furthest, furthest < 0 ? Current.At : furthest), Expected = furthest < 0 ? "the end" : expected };
    }
}

/// <summary>A word of a text, or a mark that stands alone.</summary>
internal readonly struct Word(string value, int at, bool isQuoted)
{
    internal string Value { get; } = value;

    internal int At { get; } = at;

    internal bool IsQuoted { get; } = isQuoted;

    internal string Bare => Value.ToLowerInvariant();

    internal bool Is(string other) => !IsQuoted && string.Equals(Value, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Numbers as terms of reference write them.</summary>
internal static class Numbers
{
    private static readonly string[] Teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    private static readonly (string Tens, int Value)[] Tens = [("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("ninety", 90)];

    internal static int? Find(string word) => Figures(word) ?? CadenceNumbers.Number(word) ?? Teen(word) ?? Compound(word);

    /// <summary>The number of an ordinal: 5 for "fifth" or "5th"; null when the word is none.</summary>
    internal static int? Ordinal(string word) =>
        Array.IndexOf(Ordinals, word) is >= 0 and var place ? place + 1
        : word.Length > 2 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th" ? Figures(word.Substring(0, word.Length - 2))
        : null;

    private static int? Figures(string word) =>
        word.Length is > 0 and < 8 && word.All(one => one is >= '0' and <= '9') ? word.Aggregate(0, (sum, one) => (sum * 10) + (one - '0')) : null;

    private static int? Teen(string word) => Array.IndexOf(Teens, word) is >= 0 and var place ? place + 13 : null;

    private static int? Compound(string word)
    {
        var parts = word.Split('-');
        var tens = Array.Find(Tens, one => one.Tens == parts[0]).Value;
        return (tens, parts.Length) switch
        {
            (0, _) => null,
            (_, 1) => tens,
            (_, 2) => CadenceNumbers.Number(parts[1]) is { } units and < 10 ? tens + units : null,
            _ => null,
        };
    }
}
