using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Text;

namespace Partnership.Rules.Documents.Excel;

/// <summary>Reads one sheet: shared and inline text, dates out of numbers, merged cells, colours.</summary>
internal sealed class ExcelSheet(string name, ExcelStyles styles, string[] shared, bool from1904)
{
    private const int Widest = 200;
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> merged = [];
    private readonly HashSet<(int Row, int Column)> covered = [];

    internal static string Words(XElement item) =>
        PlainText.Clean(string.Join("\n", PlainText.Lines(string.Concat(item.Elements().Select(one => one.Is("t") ? one.Value : one.Is("r") ? one.Child("t")?.Value : null)))));

    internal Table Read(XElement sheet, ReadingLimits limits, Problems problems)
    {
        foreach (var range in sheet.Child("mergeCells").Children("mergeCell").Take(limits.Rows))
        {
            Merge(range.Value("ref")?.Split(':') ?? []);
        }

        var rows = new List<Row>();
        foreach (var row in sheet.Child("sheetData").Children("row"))
        {
            if (rows.Count == limits.Rows)
            {
                problems.Fail(new(rows.Count), FormattableString.Invariant($"Only the first {limits.Rows} rows are read."));
                break;
            }

            rows.Add(ReadRow(row, row.Number("r", rows.Count + 1)));
        }

        return new Table(rows) { Name = name };
    }

    private Row ReadRow(XElement row, int number)
    {
        var cells = new List<Cell>();
        foreach (var cell in row.Children("c"))
        {
            var column = ColumnOf(cell.Value("r")) is >= 0 and var at ? at : cells.Count;
            while (cells.Count < column && cells.Count < Widest)
            {
                cells.Add(Blank(number, cells.Count));
            }

            if (cells.Count == column && column < Widest)
            {
                cells.Add(Make(cell, number, column));
            }
        }

        return new Row(Math.Max(number, 0), cells);
    }

    private Cell Blank(int row, int column) => new(string.Empty, Math.Max(row, 0)) { ContinuesAbove = covered.Contains((row, column)) };

    private Cell Make(XElement cell, int row, int column)
    {
        var style = cell.Number("s", 0);
        return new Cell(Text(cell, style), Math.Max(row, 0), $"{name}!{cell.Value("r")}")
        {
            Span = merged.TryGetValue((row, column), out var size) ? size.Columns : 1,
            ContinuesAbove = covered.Contains((row, column)),
            Fill = styles.Fill(style),
            IsBold = styles.IsBold(style),
        };
    }

    private string Text(XElement cell, int style)
    {
        var value = cell.Child("v")?.Value ?? string.Empty;
        return cell.Value("t") switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Length ? shared[at] : string.Empty,
            "inlineStr" => cell.Child("is") is { } inline ? Words(inline) : string.Empty,
            "b" => value == "1" ? "TRUE" : "FALSE",
            "str" or "e" => PlainText.Clean(value),
            _ => Number(value, style),
        };
    }

    private string Number(string value, int style) =>
        !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? PlainText.Clean(value)
        : styles.IsDate(style) && number is >= 1 and < 2_900_000 ? LocalDatePattern.Iso.Format(Epoch(number).PlusDays((int)number))
        : Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
        : value;

    /// <summary>Excel's day 0. It believes in 29 February 1900, so later days count from 30 December 1899.</summary>
    private LocalDate Epoch(double number) => from1904 ? new LocalDate(1904, 1, 1) : number < 60 ? new LocalDate(1899, 12, 31) : new LocalDate(1899, 12, 30);

    private void Merge(string[] ends)
    {
        if (ends.Length != 2 || RowOf(ends[0]) is not (> 0 and var top) || RowOf(ends[1]) is var bottom && (bottom < top || bottom - top > 20_000))
        {
            return;
        }

        var (left, right) = (ColumnOf(ends[0]), Math.Min(ColumnOf(ends[1]), Widest));
        merged[(top, left)] = (bottom - top + 1, Math.Max(right - left + 1, 1));
        for (var row = top + 1; row <= bottom && covered.Count < 1_000_000; row++)
        {
            covered.Add((row, left));
        }
    }

    private static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? string.Empty).TakeWhile(one => one is >= 'A' and <= 'Z').Take(4))
        {
            column = (column * 26) + (c - 'A' + 1);
        }

        return column - 1;
    }

    private static int RowOf(string reference) =>
        int.TryParse(new string([.. reference.SkipWhile(c => !char.IsDigit(c))]), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : -1;
}
