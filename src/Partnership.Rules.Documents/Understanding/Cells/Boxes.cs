using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads a form's boxes: of "\u2612 Yes \u2610 No" the words after the crossed or ticked box are the answer.</summary>
internal static class Boxes
{
    private static readonly char[] Open = ['\u2610', '\u25A1', '\u25FB', '\u2B1C'];
    private static readonly Regex Option = Patterns.Of(@"(?<box>[\u2610\u2611\u2612\u25A1\u25FB\u2B1C\u2705])\s*(?<words>[^\u2610\u2611\u2612\u25A1\u25FB\u2B1C\u2705]{1,60})", RegexOptions.CultureInvariant);

    /// <summary>The words of the boxes that are crossed or ticked, empty where none is; null for a text without an open box.</summary>
    internal static string? Chosen(string text)
    {
        if (text.Length > 400 || text.IndexOfAny(Open) < 0)
        {
            return null;
        }

        var options = Option.Matches(text).Cast<Match>().ToArray();
        return options.Length == 0 ? null : string.Join("; ", options.Where(one => !IsOpen(one.Groups["box"].Value[0])).Select(one => one.Groups["words"].Value.Trim()));
    }

    private static bool IsOpen(char sign) => Array.IndexOf(Open, sign) >= 0;
}
