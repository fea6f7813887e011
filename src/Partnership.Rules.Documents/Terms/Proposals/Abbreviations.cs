using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>The short names that a document explains: "SCC - Southampton City Council", "Crown Prosecution Service (CPS)".</summary>
internal sealed class Abbreviations
{
    private static readonly Regex Listed = Patterns.Of(@"\b(?<short>[A-Z][A-Z&]{1,7})\s[-\u2013\u2014=:]\s(?<name>[A-Z][\w'\u2019&-]*(?:\s(?:and|of|the|for|[A-Z][\w'\u2019&-]*)){1,9})(?=\s+[A-Z][A-Z&]{1,7}\s[-\u2013\u2014=:]\s|\s*[;,.]|\s*$)", RegexOptions.CultureInvariant);
    private static readonly Regex Bracketed = Patterns.Of(@"(?<name>\b[A-Z][\w'\u2019&-]*(?:\s(?:and|of|the|for|[A-Z][\w'\u2019&-]*)){1,9})\s\((?:the\s)?[""\u201C'\u2018]?(?<short>[A-Z][A-Za-z&]{1,11})[""\u201D'\u2019]?\)", RegexOptions.CultureInvariant);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    internal Abbreviations(IEnumerable<string> texts)
    {
        foreach (var found in texts.SelectMany(text => Listed.Matches(text).Cast<Match>().Concat(Bracketed.Matches(text).Cast<Match>())))
        {
            var (name, code) = (found.Groups["name"].Value, found.Groups["short"].Value);
            if (!names.ContainsKey(code) && code.All(c => !char.IsUpper(c) || name.Any(letter => letter == c)))
            {
                names[code] = name.StartsWith("The ", StringComparison.Ordinal) ? name.Substring(4) : name;
            }
        }
    }

    /// <summary>The full name behind a short one; the words themselves when nothing explains them.</summary>
    internal string Full(string name) => names.TryGetValue(name.Trim(), out var full) ? full : name;
}
