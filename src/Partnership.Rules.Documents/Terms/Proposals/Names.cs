using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Takes the name of a body or a post out of running words.</summary>
internal static class Names
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly Regex Ends = Patterns.Of(@"\s*(?:[;:.]|,(?=\s+(?:and|who|which|or|with|in|on|for|to|as|the|at|unless|subject)\b)|\s[-\u2013\u2014]\s(?=[a-z])|\s(?:on (?:a|an|the|its|progress|their|behalf)|in (?:consultation|line|accordance|the|relation|respect|order|addition|its|writing|turn)|and (?:will|shall|must|to|is|are|be|advise|support|provide|meet|meets|has|have|vice|a|by|updates?|any|in|on|its)|who|which|that|for|about|regarding|concerning|through|via|at (?:least|each|every|the|its|which|a|any)|from|by|with|when|where|as|if|within|until|unless|during|every|each|annually|quarterly|monthly|half-yearly|twice|once|bi-?annually|bi-?monthly|six-monthly|will|shall|must|is|are|may|or (?:his|her|their|other|a|an|in|by|another)|to (?:serve|act|hold|chair|be|ensure|support|provide|share|inform|assist|enable)|serving|acting|using|following|after|before|no later|not later|setting|including|covering|against)\b|$)", Options);
    private static readonly Regex Article = Patterns.Of(@"^(?:(?:the|a|an|both|either|all|each|any|its|our|each of|full|main|meetings? of|members of|a meeting of|a member of)\s+)+", Options);
    private static readonly Regex Us = Patterns.Of(@"^(?:it|we|us|the (?:full )?(?:sub-?group|group|board|partnership|committee|forum|panel|network|alliance|taskgroups?)s?|(?:full )?(?:group|board|partnership|committee|forum|panel|network|alliance)|members?|meetings?|all members)$", Options);

    /// <summary>The name with which the words begin.</summary>
    internal static string First(string words)
    {
        var found = Ends.Match(words);
        var name = (found.Success ? words.Substring(0, found.Index) : words).Trim(' ', ',', ';', '.', ':', '"');
        return Article.Replace(name, string.Empty).Trim();
    }

    /// <summary>True for a name that differs from the group's only in words for the subject, as "Domestic Violence Group" for "Domestic Abuse Group".</summary>
    private static bool IsOtherName(string words, Body body)
    {
        var (one, other) = (Apart(words), Apart(body.Name));
        return one.Count > 2 && one[one.Count - 1] == other[other.Count - 1] && one.Except(other, StringComparer.Ordinal).Concat(other.Except(one, StringComparer.Ordinal)).All(word => Subject.Contains(word));
    }

    private static readonly HashSet<string> Subject = new(StringComparer.Ordinal) { "domestic", "abuse", "violence", "sexual", "and", "the", "against", "women", "girls" };

    private static List<string> Apart(string name) => [.. name.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>True for words that mean the group itself: its name, "the Board", "it".</summary>
    internal static bool IsUs(string words, Body body)
    {
        var plain = words.Trim();
        return IsOtherName(plain, body) || Us.IsMatch(plain) || Us.IsMatch($"the {plain}") && plain.EndsWith(body.Noun, StringComparison.OrdinalIgnoreCase) || string.Equals(plain, body.Name, StringComparison.OrdinalIgnoreCase) || (body.Short.Length > 0 && string.Equals(plain, body.Short, StringComparison.OrdinalIgnoreCase))
            || (body.Name.IndexOf(plain, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && plain.Contains(' ') && at + plain.Length == body.Name.Length);
    }
}
