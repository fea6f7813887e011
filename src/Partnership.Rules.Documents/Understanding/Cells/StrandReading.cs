using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads the title of a strand: "1.0 Prevent (schools)", "Priority 2: Protect", "PURSUE".</summary>
internal static class StrandReading
{
    private static readonly Regex Numbered = Patterns.Of(
        @"^(?:(?:strand|priority|theme|objective|aim|outcome|pillar|workstream|section|goal|ambition|commitment|part|strategic priority|strategic objective)\s*)?(\d{1,3})(?:\.0)?\s*[:.)\u2013\u2014-]?\s+(\S.*)$|^\p{L}{3,16}\s(\d{1,3})\s?[:.)\u2013\u2014-]\s+(\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex Worded = Patterns.Of(
        @"^(?:strand|priority|theme|objective|aim|pillar|workstream|goal|ambition|commitment|strategic priority|strategic objective)\b(?!s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The number, empty when there is none, the name, and the gloss in brackets.</summary>
    internal static (string Number, string Name, string Gloss) Parse(string text)
    {
        var line = text.Trim().Replace('\n', ' ');
        var match = Numbered.Match(line);
        var (number, rest) = match.Success ? (match.Groups[1].Value + match.Groups[3].Value, match.Groups[2].Value + match.Groups[4].Value) : (string.Empty, line);
        var bracket = rest.TrimEnd() is { Length: > 0 } whole && whole[whole.Length - 1] == ')' ? rest.IndexOf('(') : -1;
        return bracket > 0 ? (number, rest.Substring(0, bracket).Trim(), rest.Substring(bracket).Trim()) : (number, rest.Trim(), string.Empty);
    }

    internal static string NameIn(string title) => title.Length is 0 or > 300 ? string.Empty : Parse(title).Name;

    /// <summary>True when the text begins with a number of its own.</summary>
    internal static bool IsNumbered(string text) => text.Length is > 0 and < 200 && Numbered.IsMatch(text);

    /// <summary>True when it begins with a word for a part of a plan.</summary>
    internal static bool IsWorded(string text) => text.Length is > 0 and < 200 && Worded.IsMatch(text);

    internal static bool IsCapitals(string text) => text.Length is > 3 and < 200 && text.Any(char.IsLetter) && !text.Any(char.IsLower);

    /// <summary>True when the text says of itself that it is a strand: by number, by word, or in capitals.</summary>
    internal static bool Looks(string text) => IsNumbered(text) || IsWorded(text) || IsCapitals(text);
}
