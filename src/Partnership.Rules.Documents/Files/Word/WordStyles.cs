using DocumentFormat.OpenXml.Wordprocessing;
using Partnership.Rules.Documents.Files.Office;

namespace Partnership.Rules.Documents.Files.Word;

/// <summary>What the styles of a document say, each with the one it is based on.</summary>
internal sealed class WordStyles
{
    private const int Longest = 20;
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly bool isBold;

    internal WordStyles(Styles? sheet)
    {
        foreach (var style in sheet?.Elements<Style>() ?? [])
        {
            styles[style.StyleId?.InnerText ?? string.Empty] = style;
        }

        isBold = sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Bold is { } bold && bold.Val.IsOn();
    }

    internal static string Of(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.InnerText ?? string.Empty;

    /// <summary>How high a heading a style is, 1 for the highest; 0 for none. "Title" is no heading of a part.</summary>
    internal static int LevelOf(string style) =>
        !style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) ? 0
        : style.Length > 7 && style[style.Length - 1] is >= '1' and <= '9' and var digit ? digit - '0'
        : 1;

    /// <summary>True when a run is bold by itself, by its own style or by its paragraph's.</summary>
    internal bool IsBold(Run run, Paragraph paragraph) =>
        (run.RunProperties?.Bold ?? BoldIn(run.RunProperties?.RunStyle?.Val?.InnerText) ?? BoldIn(Of(paragraph))) is { } bold ? bold.Val.IsOn() : isBold;

    /// <summary>The numbering a paragraph style gives, and the style that gives it; null for none.</summary>
    internal (NumberingProperties Numbering, string Style)? NumberingOf(string? style) =>
        Chain(style).Where(one => one.StyleParagraphProperties?.NumberingProperties is not null).Select(one => (one.StyleParagraphProperties!.NumberingProperties!, one.StyleId?.InnerText ?? string.Empty)).Cast<(NumberingProperties, string)?>().FirstOrDefault();

    private Bold? BoldIn(string? style) => Chain(style).Select(one => one.StyleRunProperties?.Bold).FirstOrDefault(one => one is not null);

    private IEnumerable<Style> Chain(string? name)
    {
        for (var step = 0; step < Longest && name is not null && styles.TryGetValue(name, out var style); step++)
        {
            yield return style;
            name = style.BasedOn?.Val?.InnerText;
        }
    }
}
