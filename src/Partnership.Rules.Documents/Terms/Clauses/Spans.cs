using Partnership.Rules.Governance;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Finds in a sentence the longest runs of words that the grammar of terms of reference understands.</summary>
internal static class Spans
{
    private static readonly char[] Marks = ['.', ',', ';', ':', ')', '(', '"', '\u201C', '\u201D'];

    /// <summary>The runs in their order; none overlaps another.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="read">The grammar.</param>
    /// <param name="longest">The most words of a run.</param>
    internal static IEnumerable<Span<T>> In<T>(string text, Func<string, ReadWords<T>> read, int longest)
        where T : notnull
    {
        var words = Words(text);
        for (var from = 0; from < words.Count;)
        {
            var found = Longest(text, words, from, read, longest);
            if (found is { } span)
            {
                yield return span;
            }

            from = found is null ? from + 1 : words.FindIndex(from, one => one.End >= found.End) + 1;
        }
    }

    private static Span<T>? Longest<T>(string text, List<(int At, int End)> words, int from, Func<string, ReadWords<T>> read, int longest)
        where T : notnull
    {
        for (var to = Math.Min(words.Count, from + longest) - 1; to >= from; to--)
        {
            var run = text.Substring(words[from].At, words[to].End - words[from].At);
            if (run.Length > 0 && read(run) is { Interpretations.Count: > 0 } understood)
            {
                return new Span<T>(run, words[from].At, words[to].End, understood);
            }
        }

        return null;
    }

    /// <summary>Where each word begins and ends, without the marks around it.</summary>
    private static List<(int At, int End)> Words(string text)
    {
        var words = new List<(int, int)>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var (from, to) = (at, end);
            while (from < to && Array.IndexOf(Marks, text[from]) >= 0)
            {
                from++;
            }

            while (to > from && Array.IndexOf(Marks, text[to - 1]) >= 0)
            {
                to--;
            }

            if (to > from)
            {
                words.Add((from, to));
            }

            at = end + 1;
        }

        return words;
    }
}

/// <summary>Words that the grammar understands, and where they are in their sentence.</summary>
internal sealed record Span<T>(string Text, int At, int End, ReadWords<T> Read)
    where T : notnull;
