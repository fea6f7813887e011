using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Xml = DocumentFormat.OpenXml.Spreadsheet;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>Reads one sheet row by row: values, merged cells, colours.</summary>
internal sealed class ExcelSheet(string fullName, WorksheetPart part, ExcelValues values)
{
    private const int Widest = 200;
    private readonly string name = fullName.Length > 60 ? fullName.Substring(0, 60) : fullName;
    private readonly AddressForm form = AddressForm.Sheet(fullName.Length > 60 ? fullName.Substring(0, 60) : fullName);
    private readonly ConditionalColours conditions = new(values.Styles);
    private readonly HashSet<int> hiddenColumns = [];
    private CellArea filtered = new(0, 0, -1, -1);
    private int filteredRows;
    private int hiddenRows;
    private int errors;
    private readonly Dictionary<(int Row, int Column), int> wide = [];
    private readonly Dictionary<(int Row, int Column), (int Row, int Column)> covered = [];
    private readonly Dictionary<(int Row, int Column), Cell> tops = [];
    private readonly Dictionary<int, int> coveredTo = [];
    private readonly HashSet<int> marked = [];
    private readonly HashSet<(int Row, int Column)> tall = [];

    internal Table Read(ReadLimits limits, Problems problems, bool isHidden)
    {
        // Merged cells are listed after the rows they merge.
        foreach (var range in Elements<Xml.MergeCell>(typeof(Xml.SheetData)).Take(limits.Rows))
        {
            Merge(range.Reference?.InnerText?.Split(':') ?? []);
        }

        Marks(limits);
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

        conditions.Apply(rows);
        Unseen(problems);

        if (errors > 0)
        {
            problems.Note(new ActionPlans.SourceLocation(0, name), FormattableString.Invariant($"{errors} cells show an error such as #N/A in place of a value; they are read as empty."));
        }

        return new Table(rows) { Name = name, IsHidden = isHidden };
    }

    /// <summary>A filter hides rows for a while, so they are read; what is hidden by hand is kept as text, for who reads the sheet does not see it.</summary>
    private void Unseen(Problems problems)
    {
        if (filteredRows > 0)
        {
            problems.Note(new ActionPlans.SourceLocation(0, name), FormattableString.Invariant($"{filteredRows} rows of the sheet are hidden by a filter; they are read like the others."));
        }

        if (hiddenRows + hiddenColumns.Count > 0)
        {
            problems.Note(new ActionPlans.SourceLocation(0, name), FormattableString.Invariant($"{hiddenRows} rows and {hiddenColumns.Count} columns of the sheet are hidden by hand; their cells are kept as text. Show them to have them read."));
        }
    }

