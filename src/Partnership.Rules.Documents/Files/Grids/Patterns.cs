using System.Text.RegularExpressions;

namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Makes regular expressions that give up after ten seconds, so that no text can hang the reader. The time is that of the clock: on a busy machine two seconds refused a good file of short cells.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    internal static Regex Of(string pattern, RegexOptions options) => new(pattern, options, Longest);
}
