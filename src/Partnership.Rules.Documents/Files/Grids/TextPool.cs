namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Keeps one copy of each short text: dates, ratings and bodies come again in most rows.</summary>
internal sealed class TextPool
{
    private const int Longest = 40;
    private const int Most = 20_000;
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    internal string Of(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text;
        }

        if (known.TryGetValue(text, out var first))
        {
            return first;
        }

        if (known.Count < Most)
        {
            known[text] = text;
        }

        return text;
    }
}