    /// <summary>The rows that the author marked as headings - above a frozen pane, with a filter - and the colours that conditions decide.</summary>
    private void Marks(ReadLimits limits)
    {
        foreach (var pane in Elements<Xml.Pane>(typeof(Xml.SheetData)).Take(1))
        {
            marked.Add(double.TryParse(pane.VerticalSplit?.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out var rows) && rows is > 0 and < 100 ? (int)rows : -1);
        }

        foreach (var filter in Elements<Xml.AutoFilter>(typeof(Xml.SheetData)).Take(1))
        {
            marked.Add(RowOf(filter.Reference?.InnerText?.Split(':')[0] ?? string.Empty));
            filtered = CellArea.Of(filter.Reference?.InnerText ?? "A1:A1");
        }

        foreach (var table in part.TableDefinitionParts.Select(one => one.Table).Take(100))
        {
            marked.Add(RowOf(table?.Reference?.InnerText?.Split(':')[0] ?? string.Empty));
        }

        foreach (var column in Elements<Xml.Column>(typeof(Xml.SheetData)).Take(Widest).Where(column => column.Hidden is { } hidden && hidden.IsOn()))
        {
            hiddenColumns.UnionWith(Enumerable.Range(Math.Max(column.Min.Number(1), 1) - 1, Math.Max(0, Math.Min(column.Max.Number(1), Widest) - Math.Max(column.Min.Number(1), 1) + 1)));
        }

        foreach (var formatting in Elements<Xml.ConditionalFormatting>(typeof(Xml.SheetData)).Take(Math.Min(limits.Rows, 1000)))
        {
            conditions.Add(formatting);
        }

        foreach (var formatting in Elements<Xml.WorksheetExtensionList>(typeof(Xml.SheetData)).Take(1).SelectMany(one => one.Descendants<DocumentFormat.OpenXml.Office2010.Excel.ConditionalFormatting>()).Take(Math.Min(limits.Rows, 1000)))
        {
            conditions.Add(formatting);
        }
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
        var isOff = row.Hidden is { } hidden && hidden.IsOn();
        var isHidden = isOff && !filtered.Holds(number, filtered.Left);
        (filteredRows, hiddenRows) = (filteredRows + (isOff && !isHidden ? 1 : 0), hiddenRows + (isHidden ? 1 : 0));
        foreach (var cell in row.Elements<Xml.Cell>())
        {
            var column = ColumnOf(cell.CellReference?.InnerText) is >= 0 and var at ? at : cells.Count;
            while (cells.Count < column && cells.Count < Widest)
            {
                cells.Add(new Cell(string.Empty, number) { Above = Above(number, cells.Count) });
            }

            if (cells.Count == column && column < Widest)
            {
                cells.Add(Make(cell, number, column, isHidden || hiddenColumns.Contains(column)));
            }
        }

        for (var last = coveredTo.TryGetValue(number, out var to) ? to : -1; cells.Count <= last && cells.Count < Widest;)
        {
            cells.Add(new Cell(string.Empty, number) { Above = Above(number, cells.Count) });
        }

        return new Row(number, cells) { IsMarked = marked.Contains(number) };
    }

    private Cell Make(Xml.Cell cell, int row, int column, bool isHidden)
    {
        var style = cell.StyleIndex.Number(0);
        var (text, isStruck) = (values.Text(cell), values.Styles.IsStruck(style));
        errors += cell.DataType?.InnerText == "e" ? 1 : 0;
        var partly = isHidden ? string.Empty : isStruck ? text : values.Struck(cell);
        var made = new Cell(isStruck || isHidden ? string.Empty : text, row, form, column)
        {
            Span = wide.TryGetValue((row, column), out var columns) ? columns : 1,
            Above = Above(row, column),
            Fill = values.Styles.Fill(style),
            Hidden = isHidden && text.Length > 0 ? text : null,
            Struck = partly.Length > 0 ? partly : null,
            IsBold = values.Styles.IsBold(style),
        };
        if (tall.Contains((row, column)))
        {
            tops[(row, column)] = made;
        }

        return made;
    }

    /// <summary>The cell that is merged down over a place; null for none.</summary>
    private Cell? Above(int row, int column) => covered.TryGetValue((row, column), out var top) && tops.TryGetValue(top, out var cell) ? cell : null;

    private void Merge(string[] ends)
    {
        if (ends.Length != 2 || RowOf(ends[0]) is not (> 0 and var top) || RowOf(ends[1]) is var bottom && (bottom < top || bottom - top > 20_000))
        {
            return;
        }

        var (left, right) = (ColumnOf(ends[0]), Math.Min(ColumnOf(ends[1]), Widest));
        tall.Add((top, left));
        wide[(top, left)] = Math.Max(right - left + 1, 1);
        for (var row = top + 1; row <= bottom && covered.Count < 1_000_000; row++)
        {
            covered[(row, left)] = (top, left);
            coveredTo[row] = Math.Max(left, coveredTo.TryGetValue(row, out var to) ? to : -1);
        }
    }

    internal static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? string.Empty).TakeWhile(one => one is >= 'A' and <= 'Z').Take(4))
        {
            column = (column * 26) + (c - 'A' + 1);
        }

        return column - 1;
    }

    internal static int RowOf(string reference) =>
        int.TryParse(new string([.. reference.SkipWhile(c => !char.IsDigit(c))]), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : -1;
}
