using System.Globalization;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The lines of a cell, with their bullets taken off.</summary>
internal static class TextLines
{
    private static readonly char[] Bullets = ['\u2022', '\u00B7', '\u25AA', '\u25CF'];
    private static readonly char[] Dashes = ['\u2013', '\u2014', '-', '*'];

    internal static IEnumerable<string> Of(string text) => Numbered(text).Select(one => one.Line);

    /// <summary>Each line that is not blank, and how many lines of the cell come before it.</summary>
    internal static IEnumerable<(string Line, int Offset)> Numbered(string text) => text
        .Split('\n')
        .Select((line, offset) => (Line: Bare(line.Trim()), Offset: offset))
        .Where(one => one.Line.Length > 0);

    /// <summary>The beginning of a text, marked as cut.</summary>
    internal static string Short(string text, int length) => text.Length > length ? $"{text.Substring(0, length)}..." : text;

    /// <summary>True when a text holds a word, in any case.</summary>
    internal static bool Holds(string text, string word) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.OrdinalIgnoreCase) >= 0;

    /// <summary>A line without its bullet. A dash or star is one only before a blank; before anything else it is a sign.</summary>
    internal static string Bare(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        var isBullet = Array.IndexOf(Bullets, line[0]) >= 0 || (Array.IndexOf(Dashes, line[0]) >= 0 && (line.Length == 1 || char.IsWhiteSpace(line[1])));
        return isBullet ? line.Substring(1).TrimStart(' ', '\u00A0', '\t') : line;
    }
}
