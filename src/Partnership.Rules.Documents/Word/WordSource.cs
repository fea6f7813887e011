using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Office;
using Xml = DocumentFormat.OpenXml.Wordprocessing;

namespace Partnership.Rules.Documents.Word;

/// <summary>Reads a Word document: paragraphs and tables in order, as the reader of the final document sees them. One row of a table is held at a time.</summary>
internal sealed class WordSource
{
    private readonly MainDocumentPart main;
    private readonly RowLimit limit;
    private readonly WordText text;
    private readonly WordTables tables;
    private readonly List<Block> blocks = [];
    private List<Row> rows = [];
    private int line;
    private int allTables;

    private WordSource(MainDocumentPart main, ReadingLimits limits, Problems problems)
    {
        (this.main, limit) = (main, new RowLimit(limits, problems));
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        text = new WordText(new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles), styles);
        tables = new WordTables(text, new ThemeColours(main.ThemePart));
    }

    internal static List<Block> Read(MainDocumentPart main, ReadingLimits limits, Problems problems)
    {
        var source = new WordSource(main, limits, problems);
        source.Walk();
        return source.blocks;
    }

    private void Walk()
    {
        using var reader = OpenXmlReader.Create(main);
        for (var more = reader.Read(); more && !limit.IsReached;)
        {
            more = reader.IsStartElement ? Start(reader) : End(reader);
        }
    }

    private bool Start(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Xml.Paragraph))
        {
            Take((Xml.Paragraph)reader.LoadCurrentElement()!);
        }
        else if (reader.ElementType == typeof(Xml.TableRow))
        {
            Take((Xml.TableRow)reader.LoadCurrentElement()!);
        }
        else if (reader.ElementType == typeof(Xml.Table))
        {
            (rows, allTables) = ([], allTables + 1);
        }
        else if (reader.LocalName is not ("document" or "body" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo"))
        {
            reader.Skip();
            return !reader.EOF;
        }

        return reader.Read();
    }

    private bool End(OpenXmlReader reader)
    {
        if (reader.ElementType == typeof(Xml.Table))
        {
            blocks.Add(new Table(rows) { CountsBlankRows = true });
        }

        return reader.Read();
    }

    private void Take(Xml.Paragraph paragraph)
    {
        line++;
        var (label, words) = text.OfParagraph(paragraph);
        if (words.Trim().Length > 0)
        {
            var isBold = text.Boldness(paragraph).DefaultIfEmpty().All(one => one);
            blocks.Add(new Paragraph($"{label} {words}".Trim(), line) { IsHeading = WordStyles.Of(paragraph).StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || isBold });
        }
    }

    private void Take(Xml.TableRow row)
    {
        if (WordTables.IsDeleted(row))
        {
            return;
        }

        line++;
        var taken = new Row(line, tables.Cells(row, line, FormattableString.Invariant($"table {allTables}, row {rows.Count + 1}")));
        if (limit.Takes(taken))
        {
            rows.Add(taken);
            return;
        }

        blocks.Add(new Table(rows) { CountsBlankRows = true });
    }
}
