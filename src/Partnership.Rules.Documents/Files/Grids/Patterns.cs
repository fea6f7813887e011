using System.Text.RegularExpressions;

namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Makes regular expressions that give up after two seconds, so that no text can hang the reader.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    internal static Regex Of(string pattern, RegexOptions options) => new(pattern, options, Longest);
}
