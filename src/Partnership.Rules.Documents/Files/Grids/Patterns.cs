using System.Text.RegularExpressions;

namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Makes regular expressions that give up after two seconds, so that no text can hang the reader.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    internal static Regex Of(string pattern, RegexOptions options) => new(pattern, options, Longest);

    /// <summary>What is read. It is read once more when a pattern gives up: the time is that of the clock, and on a busy machine another program may have had the processor.</summary>
    internal static T Patiently<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            return read();
        }
    }
}
