namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Some whole rows of a file: the bytes, and where the block ends in the file.</summary>
internal readonly record struct RowBlock(byte[] Bytes, int Length, bool HasQuotes)
{
    internal ReadOnlySpan<byte> Rows => Bytes.AsSpan(0, Length);
}
