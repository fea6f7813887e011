using System.Buffers;
using CsvHelper;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>A CSV file with a limit in each row, read in blocks in constant memory.</summary>
/// <remarks>
/// Every line break ends a row, so that one quote that is never closed cannot swallow the rows after it. A row whose
/// quoted field does run over several lines is put together again when that gives a row of the right width: docs/decisions/0011.
/// </remarks>
internal sealed class LimitFile
{
    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="option">The option that named it.</param>
    /// <param name="needed">The columns it must have.</param>
    internal LimitFile(Stream content, string option, string needed)
    {
        Blocks = new RowBlocks(content);
        var line = Blocks.ReadHeader();
        try
        {
            using var header = CsvReader.Create(line ?? [], JoinedLines.Apart);
            Columns = header.Read() ? Columns.Read(header, option, needed) : throw new BadUsageException($"{option}: the file is empty; it needs the header {needed}.");
            Header = header.RawRecord.ToArray();
        }
        catch (CsvFormatException)
        {
            throw new BadUsageException($"{option}: the file is not CSV text; it needs the header {needed}.");
        }
    }

    internal Columns Columns { get; }

    /// <summary>The header as it stands in the file.</summary>
    internal byte[] Header { get; }

    internal RowBlocks Blocks { get; }

    /// <summary>Gives every row after the header to a reader, in order; false when a line too long to be one ended the file early.</summary>
    internal bool Read(IRowReader reader)
    {
        var rows = new BlockRows(Columns.Count);
        while (Blocks.TryRead(out var block))
        {
            rows.Read(block, reader);
            ArrayPool<byte>.Shared.Return(block.Bytes);
        }

        return !Blocks.MetTooLongALine;
    }
}
