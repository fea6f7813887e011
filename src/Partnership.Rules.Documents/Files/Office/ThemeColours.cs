using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;

namespace Partnership.Rules.Documents.Files.Office;

/// <summary>The theme colours of a file. A tint or shade changes only how light a colour is, so it is omitted: the hue tells the rating.</summary>
internal sealed class ThemeColours(ThemePart? part)
{
    private static readonly string[] Order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
    private readonly ColorScheme? scheme = part?.Theme?.ThemeElements?.ColorScheme;

    internal string? ByName(string? name) => name switch
    {
        null => null,
        "text1" or "dark1" => ByKey("dk1"),
        "text2" or "dark2" => ByKey("dk2"),
        "background1" or "light1" => ByKey("lt1"),
        "background2" or "light2" => ByKey("lt2"),
        _ => ByKey(name),
    };

    internal string? ByNumber(int number) => number >= 0 && number < Order.Length ? ByKey(Order[number]) : null;

    private string? ByKey(string key) => scheme?.ChildElements.FirstOrDefault(one => one.LocalName == key)?.FirstChild switch
    {
        SystemColor system => system.LastColor?.InnerText,
        RgbColorModelHex plain => plain.Val?.InnerText,
        _ => null,
    };
}
