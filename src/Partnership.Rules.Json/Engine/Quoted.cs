namespace Partnership.Rules.Json.Engine;

/// <summary>Keeps what is quoted from a document short, so that no problem is as long as the document.</summary>
internal static class Quoted
{
    private const int Longest = 100;
    private const int LongestProblem = 4000;

    /// <summary>The text, or its first hundred characters.</summary>
    internal static string Text(string text) => Shorten(text, Longest);

    /// <summary>A whole problem, which may hold long lists of valid values.</summary>
    internal static string Problem(string text) => Shorten(text, LongestProblem);

    /// <summary>Half a character is never left at the end.</summary>
    private static string Shorten(string text, int longest) =>
        text.Length <= longest ? text
        : $"{text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)}…";
}
