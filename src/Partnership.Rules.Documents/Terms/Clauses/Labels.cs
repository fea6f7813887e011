using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Numbers in front of clauses and items: 4, 4.1, (a), iv).</summary>
internal static class Labels
{
    private static readonly Regex Numbered = Patterns.Of(@"^(?:(?:article|section|clause|paragraph|part|rule)\s+)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):]|\b(?=\s))\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Lettered = Patterns.Of(@"^\(?(?<number>[a-zA-Z]|[ivx]{1,5}|[IVX]{2,5})[.)]\s+", RegexOptions.CultureInvariant);
    private static readonly Regex Modal = Patterns.Of(@"\b(?:will|shall|must|is|are|be|has|have|may|should|can|includes?|comprises?|consists?|was|were|meets?|reports?\s+to|takes?\s+place)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The number of a clause, without the marks after it; empty for none. "12 members" has none.</summary>
    internal static string NumberOf(string text) => Match(text) is { Success: true } found ? found.Groups["number"].Value : string.Empty;

    /// <summary>The words after the number.</summary>
    internal static string After(string text) => Match(text) is { Success: true } found ? text.Substring(found.Length).Trim() : text;

    /// <summary>True for the letter of an item.</summary>
    internal static bool IsLetter(string number) => number.Length > 0 && char.IsLetter(number[0]);

    internal static bool IsShort(string text, int words) => text.Length < words * 16 && text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length <= words;

    internal static bool EndsIn(string text, char mark) => text.Length > 0 && text[text.Length - 1] == mark;

    /// <summary>True for words that make a statement and no heading: "The Board will:".</summary>
    internal static bool Says(string text) => Modal.IsMatch(text);

    private static Match Match(string text)
    {
        var numbered = Numbered.Match(text);
        return numbered.Success && IsNumber(text, numbered) ? numbered : Lettered.Match(text);
    }

    /// <summary>A bare number counts as one of a clause when a capital follows, or when it has parts.</summary>
    private static bool IsNumber(string text, Match found) =>
        found.Length == text.Length || found.Value.TrimEnd().Length > found.Groups["number"].Length || found.Groups["number"].Value.Contains('.') || (found.Length < text.Length && char.IsUpper(text[found.Length]));
}
