using CsvHelper;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>The fields of one row, as places in its bytes. Fields beyond those that there is room for are counted only.</summary>
internal readonly ref struct RowFields
{
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<int> bounds;

    private RowFields(ReadOnlySpan<byte> text, ReadOnlySpan<int> bounds, int count)
    {
        this.text = text;
        this.bounds = bounds;
        Count = count;
    }

    internal int Count { get; }

    internal ReadOnlySpan<byte> this[int place] => text[bounds[2 * place]..bounds[(2 * place) + 1]];

    /// <summary>Takes a row apart; false for one that only a CSV reader can: a quote inside a field, or a doubled one.</summary>
    internal static bool TrySplit(ReadOnlySpan<byte> row, Span<int> bounds, bool hasQuotes, out RowFields fields)
    {
        var (start, count) = (0, 0);
        while (true)
        {
            var isQuoted = hasQuotes && start < row.Length && row[start] == '"';
            var length = isQuoted ? LengthOfQuoted(row[start..]) : row[start..].IndexOf((byte)',');
            length = length < 0 ? row.Length - start : length;
            if (hasQuotes && !IsRegular(row.Slice(start, length), isQuoted))
            {
                fields = default;
                return false;
            }

            Keep(bounds, count++, isQuoted ? start + 1 : start, isQuoted ? start + length - 1 : start + length);
            start += length + 1;
            if (start > row.Length)
            {
                fields = new RowFields(row, bounds, count);
                return true;
            }
        }
    }

    /// <summary>The fields of a row that a CSV reader has read.</summary>
    internal static RowFields Of(CsvReader row, byte[] text, Span<int> bounds)
    {
        var end = 0;
        for (var place = 0; place < row.FieldCount && 2 * place < bounds.Length; place++)
        {
            var field = row.GetSpan(place);
            field.CopyTo(text.AsSpan(end));
            Keep(bounds, place, end, end + field.Length);
            end += field.Length;
        }

        return new RowFields(text, bounds, row.FieldCount);
    }

    private static void Keep(Span<int> bounds, int place, int start, int end)
    {
        if (2 * place < bounds.Length)
        {
            (bounds[2 * place], bounds[(2 * place) + 1]) = (start, end);
        }
    }

    /// <summary>Up to the comma after the closing quote; below 0 when the row ends with it.</summary>
    private static int LengthOfQuoted(ReadOnlySpan<byte> field)
    {
        var close = field[1..].IndexOf((byte)'"') + 1;
        var comma = field[close..].IndexOf((byte)',');
        return comma < 0 ? -1 : close + comma;
    }

    private static bool IsRegular(ReadOnlySpan<byte> field, bool isQuoted) =>
        isQuoted ? field.Length >= 2 && field[^1] == '"' && !field[1..^1].Contains((byte)'"') : !field.Contains((byte)'"');
}
