namespace Partnership.Rules.Documents.Understanding;

/// <summary>Tells a text that says what to do from one that says what is. It knows only the small words of English, of which there are few and no new ones.</summary>
internal static class Moods
{
    private const int LookedAt = 6;
    private static readonly HashSet<string> Pointing = Of("the a an this that these those our their its his her your my it them each every all both any some no another more most half one two three four five six seven eight nine ten twelve");
    private static readonly HashSet<string> Following = Of("back up out down off whether how what who whom where when why and");
    private static readonly HashSet<string> Being = Of("is are was were has have had do does did cannot isn't aren't don't doesn't");
    private static readonly HashSet<string> Subjects = Of("there we they it he she you i nobody nothing everyone");

    /// <summary>True for "Write the page" and "We will write": a word that no small word is, and behind it what it is done to.</summary>
    internal static bool Directs(string text)
    {
        var words = WordsOf(text);
        return words.Length > 1 && (IsPromise(words)
            || (!IsSmall(words[0]) && IsBase(words[0]) && (Pointing.Contains(words[1]) || Following.Contains(words[1]) || char.IsDigit(words[1][0]))));
    }

    /// <summary>True for "The page is written": it begins with what it speaks of, and says how that is.</summary>
    internal static bool States(string text) => WordsOf(text) is { Length: > 2 } words && !IsPromise(words) && !Directs(text) && (Subjects.Contains(words[0]) || words.Skip(1).Any(Being.Contains));

    private static bool IsPromise(string[] words) => words[0] == "to" || (words[0] == "we" && words[1] is "will" or "shall");

    private static bool IsSmall(string word) => Pointing.Contains(word) || Following.Contains(word) || Being.Contains(word) || Subjects.Contains(word);

    /// <summary>A word that ends with s, unless with two, names several things; one that ends with ing names what goes on.</summary>
    private static bool IsBase(string word) => word.Length > 1 && word.All(c => char.IsLetter(c) || c == '-') && (word[word.Length - 1] != 's' || word.EndsWith("ss", StringComparison.Ordinal)) && !(word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal));

    private static string[] WordsOf(string text) => [.. (text.Length > 120 ? text.Substring(0, 120) : text).ToLowerInvariant().Split([' ', '\n', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Take(LookedAt)];

    private static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
