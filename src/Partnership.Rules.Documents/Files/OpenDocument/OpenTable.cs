using System.Globalization;
using System.Xml.Linq;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.OpenDocument;

/// <summary>Reads one table of an OpenDocument file. Rows and cells that repeat are written once with a count; blank ones at the end may count a million.</summary>
internal sealed class OpenTable(OpenStyles styles, RowLimit limit)
{
    private const int Widest = 200;
    private const int MostBlank = 100;
    private readonly Dictionary<int, (Cell Top, int Left)> merged = [];
    private readonly List<Row> rows = [];
    private readonly HashSet<int> hiddenColumns = [];
    private AddressForm? form;
    private int columns;
    private int line;

    internal Table Read(XElement table, string name, bool isSheet, int firstLine = 0)
    {
        line = firstLine;
        form = AddressForm.Table(name.Length == 0 ? "table" : name.Length > 60 ? name.Substring(0, 60) : name, firstLine);
        Rows(table, isHeader: false);
        return new Table(rows) { Name = name, CountsBlankRows = !isSheet };
    }

    private void Rows(XElement parent, bool isHeader)
    {
        foreach (var element in parent.Elements())
        {
            if (limit.IsReached)
            {
                return;
            }

            if (element.Name.LocalName == "table-row")
            {
                Take(element, isHeader);
            }
            else if (element.Name.LocalName == "table-column")
            {
                TakeColumn(element);
            }
            else if (element.Name.LocalName is "table-columns" or "table-header-columns" or "table-column-group")
            {
                Rows(element, isHeader);
            }
            else if (element.Name.LocalName is "table-header-rows" or "table-rows" or "table-row-group")
            {
                Rows(element, isHeader || element.Name.LocalName == "table-header-rows");
            }
        }
    }

    /// <summary>A column that is collapsed is not seen: its cells are kept as text.</summary>
    private void TakeColumn(XElement column)
    {
        var times = Math.Min(Count(column, "number-columns-repeated"), Widest);
        if (OpenStyles.Attribute(column, "visibility") == "collapse")
        {
            hiddenColumns.UnionWith(Enumerable.Range(columns, times));
        }

        columns = Math.Min(columns + times, Widest);
    }

    private void Take(XElement row, bool isHeader)
    {
        var times = Count(row, "number-rows-repeated");
        for (var time = 0; time < times && !limit.IsReached; time++)
        {
            line++;
            var made = new Row(line, Cells(row)) { IsMarked = isHeader };
            if (made.IsBlank && made.Cells.All(cell => cell.Fill is null) && times > MostBlank)
            {
                line += times - 1;
                return;
            }

            if (limit.Takes(made))
            {
                rows.Add(made);
            }
        }
    }

    private List<Cell> Cells(XElement row)
    {
        var (cells, isOff) = (new List<Cell>(), OpenStyles.Attribute(row, "visibility") == "collapse");
        foreach (var element in row.Elements().Where(one => one.Name.LocalName is "table-cell" or "covered-table-cell"))
        {
            var (times, isCovered) = (Math.Min(Count(element, "number-columns-repeated"), Widest), element.Name.LocalName == "covered-table-cell");
            for (var time = 0; time < times && cells.Count < Widest; time++)
            {
                cells.Add(Make(element, cells.Count, isCovered, isOff || hiddenColumns.Contains(cells.Count)));
            }
        }

        while (cells.Count > 0 && cells[cells.Count - 1] is { IsBlank: true, Fill: null, Above: null, Span: 1, Hidden: null, Struck: null })
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    private Cell Make(XElement element, int column, bool isCovered, bool isHidden)
    {
        var above = merged.TryGetValue(column, out var from) && from.Left > 0 ? from.Top : null;
        merged[column] = (from.Top, Math.Max(0, from.Left - 1));
        if (isCovered)
        {
            return new Cell(string.Empty, line) { Above = above };
        }

        var style = OpenStyles.Attribute(element, "style-name");
        var isStruck = styles.IsStruck(style);
        var (words, struck) = (OpenWords.Of(element, styles), isStruck ? OpenWords.Of(element, styles) : OpenWords.Struck(element, styles));
        var cell = new Cell(isStruck || isHidden ? string.Empty : words, line, form, column)
        {
            Span = Math.Min(Count(element, "number-columns-spanned"), Widest),
            Fill = styles.Fill(style),
            IsBold = words.Length == 0 ? null : styles.IsBold(style),
            Struck = struck.Length > 0 && !isHidden ? struck : null,
            Hidden = (isHidden ? words : OpenWords.Hidden(element, styles)) is { Length: > 0 } hidden ? hidden : null,
        };
        if (Count(element, "number-rows-spanned") is > 1 and var down)
        {
            merged[column] = (cell, down - 1);
        }

        return cell;
    }

    private static int Count(XElement element, string name) =>
        int.TryParse(OpenStyles.Attribute(element, name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 1;
}
