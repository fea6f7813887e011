using System.Xml.Linq;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Word;

/// <summary>Reads a Word document: paragraphs and tables in order, as the reader of the final document sees them.</summary>
internal sealed class WordSource
{
    internal const string Main = "word/document.xml";
    private const int Deepest = 60;
    private readonly WordText text;
    private readonly WordTables tables;
    private readonly List<Block> blocks = [];
    private int line;

    private WordSource(Package package, ReadingLimits limits, Problems problems)
    {
        package.Relations(Main, problems);
        package.Relations("word/settings.xml", problems);
        text = new WordText(new WordNumbering(package.Part("word/numbering.xml"), package.Part("word/styles.xml")));
        tables = new WordTables(text, new ThemeColours(package.Part("word/theme/theme1.xml")), limits, problems);
    }

    internal static List<Block> Read(Package package, ReadingLimits limits, Problems problems)
    {
        var source = new WordSource(package, limits, problems);
        source.Walk(package.Part(Main).Child("body"), 0);
        return source.blocks;
    }

    private void Walk(XElement? parent, int depth)
    {
        foreach (var element in depth > Deepest ? [] : parent?.Elements() ?? [])
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element);
                    break;
                case "tbl":
                    blocks.Add(tables.Read(element, ref line));
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    Walk(element, depth + 1);
                    break;
            }
        }
    }

    private void Paragraph(XElement element)
    {
        line++;
        var words = text.OfParagraph(element).Trim();
        if (words.Length > 0)
        {
            blocks.Add(new Paragraph(words, line) { IsHeading = WordText.StyleOf(element).StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || text.IsBold(element) });
        }
    }
}
