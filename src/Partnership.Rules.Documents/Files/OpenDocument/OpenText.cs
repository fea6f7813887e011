using System.Globalization;
using System.Xml.Linq;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.OpenDocument;

/// <summary>Reads an OpenDocument text: headings, paragraphs, lists and tables in order, notes apart.</summary>
internal sealed class OpenText(OpenStyles styles, ReadLimits limits, Problems problems)
{
    private readonly List<Block> blocks = [];
    private readonly List<Paragraph> notes = [];
    private int line;
    private int lists;

    internal List<Block> Read(XElement body)
    {
        Walk(body);
        blocks.AddRange(notes);
        return blocks;
    }

    private void Walk(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" or "h":
                    Take(element);
                    break;
                case "table":
                    var table = new OpenTable(styles, new RowLimit(limits, problems)).Read(element, string.Empty, isSheet: false, line);
                    line += table.Rows.Count;
                    blocks.Add(table);
                    break;
                case "list":
                    lists++;
                    Walk(element);
                    lists--;
                    break;
                case "list-item" or "section" or "list-header" or "index-body":
                    Walk(element);
                    break;
            }
        }
    }

    /// <summary>The bold words with which a paragraph begins; empty for none.</summary>
    private string BoldStart(XElement element) =>
        element.Nodes().FirstOrDefault() is XElement { Name.LocalName: "span" } span && styles.IsBold(OpenStyles.Attribute(span, "style-name")) ? OpenWords.Of(span, styles).Trim() : string.Empty;

    private void Take(XElement element)
    {
        line++;
        var words = OpenWords.Of(element, styles).Trim();
        var level = element.Name.LocalName == "h" ? int.TryParse(OpenStyles.Attribute(element, "outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var outline) ? outline : 1 : 0;
        if (words.Length > 0)
        {
            var isBold = styles.IsBold(OpenStyles.Attribute(element, "style-name"));
            blocks.Add(new Paragraph(words, line) { IsHeading = level > 0 || isBold, Level = level, Depth = lists, BoldStart = isBold ? string.Empty : BoldStart(element) });
        }

        foreach (var note in element.Descendants().Where(one => one.Name.LocalName == "note-body"))
        {
            if (OpenWords.Of(note, styles).Trim() is { Length: > 0 } text)
            {
                notes.Add(new Paragraph(text, line) { Aside = "footnote" });
            }
        }
    }
}
