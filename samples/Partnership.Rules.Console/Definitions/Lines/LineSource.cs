namespace Partnership.Rules.Console.Definitions.Lines;

/// <summary>Gives the lines of a stream one after another, without their ends, in constant memory.</summary>
internal sealed class LineSource(Stream content)
{
    private const int Chunk = 1 << 16;
    private const int Longest = 1 << 20;

    private byte[] buffer = new byte[Chunk];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The number of the line given last, counted from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>True when the line given last was too long to keep; only its beginning was given.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Gives the next line; false when there are no more.</summary>
    internal bool Read(out ReadOnlySpan<byte> line)
    {
        IsTooLong = false;
        var searched = 0;
        int length;
        while ((length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n')) < 0 && !isAtEnd)
        {
            searched = Fill();
        }

        length = length < 0 ? end - start : searched + length;
        line = buffer.AsSpan(start, length);
        var more = start < end;
        start = Math.Min(end, start + length + 1);
        Number += more ? 1 : 0;
        line = Number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        line = line.EndsWith("\r"u8) ? line[..^1] : line;
        return more;
    }

    /// <summary>Reads on, and gives how much there was before; of a line that is too long the middle is dropped.</summary>
    private int Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == Longest)
        {
            IsTooLong = true;
            end = Chunk;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, Math.Min(Longest, buffer.Length * 2));
        }

        var before = end - start;
        var count = content.Read(buffer, end, buffer.Length - end);
        end += count;
        isAtEnd = count == 0;
        return before;
    }
}
