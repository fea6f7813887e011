using System.Text;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Clears text of what hides meaning: symbol-font characters, control characters, marks of direction, bookmarks, mixed line ends.</summary>
internal static class PlainText
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private const string Bookmark = "[bookmark:";

    /// <summary>True for a character that a symbol font draws: U+F020 to U+F0FF stand for 0x20 to 0xFF.</summary>
    internal static bool IsSymbol(char c) => c is >= '\uF020' and <= '\uF0FF';

    internal static string Clean(string text)
    {
        var clean = IsPlain(text) ? text : Replace(text);
        return clean.Contains(Bookmark) ? WithoutBookmarks(clean) : clean;
    }

    /// <summary>How many characters of a symbol font a text holds.</summary>
    internal static int Symbols(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsSymbol(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The lines of a file, whatever ends them.</summary>
    internal static string[] Lines(string text)
    {
        if (text.IndexOf('\r') < 0)
        {
            return text.Split('\n');
        }

        var (lines, from) = (new List<string>(), 0);
        for (var at = text.IndexOfAny(LineEnds); at >= 0; at = text.IndexOfAny(LineEnds, from))
        {
            lines.Add(text.Substring(from, at - from));
            from = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        }

        lines.Add(text.Substring(from));
        return [.. lines];
    }

    /// <summary>True for a text that hides nothing. Nearly all do, so it is decided without allocating.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if ((c is < ' ' and not '\n' or >= '\u007F') && (IsSymbol(c) || IsUnseen(c) || IsLineEnd(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The character a symbol means; the bullet and the ticks of the usual symbol fonts by name.</summary>
    internal static char Symbol(char c) => c switch
    {
        '\uF0B7' or '\uF0A7' => '\u2022',
        '\uF0FC' or '\uF0FE' => '\u2713',
        '\uF0FB' => '\u2717',
        _ => (char)(c - 0xF000),
    };

    /// <summary>Characters that end a line without being a line feed: vertical tab, form feed, next line, and the separators of lines and paragraphs.</summary>
    private static bool IsLineEnd(char c) => c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Control characters, marks of the direction of writing and spaces without width: no one sees them, and before a code they hide it.</summary>
    private static bool IsUnseen(char c) =>
        (char.IsControl(c) && c != '\n') || c is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static string Replace(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsLineEnd(c))
            {
                builder.Append('\n');
            }
            else if (IsSymbol(c))
            {
                builder.Append(Symbol(c));
            }
            else if (c == '\t')
            {
                builder.Append(' ');
            }
            else if (!IsUnseen(c))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    private static string WithoutBookmarks(string text)
    {
        var builder = new StringBuilder();
        var from = 0;
        for (var at = text.IndexOf(Bookmark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Bookmark, from, StringComparison.Ordinal))
        {
            var end = text.IndexOf(']', at);
            if (end < 0)
            {
                break;
            }

            builder.Append(text, from, at - from);
            from = end + 1;
        }

        return builder.Append(text, from, text.Length - from).ToString();
    }
}
