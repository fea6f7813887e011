using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Partnership.Rules.Documents.Text;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Word;

/// <summary>The words of a paragraph: inserted text in, deleted text out, automatic numbers and symbols written out.</summary>
internal sealed class WordText(WordNumbering numbering, WordStyles styles)
{
    /// <summary>The number in front and the words after it.</summary>
    internal (string Label, string Words) OfParagraph(Paragraph paragraph)
    {
        var builder = new StringBuilder();
        Walk(paragraph, builder);
        return (numbering.LabelOf(paragraph), PlainText.Clean(builder.ToString()));
    }

    /// <summary>For each run that has words, whether it is bold.</summary>
    internal IEnumerable<bool> Boldness(Paragraph paragraph) =>
        paragraph.Descendants<Run>().Where(run => run.Elements<Words>().Any(words => !string.IsNullOrWhiteSpace(words.Text))).Select(run => styles.IsBold(run, paragraph));

    /// <summary>By local names, for words also stand in drawings, whose elements have other types for each age of Word.</summary>
    private static void Walk(OpenXmlElement parent, StringBuilder into)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element.LocalName)
            {
                case "r" or "ins" or "moveTo" or "hyperlink" or "sdt" or "sdtContent" or "smartTag" or "customXml" or "fldSimple" or "AlternateContent" or "Choice" or "drawing" or "pict"
                    or "inline" or "anchor" or "graphic" or "graphicData" or "wsp" or "txbx" or "txbxContent" or "shape" or "textbox":
                    Walk(element, into);
                    break;
                case "p":
                    Walk(element, into.Append('\n'));
                    break;
                default:
                    into.Append(Piece(element));
                    break;
            }
        }
    }

    private static string Piece(OpenXmlElement element) => element switch
    {
        Words words => words.Text,
        Break or CarriageReturn => "\n",
        TabChar or PositionalTab => " ",
        NoBreakHyphen => "-",
        SymbolChar symbol => Symbol(symbol.Char?.InnerText),
        _ => string.Empty,
    };

    private static string Symbol(string? character)
    {
        if (!int.TryParse(character, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFD)
        {
            return string.Empty;
        }

        var wide = (char)(code < 0x100 ? code + 0xF000 : code);
        return (PlainText.IsSymbol(wide) ? PlainText.Symbol(wide) : wide).ToString();
    }
}
