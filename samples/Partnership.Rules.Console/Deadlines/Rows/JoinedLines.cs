using CsvHelper;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Rows whose quotes only a CSV reader can take apart, and lines that an odd quote may join to one row: docs/decisions/0011.</summary>
internal static class JoinedLines
{
    internal static readonly CsvReaderOptions Apart = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = Lines.Longest + 2,
    };

    private static readonly CsvReaderOptions Whole = Apart with { AllowLineBreaksInQuotes = true, MaxRecordSize = Lines.MostJoined * (Lines.Longest + 2) };

    /// <summary>One row when the lines give exactly one of the header's width; a row for each line otherwise.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    /// <param name="isClosed">True when the last line closes the quote.</param>
    /// <param name="width">How many columns the header has.</param>
    internal static IEnumerable<CsvReader> Rows(List<byte[]> lines, bool isClosed, int width)
    {
        byte[] joined = isClosed ? [.. lines.SelectMany((line, place) => place == 0 ? line : [(byte)'\n', .. line])] : [];
        return isClosed && IsOneRow(joined, width) ? Read(joined, Whole) : lines.SelectMany(line => Read(line, Apart));
    }

    private static bool IsOneRow(byte[] joined, int width)
    {
        using var reader = CsvReader.Create(joined, Whole);
        return reader.Read() && reader.FieldCount == width && !reader.Read();
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
