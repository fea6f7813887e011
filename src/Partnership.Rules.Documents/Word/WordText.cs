using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Text;

namespace Partnership.Rules.Documents.Word;

/// <summary>The words of a paragraph: inserted text in, deleted text out, automatic numbers and symbols written out.</summary>
internal sealed class WordText(WordNumbering numbering)
{
    private const int Deepest = 60;

    internal static string StyleOf(XElement paragraph) => paragraph.Child("pPr").Child("pStyle").Value("val") ?? string.Empty;

    internal string OfParagraph(XElement paragraph)
    {
        var builder = new StringBuilder();
        Walk(paragraph, builder, 0);
        var words = PlainText.Clean(builder.ToString());
        var label = words.Trim().Length == 0 ? string.Empty : numbering.LabelOf(paragraph);
        return label.Length == 0 ? words : $"{label} {words}";
    }

    /// <summary>True when every run with words is bold.</summary>
    internal bool IsBold(XElement paragraph)
    {
        var runs = paragraph.Elements().Where(one => one.Is("r") && one.Children("t").Any(t => t.Value.Trim().Length > 0)).ToArray();
        return runs.Length > 0 && Array.TrueForAll(runs, run => run.Child("rPr").Child("b").IsOn() || numbering.IsBold(StyleOf(paragraph)));
    }

    private static void Walk(XElement parent, StringBuilder into, int depth)
    {
        foreach (var element in depth > Deepest ? [] : parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r" or "ins" or "moveTo" or "hyperlink" or "sdt" or "sdtContent" or "smartTag" or "customXml" or "fldSimple" or "AlternateContent" or "Choice" or "drawing" or "pict":
                    Walk(element, into, depth + 1);
                    break;
                case "inline" or "anchor" or "graphic" or "graphicData" or "wsp" or "txbx" or "txbxContent" or "shape" or "textbox" or "p":
                    Walk(element, into.Append(element.Is("p") ? "\n" : string.Empty), depth + 1);
                    break;
                default:
                    into.Append(Piece(element));
                    break;
            }
        }
    }

    private static string Piece(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" or "cr" => "\n",
        "tab" => " ",
        "noBreakHyphen" => "-",
        "sym" => Symbol(element),
        _ => string.Empty,
    };

    private static string Symbol(XElement element)
    {
        if (!int.TryParse(element.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFD)
        {
            return string.Empty;
        }

        var wide = (char)(code < 0x100 ? code + 0xF000 : code);
        return (PlainText.IsSymbol(wide) ? PlainText.Symbol(wide) : wide).ToString();
    }
}
