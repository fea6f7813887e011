using System.Text;
using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The names of people, word by word, so that a name is found in whatever way a text writes it: in capitals, as an owner, turned round, over two lines, after a title.</summary>
internal sealed class NameWords
{
    private const int MostApart = 3;

    private static readonly Regex Word = Patterns.Of(@"\p{L}[\p{L}\p{M}]*", RegexOptions.CultureInvariant);
    private static readonly string[] Titles = ["mr", "mrs", "ms", "miss", "mx", "dr", "cllr", "councillor", "sir", "dame", "lord", "lady", "pc", "dc", "sgt", "insp", "supt"];

    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> firsts = new(StringComparer.OrdinalIgnoreCase);
    private int longest;

    /// <summary>The key that a name was given; null when it has none.</summary>
    internal string? KeyOf(string name) => keys.TryGetValue(string.Join(" ", WordsOf(name)), out var key) ? key : null;

    /// <summary>Gives a name its key, as it is, turned round, and as a surname after a title.</summary>
    internal void Add(string name, string key)
    {
        var parts = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var last = parts[parts.Length - 1];
        Know(name, key);
        Know($"{last} {string.Join(" ", parts.Take(parts.Length - 1))}", key);
        foreach (var title in Titles)
        {
            Know($"{title} {last}", key);
        }
    }

    /// <summary>A text with the key of each name in place of the name.</summary>
    internal string Replace(string text)
    {
        if (keys.Count == 0)
        {
            return text;
        }

        var words = Word.Matches(text).Cast<Match>().ToArray();
        var (builder, from) = (new StringBuilder(), 0);
        for (var at = 0; at < words.Length;)
        {
            var (length, key) = firsts.Contains(words[at].Value) ? Find(text, words, at) : (0, string.Empty);
            if (length > 0)
            {
                builder.Append(text, from, words[at].Index - from).Append(key);
                from = End(words[at + length - 1]);
            }

            at += Math.Max(length, 1);
        }

        return from == 0 ? text : builder.Append(text, from, text.Length - from).ToString();
    }

    private static int End(Match word) => word.Index + word.Length;

    private static IEnumerable<string> WordsOf(string name) => Word.Matches(name).Cast<Match>().Select(match => match.Value);

    private void Know(string name, string key)
    {
        var words = WordsOf(name).ToArray();
        if (words.Length > 1 && !keys.ContainsKey(string.Join(" ", words)))
        {
            keys[string.Join(" ", words)] = key;
            firsts.Add(words[0]);
            longest = Math.Max(longest, words.Length);
        }
    }

    /// <summary>The longest name that begins at a word, and its key.</summary>
    private (int Length, string Key) Find(string text, Match[] words, int at)
    {
        var reach = 1;
        while (reach < longest && at + reach < words.Length && AreJoined(text, words[at + reach - 1], words[at + reach]))
        {
            reach++;
        }

        for (; reach > 1; reach--)
        {
            if (keys.TryGetValue(string.Join(" ", words.Skip(at).Take(reach).Select(word => word.Value)), out var key))
            {
                return (reach, key);
            }
        }

        return (0, string.Empty);
    }

    /// <summary>True when only blanks and such signs as stand within a name are between two words.</summary>
    private static bool AreJoined(string text, Match one, Match other)
    {
        var between = other.Index - End(one);
        return between <= MostApart && text.Substring(End(one), between).All(sign => char.IsWhiteSpace(sign) || sign is '-' or '\'' or '\u2019' or '.' or '_' or ',');
    }
}
