using System.Buffers;
using System.Text;
using NodaTime;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Writes rows as they came, with fields added at their end.</summary>
internal sealed class RowWriter
{
    private const int Usual = 1 << 19;

    private readonly ArrayBufferWriter<byte> rows = new(Usual);
    private readonly ArrayBufferWriter<byte> words = new();

    internal ReadOnlyMemory<byte> Written => rows.WrittenMemory;

    internal void Clear() => rows.ResetWrittenCount();

    /// <summary>A row as it stands, filled up to the width of the header; put together again when its quotes are not whole.</summary>
    internal void Row(ReadOnlySpan<byte> raw, in RowFields fields, int width)
    {
        if (raw.IsEmpty)
        {
            Requote(fields);
        }
        else
        {
            rows.Write(raw);
        }

        for (var missing = width - fields.Count; missing > 0; missing--)
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

    internal void Text(string? text)
    {
        rows.Write(","u8);
        if (!string.IsNullOrEmpty(text))
        {
            words.ResetWrittenCount();
            Encoding.UTF8.GetBytes(text, words);
            Field(words.WrittenSpan);
        }
    }

    internal void Bytes(ReadOnlySpan<byte> text)
    {
        rows.Write(","u8);
        Field(text);
    }

    internal void EndRow() => rows.Write("\n"u8);

    private void Requote(in RowFields fields)
    {
        for (var place = 0; place < fields.Count; place++)
        {
            if (place > 0)
            {
                rows.Write(","u8);
            }

            Field(fields[place]);
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
        for (var quote = value.IndexOf((byte)'"'); quote >= 0; quote = value.IndexOf((byte)'"'))
        {
            rows.Write(value[..(quote + 1)]);
            rows.Write("\""u8);
            value = value[(quote + 1)..];
        }

        rows.Write(value);
        rows.Write("\""u8);
    }
}
