using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Parts the leads in a cell: by line, semicolon, bullet, by a slash between words, and by comma where no "and" shows the comma to be part of a list or name.</summary>
internal static class LeadReading
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private static readonly Regex Joined = Patterns.Of(@"\band\b|&", Options);
    private static readonly Regex Marks = Patterns.Of(@"[\n;\u2022\u00B7|]|(?<=[\p{L})'\u2019]{2}|\p{L}{2}\s)\s*/\s*(?=\p{L}{2})", RegexOptions.CultureInvariant);
    private static readonly Regex None = Patterns.Of(@"^(?:n\s?[/.]?\s?a\.?|not applicable|tb[cda]|to be (?:\w+\s?){1,3}|none|nil|no lead|unknown|vacant|not (?:known|yet \w+|assigned|allocated)|unassigned|[-\u2013\u2014?.]+)$", Options);
    private static readonly Regex Short = Patterns.Of(@"^(?:c/o|w/e|w/c|a/|d/|t/|\p{L}/)", Options);

    /// <summary>The parts of a cell, each with whether it is a lead: "N/A", "TBC" and a label are none.</summary>
    internal static IEnumerable<(string Name, bool IsLead)> Read(string text) => Parts(text).Select(part => (part, !IsNone(part) && part[part.Length - 1] != ':'));

    private static bool IsNone(string text) => text.Length < 40 && None.IsMatch(text);

    private static IEnumerable<string> Parts(string text) => IsNone(text.Trim()) ? [text.Trim()] : Marks
        .Split(text)
        .SelectMany(part => Joined.IsMatch(part) || Short.IsMatch(part.Trim()) ? [part] : part.Split(','))
        .Select(part => TextLines.Bare(part.Trim()))
        .Select(part => part.Length > 1 && (part[0] is '-' or '\u2013') && char.IsLetter(part[1]) ? part.Substring(1) : part)
        .Where(part => part.Length > 0);
}
