using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Office;
using Xml = DocumentFormat.OpenXml.Wordprocessing;

namespace Partnership.Rules.Documents.Files.Word;

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

    private WordSource(MainDocumentPart main, ReadLimits limits, Problems problems)
    {
        (this.main, limit) = (main, new RowLimit(limits, problems));
        var styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        text = new WordText(new WordNumbering(main.NumberingDefinitionsPart?.Numbering, styles), styles);
        tables = new WordTables(text, new ThemeColours(main.ThemePart));
    }

    internal static List<Block> Read(MainDocumentPart main, ReadLimits limits, Problems problems)
    {
        var source = new WordSource(main, limits, problems);
        source.Walk();
        source.Asides();
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

    /// <summary>What stands outside the text: footnotes, endnotes, headers and footers, each once.</summary>
    private void Asides()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Aside("footnote", main.FootnotesPart?.Footnotes?.Elements<Xml.Footnote>().Where(note => note.Type is null), seen);
        Aside("endnote", main.EndnotesPart?.Endnotes?.Elements<Xml.Endnote>().Where(note => note.Type is null), seen);
        Aside("header", main.HeaderParts.Select(part => part.Header), seen);
        Aside("footer", main.FooterParts.Select(part => part.Footer), seen);
    }

    private void Aside(string kind, IEnumerable<OpenXmlElement?>? parts, HashSet<string> seen)
    {
        foreach (var paragraph in (parts ?? []).OfType<OpenXmlElement>().SelectMany(part => part.Descendants<Xml.Paragraph>()))
        {
            var words = text.OfParagraph(paragraph).Words.Trim();
            if (words.Length > 0 && seen.Count < 10_000 && seen.Add($"{kind} {words}"))
            {
                blocks.Add(new Grids.Paragraph(words, line) { Aside = kind });
            }
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
            tables.Start(allTables, line);
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
            var level = WordStyles.LevelOf(WordStyles.Of(paragraph));
            blocks.Add(new Paragraph($"{label} {words}".Trim(), line) { IsHeading = level > 0 || isBold, Level = level, Depth = text.DepthOf(paragraph), BoldStart = isBold ? string.Empty : text.BoldStart(paragraph) });
        }

        Unseen("struck out", WordText.Struck(paragraph));
        Unseen("hidden", WordText.Hidden(paragraph));
    }

    private void Unseen(string kind, string words)
    {
        if (words.Trim().Length > 0)
        {
            blocks.Add(new Paragraph(words.Trim(), line) { Aside = kind });
        }
    }

    private void Take(Xml.TableRow row)
    {
        if (WordTables.IsDeleted(row))
        {
            return;
        }

        line++;
        var taken = new Row(line, tables.Cells(row, line)) { IsMarked = row.TableRowProperties?.GetFirstChild<Xml.TableHeader>() is { } marked && marked.Val.IsOn() };
        if (limit.Takes(taken))
        {
            rows.Add(taken);
            return;
        }

        blocks.Add(new Table(rows) { CountsBlankRows = true });
    }
}
