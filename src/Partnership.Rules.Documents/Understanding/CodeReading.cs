using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds the code in front of a text. A dotted number is a code; anything weaker only where most rows have one.</summary>
internal static class CodeReading
{
    private static readonly Regex Strong = Patterns.Of(@"^\s*((?:[A-Za-z]{1,3}[-.]?)?\d{1,4}(?:\.\d{1,4})+[a-z]?)[.):]?(?:\s+(?=\S)|\s*$)", RegexOptions.CultureInvariant);

    private static readonly Regex Weak = Patterns.Of(
        @"^\s*(#\d{1,4}|\d{1,4}\s?\((?:[ivx]{1,6}|[a-z])\)|[A-Za-z]{1,2}\d{1,4}[a-z]?|\d{1,4}[a-z]|\d{1,4}(?=[.):]))[.):]?(?:\s+(?=\S)|\s*$)",
        RegexOptions.CultureInvariant);

    internal static bool IsStrong(string text) => Strong.IsMatch(Head(text));

    internal static bool IsWeak(string text) => Weak.IsMatch(Head(text));

    /// <summary>The code and the text after it; no code when there is none.</summary>
    internal static (ActionCode? Code, string Text) Split(string text, bool weakToo)
    {
        var match = Strong.Match(Head(text));
        match = !match.Success && weakToo ? Weak.Match(Head(text)) : match;
        return match.Success && ActionCode.TryParse(match.Groups[1].Value, out var code) ? (code, text.Substring(match.Length).TrimStart()) : (null, text);
    }

    private static string Head(string text) => text.Length > 60 ? text.Substring(0, 60) : text;
}
