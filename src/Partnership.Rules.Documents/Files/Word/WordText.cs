using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Partnership.Rules.Documents.Files.Office;
using Partnership.Rules.Documents.Files.Text;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Partnership.Rules.Documents.Files.Word;

/// <summary>The words of a paragraph: inserted text in, deleted text out, automatic numbers and symbols written out.</summary>
internal sealed class WordText(WordNumbering numbering, WordStyles styles)
{
    /// <summary>The number in front and the words after it.</summary>
    internal (string Label, string Words) OfParagraph(Paragraph paragraph)
    {
        var builder = new StringBuilder();
        Walk(paragraph, builder, run => !IsHidden(run) && !IsStruck(run));
        return (numbering.LabelOf(paragraph), PlainText.Clean(builder.ToString()));
    }

    /// <summary>The words of a paragraph that are struck out; empty for none.</summary>
    internal static string Struck(Paragraph paragraph) => Of(paragraph, run => IsStruck(run) && !IsHidden(run));

    /// <summary>The words of a paragraph that are hidden, so that who reads the document does not see them; empty for none.</summary>
    internal static string Hidden(Paragraph paragraph) => Of(paragraph, IsHidden);

    private static string Of(Paragraph paragraph, Func<Run, bool> shows)
    {
        if (!paragraph.Descendants<Run>().Any(shows))
        {
            return string.Empty;
        }

        var builder = new StringBuilder();
        Walk(paragraph, builder, shows);
        return PlainText.Clean(builder.ToString());
    }

    /// <summary>True for a content control that no one has filled: its prompt is no answer.</summary>
    internal static bool IsUnfilled(OpenXmlElement element) => element is SdtElement control && control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is { } shown && shown.Val.IsOn();

    private static bool IsStruck(Run run) => run.RunProperties is { } style && (style.Strike is { } strike && strike.Val.IsOn() || style.DoubleStrike is { } twice && twice.Val.IsOn());

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } hidden && hidden.Val.IsOn();

    /// <summary>For each run that has words, whether it is bold.</summary>
    internal IEnumerable<bool> Boldness(Paragraph paragraph) =>
        paragraph.Descendants<Run>().Where(run => run.Elements<Words>().Any(words => !string.IsNullOrWhiteSpace(words.Text))).Select(run => styles.IsBold(run, paragraph));

    /// <summary>The bold words with which a paragraph begins; empty when it begins with none.</summary>
    internal string BoldStart(Paragraph paragraph)
    {
        var start = paragraph.Elements<Run>().TakeWhile(run => styles.IsBold(run, paragraph) || string.IsNullOrWhiteSpace(run.InnerText));
        return PlainText.Clean(string.Concat(start.Select(run => run.InnerText))).Trim();
    }

    /// <summary>How deep a paragraph stands in its list, by itself or by its style, from 1; 0 for one of no list.</summary>
    internal int DepthOf(Paragraph paragraph) =>
        (paragraph.ParagraphProperties?.NumberingProperties ?? styles.NumberingOf(WordStyles.Of(paragraph))?.Numbering) is { } list ? Math.Min(Math.Max(list.NumberingLevelReference?.Val.Number(0) ?? 0, 0), 8) + 1 : 0;

    /// <summary>By local names, for words are also in drawings, whose elements have other types for each age of Word.</summary>
    private static void Walk(OpenXmlElement parent, StringBuilder into, Func<Run, bool> shows)
    {
        foreach (var element in parent.ChildElements)
        {
            if (IsUnfilled(element) || (element is Run run && !shows(run)))
            {
                continue;
            }

            switch (element.LocalName)
            {
                case "r" or "ins" or "moveTo" or "hyperlink" or "sdt" or "sdtContent" or "smartTag" or "customXml" or "fldSimple" or "AlternateContent" or "Choice" or "drawing" or "pict"
                    or "inline" or "anchor" or "graphic" or "graphicData" or "wsp" or "txbx" or "txbxContent" or "shape" or "textbox" or "rect" or "oval" or "roundrect" or "group" or "wgp" or "grpSp" or "wpc" or "dir" or "bdo" or "polyline" or "line":
                    Walk(element, into, shows);
                    break;
                case "p":
                    Walk(element, into.Append('\n'), shows);
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
