namespace Partnership.Rules.Documents;

/// <summary>A logo that is in the page itself, so that the page fetches nothing.</summary>
public sealed class PageLogo
{
    private const int MostBytes = 1_000_000;

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    private PageLogo(string source, string words)
    {
        Source = source;
        Words = words;
    }

    /// <summary>What is read out in place of the picture.</summary>
    public string Words { get; }

    /// <summary>The picture, as the page holds it.</summary>
    internal string Source { get; }

    /// <summary>A logo from the bytes of a PNG or JPEG file, recognised by its content.</summary>
    /// <param name="bytes">The bytes of the file, a million at most.</param>
    /// <param name="words">The text that a screen reader reads in place of the image, such as the name of the council.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The file is of another kind or too large, or the words are blank.</exception>
    public static PageLogo Of(byte[] bytes, string words)
    {
        _ = bytes ?? throw new ArgumentNullException(nameof(bytes));
        _ = words ?? throw new ArgumentNullException(nameof(words));
        var kind = Begins(bytes, Png) ? "png" : Begins(bytes, Jpeg) ? "jpeg" : throw new ArgumentException("The logo is neither PNG nor JPEG. Give a file of one of these kinds.", nameof(bytes));
        return bytes.Length > MostBytes ? throw new ArgumentException("The logo has more than 1,000,000 bytes. Give a smaller one.", nameof(bytes))
            : words.Trim().Length == 0 ? throw new ArgumentException("A logo needs words to be read out in place of it, such as the name of the council.", nameof(words))
            : new PageLogo($"data:image/{kind};base64,{Convert.ToBase64String(bytes)}", words.Trim());
    }

    /// <summary>What is read out in place of the picture.</summary>
    public override string ToString() => Words;

    private static bool Begins(byte[] bytes, byte[] with) => bytes.Take(with.Length).SequenceEqual(with);
}
