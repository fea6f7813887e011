using System.Text.RegularExpressions;

namespace Partnership.Rules.Tests.Words;

/// <summary>Sentences and words, as a reader counts them.</summary>
internal static partial class Sentences
{
    internal static IEnumerable<string> Of(string text) => End().Split(text).Where(sentence => sentence.Length > 0);

    internal static int Words(string text) => Word().Count(text);

    [GeneratedRegex(@"(?<=[.?!:;])\)?""?\s+|\n+")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{Nd}\u2026][^\s]*")]
    private static partial Regex Word();
}
