using System.Text;
using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds the code in front of a text. A dotted number is a code; anything weaker only where most rows have one.</summary>
internal static class CodeReading
{
    private static readonly Regex Strong = Patterns.Of(@"^\s*((?:[A-Za-z]{1,3}[-.]?)?\d{1,4}(?:\.\d{1,4})+[a-z]?)[.):*]{0,2}(?:\s+(?=\S)|\s*$)", RegexOptions.CultureInvariant);

    /// <summary>A number with a word in front ("Recommendation 4:", "Pledge A:"), a capital before a mark ("A -"), capitals and a number ("SAF 3", "HRS/26/01"), a number and a letter or Roman number, a number alone before a mark.</summary>
    private static readonly Regex Weak = Patterns.Of(
        @"^\s*(#\d{1,4}|\p{Lu}[\p{L}]{2,15}\.?\s\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?=\s*[.):*\u2013\u2014-]|\s*\n|\s*$)|\p{Lu}[\p{L}]{2,15}\s\p{Lu}(?=\s*:)|\p{Lu}(?=[.):]\s|\s[\u2013\u2014-]\s)|\p{Lu}{1,6}(?:[ ./-]?\d{1,4}[a-z]?){1,3}(?:[ ./-][a-z])?|\d{1,4}\s?\((?:[ivxl]{1,6}|[a-z])\)|\d{1,4}[a-z]|\d{1,4}(?=[.):]|\s*\n))\s{0,2}[.):*]{0,2}(?:\s*[\u2013\u2014-])?(?:\s+(?=\S)|\s*$)",
        RegexOptions.CultureInvariant);

    internal static bool IsStrong(string text) => Strong.IsMatch(Head(text));

    internal static bool IsWeak(string text) => Weak.IsMatch(Head(text));

    internal static bool Begins(string text) => IsStrong(text) || IsWeak(text);

    /// <summary>The code and the text after it; no code when there is none.</summary>
    internal static (ActionCode? Code, string Text) Split(string text, bool weakToo)
    {
        var match = Strong.Match(Head(text));
        match = !match.Success && weakToo ? Weak.Match(Head(text)) : match;
        return match.Success && ActionCode.TryParse(match.Groups[1].Value, out var code) ? (code, text.Substring(match.Length).TrimStart()) : (null, text);
    }

    /// <summary>A code as it compares with others: without the word for it, spaces, marks and case. "Recommendation 4:" and "4." are the same.</summary>
    internal static string Canonical(string text)
    {
        var trimmed = text.Trim();
        var bare = trimmed.TrimEnd('.', ':', ')', '*', ' ');
        bare = bare.Length < trimmed.Length && text.Contains('(') && bare.Length > 0 && bare[bare.Length - 1] != ')' && bare.Count(c => c == '(') > bare.Count(c => c == ')') ? bare + ")" : bare;
        var digit = bare.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var label = digit < 0 ? string.Empty : bare.Substring(0, digit).Trim().TrimEnd('.');
        var isLabel = label.Length >= 2 && label.Any(char.IsLower);
        var canonical = new StringBuilder(bare.Length);
        for (var at = isLabel ? digit : 0; at < bare.Length; at++)
        {
            if (!char.IsWhiteSpace(bare[at]))
            {
                canonical.Append(char.ToUpperInvariant(bare[at]));
            }
        }

        return canonical.ToString();
    }

    private static string Head(string text) => text.Length > 60 ? text.Substring(0, 60) : text;
}
