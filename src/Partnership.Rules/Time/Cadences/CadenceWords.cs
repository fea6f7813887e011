using System.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The words in which cadences are written. Hyphens, spaces and case do not matter.</summary>
internal static class CadenceWords
{
    private static readonly Dictionary<string, ValueList<Cadence>> Named = Build();

    internal static ValueList<Cadence> Find(string text) =>
        Named.TryGetValue(Bare(text), out var readings) ? readings : CadenceGrammar.Read(text);

    /// <summary>What words mean that have a name of their own, whether a number is in words or figures; none when they have none.</summary>
    internal static ValueList<Cadence> Known(string[] words) =>
        Named.TryGetValue(string.Concat(words.Select(InWords)), out var readings) ? readings : ValueList<Cadence>.Empty;

    private static string InWords(string word) => char.IsDigit(word[0]) && CadenceNumbers.Number(word) is { } number and <= 12 ? CadenceNumbers.InWords(number) : word;

    private static Dictionary<string, ValueList<Cadence>> Build()
    {
        var words = new Dictionary<string, ValueList<Cadence>>(StringComparer.Ordinal);
        foreach (var cadence in Cadence.All)
        {
            Add(words, ValueList.Of(cadence), cadence.Words);
        }

        Add(words, ValueList.Of(Cadence.Annual), "annual", "annually", "yearly", "every year", "each year");
        Add(words, ValueList.Of(Cadence.TwiceAYear), "half-yearly", "two times a year");
        Add(words, ValueList.Of(Cadence.ThreeTimesAYear), "3 times a year", "three a year", "termly", "every term", "each term");
        Add(words, ValueList.Of(Cadence.Quarterly), "every quarter", "each quarter", "every three months");
        Add(words, ValueList.Of(Cadence.EveryTwoMonths), "every other month", "every alternate month", "alternate months");
        Add(words, ValueList.Of(Cadence.Monthly), "every month", "each month");
        Add(words, ValueList.Of(Cadence.EveryTwoYears), "every second year", "every other year", "biennial", "biennially");
        Add(words, ValueList.Of(Cadence.Weekly), "every week", "each week");
        Add(words, ValueList.Of(Cadence.Daily), "every day");
        Add(words, ValueList.Of(Cadence.AtEveryMeeting), "every meeting", "each meeting");
        Add(words, ValueList.Of(Cadence.AsNeeded), "as required", "as appropriate");
        Add(words, ValueList.Of(Cadence.EveryTwoMonths, Cadence.TwiceAMonth), "bi-monthly");
        Add(words, ValueList.Of(Cadence.TwiceAYear, Cadence.EveryTwoYears), "bi-annual", "bi-annually", "bi-yearly");
        return words;
    }

    private static void Add(Dictionary<string, ValueList<Cadence>> words, ValueList<Cadence> readings, params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            words[Bare(spelling)] = readings;
        }
    }

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                bare.Append(char.ToLowerInvariant(c));
            }
        }

        return bare.ToString();
    }
}
