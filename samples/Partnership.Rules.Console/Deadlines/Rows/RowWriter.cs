using System.Buffers;
using System.Text;
using CsvHelper;
using NodaTime;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Writes rows as they came, with fields added at their end. Only whole rows reach the stream.</summary>
internal sealed class RowWriter(Stream stream)
{
    private const int Full = 1 << 16;

    private readonly ArrayBufferWriter<byte> rows = new(2 * Full);

    /// <summary>A row as it stands, filled up to the width of the header; put in order first when its quotes are not whole.</summary>
    internal void Row(CsvReader row, int width)
    {
        if (LimitFile.HasWholeQuotes(row))
        {
            rows.Write(row.RawRecord);
        }
        else
        {
            Requote(row);
        }

        for (var missing = width - row.FieldCount; missing > 0; missing--)
        {
            rows.Write(","u8);
        }
    }

    internal void Raw(ReadOnlySpan<byte> text) => rows.Write(text);

    internal void Date(LocalDate? date)
    {
        rows.Write(","u8);
        if (date is { } known)
        {
            AsciiDate.Write(known, rows.GetSpan(AsciiDate.Length));
            rows.Advance(AsciiDate.Length);
        }
    }

    internal void Text(string text)
    {
        rows.Write(","u8);
        if (text.Length > 0)
        {
            Field(Encoding.UTF8.GetBytes(text));
        }
    }

    internal void EndRow()
    {
        rows.Write("\n"u8);
        if (rows.WrittenCount >= Full)
        {
            Flush();
        }
    }

    internal void Flush()
    {
        stream.Write(rows.WrittenSpan);
        rows.ResetWrittenCount();
        stream.Flush();
    }

    private void Requote(CsvReader row)
    {
        for (var place = 0; place < row.FieldCount; place++)
        {
            if (place > 0)
            {
                rows.Write(","u8);
            }

            Field(row.GetSpan(place));
        }
    }

    private void Field(ReadOnlySpan<byte> value)
    {
        if (!value.ContainsAny(",\"\r\n"u8))
        {
            rows.Write(value);
            return;
        }

        rows.Write("\""u8);
        foreach (var one in value)
        {
            rows.Write(one == '"' ? "\"\""u8 : [one]);
        }

        rows.Write("\""u8);
    }
}
