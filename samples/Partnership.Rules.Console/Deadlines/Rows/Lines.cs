namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Finds the lines of a file in its bytes. A line ends with a line feed, a carriage return, or both.</summary>
internal static class Lines
{
    /// <summary>The longest line that a CSV file may have, in bytes.</summary>
    internal const int Longest = 1 << 20;

    /// <summary>How many lines an odd quote may join to one row.</summary>
    internal const int MostJoined = 64;

    private const int LineEnd = 2;

    /// <summary>Where the first line ends, and where the next begins.</summary>
    internal static (int End, int Next) First(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? (bytes.Length, bytes.Length)
            : bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n' ? (end, end + LineEnd)
            : (end, end + 1);
    }

    /// <summary>How many bytes of a part of a file are whole rows: up to the last line end outside the lines that an odd quote may still join.</summary>
    internal static int LengthOfWhole(ReadOnlySpan<byte> bytes)
    {
        // A carriage return at the very end may have its line feed to come.
        bytes = bytes.Length > 0 && bytes[^1] == '\r' ? bytes[..^1] : bytes;
        var whole = bytes[..(bytes.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];
        return whole.Contains((byte)'"') ? WithoutOpenQuote(whole) : whole.Length;
    }

    /// <summary>Where a line too long to be one begins; -1 when there is none.</summary>
    internal static int StartOfTooLong(ReadOnlySpan<byte> bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var (end, next) = First(bytes[start..]);
            if (end > Longest + LineEnd)
            {
                return start;
            }

            start += next;
        }

        return -1;
    }

    internal static bool HasWholeQuotes(ReadOnlySpan<byte> line) => line.Count((byte)'"') % 2 == 0;

    private static int WithoutOpenQuote(ReadOnlySpan<byte> lines)
    {
        var (whole, joined) = (0, 0);
        for (var start = 0; start < lines.Length;)
        {
            var (end, next) = First(lines[start..]);
            var isOdd = !HasWholeQuotes(lines.Slice(start, end));
            joined = joined == 0 ? (isOdd ? 1 : 0) : isOdd || joined + 1 == MostJoined ? 0 : joined + 1;
            start += next;
            whole = joined == 0 ? start : whole;
        }

        return whole;
    }
}
