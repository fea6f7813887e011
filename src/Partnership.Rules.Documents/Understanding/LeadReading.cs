using System.Text.RegularExpressions;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Parts the leads in a cell: by line, semicolon, slash, bullet, and by comma where no "and" shows the comma to be part of a list or name.</summary>
internal static class LeadReading
{
    private static readonly char[] Marks = ['\n', ';', '/', '\u2022', '\u00B7', '|'];
    private static readonly Regex Joined = Patterns.Of(@"\band\b|&", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    internal static IEnumerable<string> Names(string text) => text
        .Split(Marks)
        .SelectMany(part => Joined.IsMatch(part) ? [part] : part.Split(','))
        .Select(part => part.Trim().TrimStart('-', '\u2013').Trim())
        .Where(part => part.Length > 0 && part[part.Length - 1] != ':');
}
