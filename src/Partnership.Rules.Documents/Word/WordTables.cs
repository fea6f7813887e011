using System.Text;
using System.Xml.Linq;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Word;

/// <summary>Reads a Word table: merged cells, shading, bold, rows in content controls; deleted rows left out.</summary>
internal sealed class WordTables(WordText text, ThemeColours theme, ReadingLimits limits, Problems problems)
{
    private const int Deepest = 60;
    private const int Widest = 200;
    private int tables;
    private int rows;

    internal Table Read(XElement table, ref int line)
    {
        tables++;
        var found = new List<Row>();
        foreach (var row in Through(table, "tr", 0).Where(one => one.Child("trPr").Child("del") is null))
        {
            line++;
            if (rows++ >= limits.Rows)
            {
                problems.Fail(new(line), FormattableString.Invariant($"Only the first {limits.Rows} rows are read."));
                break;
            }

            found.Add(new Row(line, Cells(row, line, found.Count + 1)));
        }

        return new Table(found) { CountsBlankRows = true };
    }

    private static IEnumerable<XElement> Through(XElement parent, string name, int depth) =>
        depth > Deepest ? [] : parent.Elements().SelectMany(one =>
            one.Is(name) ? [one]
            : one.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" ? Through(one, name, depth + 1)
            : []);

    private List<Cell> Cells(XElement row, int line, int number)
    {
        var cells = new List<Cell>();
        Fill(cells, row.Child("trPr").Child("gridBefore").Number("val", 0), line);
        foreach (var cell in Through(row, "tc", 0).TakeWhile(_ => cells.Count < Widest))
        {
            var span = Math.Min(Math.Max(cell.Child("tcPr").Child("gridSpan").Number("val", 1), 1), Widest);
            cells.Add(Make(cell, line, span, FormattableString.Invariant($"table {tables}, row {number}, column {cells.Count + 1}")));
            Fill(cells, span - 1, line);
        }

        return cells;
    }

    private static void Fill(List<Cell> cells, int count, int line)
    {
        for (var one = 0; one < count && cells.Count < Widest; one++)
        {
            cells.Add(new Cell(string.Empty, line));
        }
    }

    private Cell Make(XElement cell, int line, int span, string address)
    {
        var merge = cell.Child("tcPr").Child("vMerge");
        var paragraphs = new List<XElement>();
        var words = new StringBuilder();
        Walk(cell, words, paragraphs, 0);
        return new Cell(words.ToString().TrimEnd('\n'), line, address)
        {
            Span = span,
            ContinuesAbove = merge is not null && merge.Value("val") != "restart",
            IsBold = paragraphs.Exists(text.IsBold),
            Fill = Colour(cell.Child("tcPr").Child("shd")) ?? paragraphs.Select(Highlight).FirstOrDefault(one => one is not null),
        };
    }

    /// <summary>A cell's paragraphs, those of tables inside it too: their words belong to the cell.</summary>
    private void Walk(XElement parent, StringBuilder words, List<XElement> paragraphs, int depth)
    {
        foreach (var element in depth > Deepest ? [] : parent.Elements())
        {
            if (element.Is("p"))
            {
                paragraphs.Add(element);
                words.Append(text.OfParagraph(element)).Append('\n');
            }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "tbl" or "tr" or "tc")
            {
                Walk(element, words, paragraphs, depth + 1);
            }
        }
    }

    private string? Colour(XElement? shading) => shading.Value("fill") is { } fill && fill.Length == 6
        ? fill
        : theme.ByName(shading.Value("themeFill"));

    private string? Highlight(XElement paragraph) =>
        paragraph.Elements().Where(one => one.Is("r")).Select(run => run.Child("rPr"))
            .Select(run => WordHighlights.Colour(run.Child("highlight").Value("val")) ?? Colour(run.Child("shd")))
            .FirstOrDefault(one => one is not null) ?? Colour(paragraph.Child("pPr").Child("shd"));
}
