using System.Buffers;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Reads a file in blocks of whole rows, so that each block can be answered apart from the others.</summary>
/// <remarks>Rows that an odd quote may join stay in one block: docs/decisions/0011.</remarks>
internal sealed class RowBlocks(Stream content)
{
    private const int Size = 1 << 18;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int filled;
    private bool isAtEnd;

    /// <summary>True once a line has come that is too long to be one of a CSV file. Nothing from it on is read.</summary>
    internal bool MetTooLongALine { get; private set; }

    /// <summary>The first line without its end; null when the file is empty, or its first line too long.</summary>
    internal byte[]? ReadHeader()
    {
        Fill();
        while (!isAtEnd && Lines.LengthOfWhole(buffer.AsSpan(0, filled)) == 0 && filled <= Lines.Longest)
        {
            Grow();
        }

        var (end, next) = Lines.First(buffer.AsSpan(0, filled));
        var header = filled == 0 || end > Lines.Longest ? null : buffer.AsSpan(0, end).ToArray();
        Drop(next);
        return header;
    }

    /// <summary>The next block; the caller gives its bytes back to the shared pool.</summary>
    internal bool TryRead(out RowBlock block)
    {
        var length = 0;
        for (Fill(); !MetTooLongALine && filled > 0 && (length = LengthOfBlock()) == 0 && !MetTooLongALine; Grow())
        {
        }

        block = length == 0 ? default : Take(length);
        return length > 0;
    }

    private int LengthOfBlock()
    {
        var rows = buffer.AsSpan(0, filled);
        var tooLong = filled > Lines.Longest ? Lines.StartOfTooLong(rows) : -1;
        MetTooLongALine = tooLong >= 0;
        return MetTooLongALine ? tooLong : isAtEnd ? filled : Lines.LengthOfWhole(rows);
    }

    private RowBlock Take(int length)
    {
        var (taken, rest) = (buffer, filled - length);
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(Size, rest));
        taken.AsSpan(length, rest).CopyTo(buffer);
        filled = rest;
        return new RowBlock(taken, length, taken.AsSpan(0, length).Contains((byte)'"'));
    }

    private void Drop(int length)
    {
        buffer.AsSpan(length, filled - length).CopyTo(buffer);
        filled -= length;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
        Fill();
    }

    private void Fill()
    {
        while (!isAtEnd && filled < buffer.Length)
        {
            var read = content.Read(buffer, filled, buffer.Length - filled);
            isAtEnd = read == 0;
            filled += read;
        }
    }
}
