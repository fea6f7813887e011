using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Gives each person a key and takes names, initials, e-mail addresses and telephone numbers out of text.</summary>
internal sealed class PeopleKeys(NameHandling choice)
{
    private static readonly Regex Word = Patterns.Of(@"[\p{L}][\p{L}'\u2019-]*", RegexOptions.CultureInvariant);
    private static readonly Regex Contact = Patterns.Of(@"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|(?<![\d.])(?:\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}|\+44[ \d]{10,14})(?!\d)", RegexOptions.CultureInvariant);
    private static readonly Regex Initials = Patterns.Of(@"\b([A-Z]{2,3})\b(?=\s+(?:to attend|to lead|to update|leading|leads|attended|attends|Attended|Leading)\b)", RegexOptions.CultureInvariant);

    /// <summary>What stands between two neighbours of a list that a text parted.</summary>
    private static readonly string[] Between = [", ", " "];

    private static readonly HashSet<string> Bodies = new(
        ("team teams group groups board partnership partners council councils police service services trust university housing health care refuge aid project projects scheme forum agency agencies authority "
        + "committee office officer officers commissioner department nhs county city district borough women's womens women safeguarding children children's adult adults education school schools probation "
        + "court courts support options training lead leads strategy plan community safety crisis network unit hub public social work constabulary manager coordinator director head complete completed green amber red blue purple "
        + "on track not started in progress ongoing funding needed review domestic abuse violence sexual all north south east west rape crown prosecution fire rescue commissioning")
        .Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of the list above that are also in what bodies do.</summary>
    private static readonly HashSet<string> NoBody = new(["complete", "completed", "green", "amber", "red", "blue", "purple", "on", "track", "not", "started", "in", "progress", "ongoing", "funding", "needed", "review", "all", "support", "options", "training", "lead", "leads", "plan", "strategy", "project", "projects", "scheme", "domestic", "abuse", "violence", "sexual"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NotInitials = new(["DA", "SV", "DV", "HR", "IT", "UK", "GP", "LA", "PH", "MH", "HO"], StringComparer.Ordinal);
    private readonly NameWords names = new();
    private readonly Dictionary<string, string> initials = new(StringComparer.Ordinal);
    private int next;

    /// <summary>True for two or three words that each start with a capital and of which none names a body.</summary>
    internal static bool IsName(string text)
    {
        var words = text.Length > 60 ? [] : text.Trim().Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && Array.TrueForAll(words, word =>
            word.Length > 1 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '\'' or '\u2019' or '-') && !Bodies.Contains(word) && !IsAbbreviation(word, words));
    }

    /// <summary>True for a short text with a word for a body or a post, or an initialism.</summary>
    internal static bool NamesBody(string text)
    {
        for (var word = text.Length <= 120 ? Word.Match(text) : Match.Empty; word.Success; word = word.NextMatch())
        {
            if (Bodies.Contains(word.Value) && !NoBody.Contains(word.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key of a person; the name itself when names are kept.</summary>
    internal string KeyOf(string name)
    {
        var plain = Plain(name);
        if (choice == NameHandling.Keep)
        {
            return name.Trim();
        }

        if (names.KeyOf(plain) is not { } key)
        {
            key = Next();
            names.Add(plain, key);
            initials[new string([.. plain.Split(' ').Select(word => char.ToUpperInvariant(word[0]))])] = key;
        }

        return key;
    }

    /// <summary>Two neighbours of a list without people, where a name goes across both; null where none does.</summary>
    internal string? Across(string one, string next) => choice == NameHandling.Keep ? null : Between
        .Select(between => (Apart: $"{names.Replace(one)}{between}{names.Replace(next)}", Joined: names.Replace($"{one}{between}{next}")))
        .Where(pair => pair.Apart != pair.Joined).Select(pair => Clear(pair.Joined)).FirstOrDefault();

    /// <summary>A text without people.</summary>
    internal string Clear(string text) => choice == NameHandling.Keep ? text : WithoutInitials(names.Replace(MayHoldContact(text) ? Contact.Replace(text, "[contact]") : text));

    /// <summary>Two capitals together; most texts have none, and a look is cheaper than an expression.</summary>
    private static bool MayHoldInitials(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is >= 'A' and <= 'Z' && text[at - 1] is >= 'A' and <= 'Z')
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayHoldContact(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            if (c == '@' || digits > 9)
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string name) => string.Join(" ", name.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsAbbreviation(string word, string[] words) =>
        word.Length < 5 && word.All(char.IsUpper) && Array.Exists(words, other => other.Any(char.IsLower));

    private string Next() => "O" + (++next).ToString(CultureInfo.InvariantCulture);

    private string WithoutInitials(string text) => !MayHoldInitials(text) ? text : Initials.Replace(text, match =>
    {
        var found = match.Value;
        if (!initials.TryGetValue(found, out var key) && found.Length == 2 && !NotInitials.Contains(found))
        {
            initials[found] = key = Next();
        }

        return key ?? found;
    });
}
