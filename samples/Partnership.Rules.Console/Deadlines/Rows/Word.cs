using System.Text;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>A word that may stand in a file, and what it means. Found by its bytes, so that no string is made for each row.</summary>
internal sealed class Word<T>(string text, T means, int place)
{
    internal string Text { get; } = text;

    internal byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    internal T Means { get; } = means;

    /// <summary>Its place in the list, from 0.</summary>
    internal int Place { get; } = place;
}

/// <summary>The words of a column. One as it is written in the list is found at once; others by comparing each.</summary>
internal sealed class WordList<T>
{
    private const int Slots = 64;
    private readonly Word<T>?[] atOnce = new Word<T>?[Slots];

    internal WordList(IEnumerable<(string Text, T Means)> words)
    {
        All = [.. words.Select((word, place) => new Word<T>(word.Text, word.Means, place))];
        foreach (var word in All.Reverse())
        {
            atOnce[Slot(word.Bytes)] = word;
        }
    }

    internal Word<T>[] All { get; }

    /// <summary>The word that the bytes spell, whatever the case and the space around it; null when there is none.</summary>
    internal Word<T>? Find(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 0 && atOnce[Slot(bytes)] is { } likely && bytes.SequenceEqual(likely.Bytes) ? likely : Search(bytes.Trim(" "u8));

    private Word<T>? Search(ReadOnlySpan<byte> trimmed)
    {
        foreach (var word in All)
        {
            if (Ascii.EqualsIgnoreCase(trimmed, word.Bytes))
            {
                return word;
            }
        }

        return null;
    }

    private static int Slot(ReadOnlySpan<byte> bytes) => (bytes.Length + (bytes[0] * 5)) % Slots;
}
