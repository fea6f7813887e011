using System.Globalization;
using System.Text;

namespace Partnership.Rules.Tables.Files;

/// <summary>A table as CSV (RFC 4180): UTF-8, a header, lines that end with a line feed, empty for null.</summary>
internal static class CsvTable
{
    internal static void Write(ExportTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(column => column.Name)));
        foreach (var row in table.Rows)
        {
            writer.WriteLine(string.Join(',', row.Select(Cell)));
        }
    }

    /// <summary>A cell as text, without quotes: ISO dates, plain digits, true and false in lower case.</summary>
    internal static string Plain(object? cell) => cell switch
    {
        null => string.Empty,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)cell,
    };

    private static string Cell(object? cell) =>
        Plain(cell) is var text && text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
