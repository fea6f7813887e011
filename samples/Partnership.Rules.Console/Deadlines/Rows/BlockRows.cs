using CsvHelper;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Takes a block apart into its rows. One of them is in use by one thread at a time.</summary>
internal sealed class BlockRows(int width)
{
    private readonly int[] bounds = new int[2 * width];

    internal void Read(in RowBlock block, IRowReader reader)
    {
        var rest = block.Rows;
        while (rest.Length > 0)
        {
            var (end, next) = Lines.First(rest);
            if (block.HasQuotes && !Lines.HasWholeQuotes(rest[..end]))
            {
                rest = ReadJoined(rest, reader);
                continue;
            }

            ReadLine(rest[..end], block.HasQuotes, reader);
            rest = rest[next..];
        }
    }

    private void ReadLine(ReadOnlySpan<byte> line, bool hasQuotes, IRowReader reader)
    {
        if (line.IsEmpty)
        {
            reader.Blank();
        }
        else if (RowFields.TrySplit(line, bounds, hasQuotes, out var fields))
        {
            reader.Row(line, fields);
        }
        else
        {
            Read(JoinedLines.Rows([line.ToArray()], isClosed: false, width), reader);
        }
    }

    /// <summary>Reads the lines that an odd quote begins; gives what follows them.</summary>
    private ReadOnlySpan<byte> ReadJoined(ReadOnlySpan<byte> rest, IRowReader reader)
    {
        var (lines, isClosed) = (new List<byte[]>(), false);
        while (!isClosed && lines.Count < Lines.MostJoined && rest.Length > 0)
        {
            var (end, next) = Lines.First(rest);
            isClosed = lines.Count > 0 && !Lines.HasWholeQuotes(rest[..end]);
            lines.Add(rest[..end].ToArray());
            rest = rest[next..];
        }

        Read(JoinedLines.Rows(lines, isClosed, width), reader);
        return rest;
    }

    private void Read(IEnumerable<CsvReader> rows, IRowReader reader)
    {
        foreach (var row in rows)
        {
            if (row.RawRecord.IsEmpty)
            {
                reader.Blank();
                continue;
            }

            var fields = RowFields.Of(row, new byte[row.RawRecord.Length], new int[2 * row.FieldCount]);
            reader.Row(Lines.HasWholeQuotes(row.RawRecord) ? row.RawRecord : default, fields);
        }
    }
}
