using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Reads the words of a cadence. It reads the whole text or nothing, gives every meaning that the words have, and never guesses.</summary>
/// <remarks>
/// "At least", "not less than" and "a minimum of" change nothing, because every number here is a minimum. The same is true of "normally" and of
/// additional meetings. The reader does not accept words that set a maximum. "So many times a year" is a number and sets no spacing; "every" and "-ly" set one.
/// </remarks>
internal static class CadenceGrammar
{
    internal static ValueList<Cadence> Read(string text)
    {
        var (main, aside) = Aside(text);
        return aside is null ? Meanings(Words(text)) : Meanings(Words(text)) is [Cadence.InMonths or Cadence.WeekdayInMonths] whole ? whole : Settled(Meanings(Words(main)), Meanings(Words(aside)));
    }

    /// <summary>What the words can mean: without what makes no difference, then as a plain cadence.</summary>
    internal static ValueList<Cadence> Meanings(string[] words) =>
        CadenceWords.Known(words) is { Count: > 0 } known ? known
        : CadencePhrases.Bare(words) is { } bare ? Meanings(bare)
        : CadenceExtras.Read(words) is { Count: > 0 } extra ? extra
        : CadenceForms.Read(words);

    /// <summary>Of the meanings of some words, those that agree with the words in brackets after them: "bi-monthly (six times a year)". Months that are named in the brackets say more than a number.</summary>
    private static ValueList<Cadence> Settled(ValueList<Cadence> main, ValueList<Cadence> aside)
    {
        var agreed = main.Where(one => aside.Any(other => IsSame(one, other))).ToValueList();
        return agreed.Count > 0 && aside is [Cadence.InMonths or Cadence.WeekdayInMonths] ? aside : agreed;
    }

    private static bool IsSame(Cadence one, Cadence other) => one == other || (one.TimesAYear is { } times && times == other.TimesAYear);

    /// <summary>The words before a bracket at the end, or before "i.e.", and those in it.</summary>
    private static (string Main, string? Aside) Aside(string text)
    {
        var trimmed = text.Trim().TrimEnd('.');
        var open = trimmed.LastIndexOf('(');
        return open > 0 && trimmed[trimmed.Length - 1] == ')' ? Bracketed(trimmed, open) : SaidAgain(trimmed);
    }

    /// <summary>A bracket that only says that the number is a floor is no second cadence.</summary>
    private static (string Main, string? Aside) Bracketed(string text, int open)
    {
        var inside = text.Substring(open + 1, text.Length - open - 2);
        return CadencePhrases.IsFloor(Words(inside)) ? (text, null) : (text.Substring(0, open), inside);
    }

    private static (string Main, string? Aside) SaidAgain(string text)
    {
        foreach (var mark in new[] { ", i.e. ", " i.e. ", ", ie ", ", that is, ", ", that is " })
        {
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                return (text.Substring(0, at), text.Substring(at + mark.Length));
            }
        }

        return (text, null);
    }

    private static string[] Words(string text)
    {
        string[] words = [.. new string([.. text.Replace("/", " per ").Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries)];
        return [.. words.Select((word, place) => word == "may" && !CadenceMonths.IsMonthAfter([.. words.Take(place)]) ? "can" : word.ToLowerInvariant())];
    }
}
