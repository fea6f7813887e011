using System.Text;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>A word that may stand in a file, and what it means. Found by its bytes, so that no string is made for each row.</summary>
internal sealed class Word<T>(string text, T means)
{
    internal string Text { get; } = text;

    internal byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    internal T Means { get; } = means;
}

/// <summary>Looks words up.</summary>
internal static class Word
{
    /// <summary>The word that the bytes spell, whatever the case and the space around it; null when there is none.</summary>
    internal static Word<T>? Find<T>(Word<T>[] words, ReadOnlySpan<byte> bytes)
    {
        var trimmed = bytes.Trim(" "u8);
        foreach (var word in words)
        {
            if (Ascii.EqualsIgnoreCase(trimmed, word.Bytes))
            {
                return word;
            }
        }

        return null;
    }
}
