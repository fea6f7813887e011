using System.Text;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Bytes to text: UTF-8, UTF-16 and UTF-32 by their marks, UTF-16 without one by its zeros, otherwise Windows-1252.</summary>
internal static class TextDecoding
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F; the rest of it is Latin-1.</summary>
    private const string Windows = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    internal static string Decode(byte[] bytes)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        var zeros = bytes.Take(4096).Select((value, at) => value == 0 ? 1 + (at % 2) : 0).ToArray();
        return zeros.Any(one => one > 0) ? Wide(bytes, zeros) : Narrow(bytes);
    }

    private static string? Marked(byte[] bytes)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var mark = encoding.GetPreamble();
            if (bytes.Length >= mark.Length && mark.SequenceEqual(bytes.Take(mark.Length)))
            {
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
            }
        }

        return null;
    }

    private static string Wide(byte[] bytes, int[] zeros)
    {
        var (even, odd) = (zeros.Count(one => one == 1), zeros.Count(one => one == 2));
        return Math.Max(even, odd) < zeros.Length / 4 || Math.Min(even, odd) > zeros.Length / 16
            ? throw new UnreadableException("The file is neither text, a Word document (.docx) nor an Excel workbook (.xlsx).")
            : (odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
    }

    private static string Narrow(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return new string(Array.ConvertAll(bytes, value => value is >= 0x80 and < 0xA0 ? Windows[value - 0x80] : (char)value));
        }
    }
}
