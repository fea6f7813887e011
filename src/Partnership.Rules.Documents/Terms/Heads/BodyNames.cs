using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Finds the names of boards and groups in titles, headings and sentences.</summary>
internal static class BodyNames
{
    /// <summary>The nouns in which the name of a body ends.</summary>
    internal const string Nouns = @"(?:sub-?\s?groups?|task\s?groups?|groups?|boards?|partnerships?|committees?|forums?|fora|panels?|networks?|alliances?|executive|commissions?|assembly|trusts?|cabinet)";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly Regex Title = Patterns.Of(@"\s*[-\u2013\u2014:|,]?\s*(?:(?:draft|revised)\s+)?(?:terms of reference|tor|constitution|governance arrangements)\b(?:\s+(?:for|of)(?:\s+the)?\b)?\s*[-\u2013\u2014:|]?\s*", Options);
    private static readonly Regex Whole = Patterns.Of(@"^(?:the\s+)?(?<name>(?:[\w'\u2019&,/-]+\s+){1,10}?" + Nouns + @")\s*(?:\((?<short>[^()]{2,40})\))?[:.]?$", Options);
    private static readonly Regex Inside = Patterns.Of(@"\b(?<name>(?:[A-Z][\w'\u2019&-]*\s+(?:(?:and|of|for|the|in|on|&)\s+){0,2}){1,8}(?:Sub-?[Gg]roup|Group|Board|Partnership|Committee|Forum|Panel|Network|Alliance|Executive|Commission))\b(?:\s*\((?<short>[^()]{2,40})\))?", RegexOptions.CultureInvariant);
    private static readonly Regex Linking = Patterns.Of(@"^(?:of|for|with|in|to|by|between|and|or|other|our|your|this|all|these|how|who|when|what|links?|membership|members|role|chairing)\b|\b(?:of|with|between|to) (?:the|this|other|each)\b", Options);

    /// <summary>The body that a whole heading names; null when it names none.</summary>
    internal static Body? OfHeading(string heading)
    {
        var words = Labels.After(Title.Replace(heading, " ").Trim()).Trim();
        var found = Whole.Match(words);
        return found.Success && !Linking.IsMatch(found.Groups["name"].Value) && found.Groups["name"].Value.Contains(' ') ? Made(found) : null;
    }

    /// <summary>The bodies that a text names, in its order.</summary>
    internal static IEnumerable<Body> In(string text) => Inside.Matches(text).Cast<Match>().Select(Made);

    private static Body Made(Match found)
    {
        var name = Tidy(found.Groups["name"].Value);
        var given = found.Groups["short"].Value.Trim(' ', '"', '\u201C', '\u201D', '\'', '\u2018', '\u2019');
        return new Body(name, given.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? given.Substring(4) : given);
    }

    /// <summary>A name in capitals throughout gets small letters.</summary>
    private static string Tidy(string name)
    {
        var plain = Regex.Replace(name, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(2)).Trim();
        plain = plain.StartsWith("The ", StringComparison.Ordinal) ? plain.Substring(4) : plain;
        return plain.Any(char.IsLower) ? plain : string.Join(" ", plain.Split(' ').Select(word => word.Length < 3 ? word.ToLowerInvariant() : word[0] + word.Remove(0, 1).ToLowerInvariant()));
    }
}

/// <summary>A board or group by its name and, where the text gives one, its short name.</summary>
internal sealed record Body(string Name, string Short)
{
    /// <summary>The last word of the name: "Board".</summary>
    internal string Noun => Name.Substring(Name.LastIndexOf(' ') + 1);

    /// <summary>The initials of the words that begin with capitals: DASPB.</summary>
    internal string Initials => string.Concat(Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>True for words that name the body: its name, its short name or its initials.</summary>
    internal bool IsNamedIn(string text) =>
        Has(text, Name) || (Short.Length > 1 && Has(text, Short)) || (Initials.Length > 2 && HasExactly(text, Initials));

    /// <summary>True when both are one body by name or short name.</summary>
    internal bool Is(Body other) => Same(Name, other.Name) || Same(Short, other.Short) || Same(Short, other.Name) || Same(Name, other.Short);

    internal static bool Has(string text, string name) => At(text, name, StringComparison.OrdinalIgnoreCase);

    private static bool HasExactly(string text, string name) => At(text, name, StringComparison.Ordinal);

    private static bool Same(string one, string other) => one.Length > 0 && string.Equals(one.TrimEnd('s'), other.TrimEnd('s'), StringComparison.OrdinalIgnoreCase);

    private static bool At(string text, string name, StringComparison how)
    {
        for (var at = text.IndexOf(name, how); at >= 0; at = text.IndexOf(name, at + 1, how))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || text[end] == 's'))
            {
                return true;
            }
        }

        return false;
    }
}
