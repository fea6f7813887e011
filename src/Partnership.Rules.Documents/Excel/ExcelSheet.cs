using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Office;
using Xml = DocumentFormat.OpenXml.Spreadsheet;

namespace Partnership.Rules.Documents.Excel;

/// <summary>Reads one sheet row by row: values, merged cells, colours.</summary>
internal sealed class ExcelSheet(string name, WorksheetPart part, ExcelValues values)
{
    private const int Widest = 200;
    private readonly Dictionary<(int Row, int Column), int> wide = [];
    private readonly HashSet<(int Row, int Column)> covered = [];

    internal Table Read(ReadingLimits limits, Problems problems, bool isHidden)
    {
        // Merged cells are listed after the rows they merge.
        foreach (var range in Elements<Xml.MergeCell>(typeof(Xml.SheetData)).Take(limits.Rows))
        {
            Merge(range.Reference?.InnerText?.Split(':') ?? []);
        }

        var (rows, limit) = (new List<Row>(), new RowLimit(limits, problems));
        foreach (var row in Elements<Xml.Row>(null))
        {
            var taken = ReadRow(row, Math.Max(row.RowIndex.Number(rows.Count + 1), 0));
            if (!limit.Takes(taken))
            {
                break;
            }

            rows.Add(taken);
        }

        return new Table(rows) { Name = name, IsHidden = isHidden };
    }

    private IEnumerable<T> Elements<T>(Type? skipped)
        where T : OpenXmlElement
    {
        using var reader = OpenXmlReader.Create(part);
        for (var more = reader.Read(); more;)
        {
            var isSkipped = reader.IsStartElement && reader.ElementType == skipped;
            if (reader.IsStartElement && reader.ElementType == typeof(T))
            {
                yield return (T)reader.LoadCurrentElement()!;
            }

            if (isSkipped)
            {
                reader.Skip();
            }

            more = isSkipped ? !reader.EOF : reader.Read();
        }
    }

    private Row ReadRow(Xml.Row row, int number)
    {
        var cells = new List<Cell>();
        foreach (var cell in row.Elements<Xml.Cell>())
        {
            var column = ColumnOf(cell.CellReference?.InnerText) is >= 0 and var at ? at : cells.Count;
            while (cells.Count < column && cells.Count < Widest)
            {
                cells.Add(new Cell(string.Empty, number) { ContinuesAbove = covered.Contains((number, cells.Count)) });
            }

            if (cells.Count == column && column < Widest)
            {
                cells.Add(Make(cell, number, column));
            }
        }

        return new Row(number, cells);
    }

    private Cell Make(Xml.Cell cell, int row, int column)
    {
        var style = cell.StyleIndex.Number(0);
        return new Cell(values.Text(cell), row, $"{name}!{cell.CellReference?.InnerText}")
        {
            Span = wide.TryGetValue((row, column), out var columns) ? columns : 1,
            ContinuesAbove = covered.Contains((row, column)),
            Fill = values.Styles.Fill(style),
            IsBold = values.Styles.IsBold(style),
        };
    }

    private void Merge(string[] ends)
    {
        if (ends.Length != 2 || RowOf(ends[0]) is not (> 0 and var top) || RowOf(ends[1]) is var bottom && (bottom < top || bottom - top > 20_000))
        {
            return;
        }

        var (left, right) = (ColumnOf(ends[0]), Math.Min(ColumnOf(ends[1]), Widest));
        wide[(top, left)] = Math.Max(right - left + 1, 1);
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
