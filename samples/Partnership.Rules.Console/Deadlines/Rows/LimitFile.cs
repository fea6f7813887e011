using CsvHelper;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>A CSV file with a limit in each row, read row by row in constant memory.</summary>
/// <remarks>
/// Every line break ends a row, so that one quote that is never closed cannot swallow the rows after it. A row whose
/// quoted field does run over several lines is put together again when that gives a row of the right width: docs/decisions/0011.
/// </remarks>
internal sealed class LimitFile : IDisposable
{
    private const int LongestRow = 1 << 20;
    private const int MostLinesJoined = 64;

    private static readonly CsvReaderOptions Lines = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = LongestRow,
    };

    private static readonly CsvReaderOptions Whole = Lines with { AllowLineBreaksInQuotes = true };

    private readonly CsvReader lines;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="option">The option that named it.</param>
    /// <param name="needed">The columns it must have.</param>
    internal LimitFile(Stream content, string option, string needed)
    {
        lines = CsvReader.Create(content, Lines, leaveOpen: true);
        try
        {
            Columns = lines.Read() ? Columns.Read(lines, option, needed) : throw new BadUsageException($"{option}: the file is empty; it needs the header {needed}.");
        }
        catch (CsvFormatException)
        {
            throw new BadUsageException($"{option}: the file is not CSV text; it needs the header {needed}.");
        }
    }

    internal Columns Columns { get; }

    /// <summary>The header as it stands in the file.</summary>
    internal ReadOnlySpan<byte> Header => lines.RawRecord;

    /// <summary>The rows after the header. Each is valid until the next is asked for.</summary>
    internal IEnumerable<CsvReader> ReadRows()
    {
        while (lines.Read())
        {
            if (HasWholeQuotes(lines))
            {
                yield return lines;
                continue;
            }

            foreach (var row in Rejoined())
            {
                yield return row;
            }
        }
    }

    internal static bool HasWholeQuotes(CsvReader row) => row.RawRecord.Count((byte)'"') % 2 == 0;

    public void Dispose() => lines.Dispose();

    private IEnumerable<CsvReader> Rejoined()
    {
        var parts = new List<byte[]> { lines.RawRecord.ToArray() };
        var whole = false;
        while (!whole && parts.Count < MostLinesJoined && lines.Read())
        {
            whole = !HasWholeQuotes(lines);
            parts.Add(lines.RawRecord.ToArray());
        }

        byte[] joined = [.. parts.SelectMany((part, place) => place == 0 ? part : [(byte)'\n', .. part])];
        return whole && IsOneRow(joined) ? Read(joined, Whole) : parts.SelectMany(part => Read(part, Lines));
    }

    private bool IsOneRow(byte[] joined)
    {
        using var reader = CsvReader.Create(joined, Whole);
        return reader.Read() && reader.FieldCount == Columns.Count && !reader.Read();
    }

    private static IEnumerable<CsvReader> Read(byte[] text, CsvReaderOptions options)
    {
        using var reader = CsvReader.Create(text, options);
        while (reader.Read())
        {
            yield return reader;
        }
    }
}
