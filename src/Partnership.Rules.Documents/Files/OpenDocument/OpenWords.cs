using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Partnership.Rules.Documents.Files.Text;

namespace Partnership.Rules.Documents.Files.OpenDocument;

/// <summary>The words of an element as its reader sees them: notes, struck and hidden text omitted.</summary>
internal static class OpenWords
{
    internal static string Of(XElement element, OpenStyles styles)
    {
        var words = new StringBuilder();
        Walk(element, styles, words, struck: false);
        return PlainText.Clean(words.ToString()).Trim('\n');
    }

    /// <summary>The words that a style hides; empty for none.</summary>
    internal static string Hidden(XElement element, OpenStyles styles) =>
        PlainText.Clean(string.Join(" ", element.Descendants().Where(one => styles.IsHidden(OpenStyles.Attribute(one, "style-name"))).Select(one => one.Value))).Trim();

    internal static string Struck(XElement element, OpenStyles styles)
    {
        var words = new StringBuilder();
        Walk(element, styles, words, struck: true);
        return PlainText.Clean(words.ToString()).Trim();
    }

    private static void Walk(XElement parent, OpenStyles styles, StringBuilder into, bool struck, bool isStruck = false)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
            {
                into.Append(isStruck == struck ? string.Join(" ", text.Value.Split(['\n', '\t', '\r'])) : string.Empty);
            }
            else if (node is XElement element && element.Name.LocalName is not ("note" or "annotation" or "tracked-changes" or "ruby-text" or "bookmark" or "placeholder"))
            {
                Take(element, styles, into, struck, isStruck);
            }
        }
    }

    private static void Take(XElement element, OpenStyles styles, StringBuilder into, bool struck, bool isStruck)
    {
        var style = OpenStyles.Attribute(element, "style-name");
        switch (element.Name.LocalName)
        {
            case "line-break":
                into.Append(struck ? ' ' : '\n');
                break;
            case "tab":
                into.Append(' ');
                break;
            case "s":
                into.Append(' ', int.TryParse(OpenStyles.Attribute(element, "c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 1000 ? count : 1);
                break;
            case "p" or "h":
                into.Append(into.Length > 0 ? "\n" : string.Empty);
                Walk(element, styles, into, struck, isStruck || styles.IsStruck(style));
                break;
            default:
                if (!styles.IsHidden(style))
                {
                    Walk(element, styles, into, struck, isStruck || styles.IsStruck(style));
                }

                break;
        }
    }
}
