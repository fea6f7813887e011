using System.Xml.Linq;

namespace Partnership.Rules.Documents.Files.OpenDocument;

/// <summary>What the styles of an OpenDocument file say: colour behind, bold, struck out, hidden. A style that says nothing takes after its parent.</summary>
internal sealed class OpenStyles
{
    private const int Longest = 20;
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);

    internal OpenStyles(params XDocument?[] parts)
    {
        foreach (var style in parts.OfType<XDocument>().SelectMany(part => part.Descendants()).Where(one => one.Name.LocalName == "style"))
        {
            styles[Attribute(style, "name") ?? string.Empty] = style;
        }
    }

    internal static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(one => one.Name.LocalName == name)?.Value;

    internal string? Fill(string? style) => Find(style, "background-color") is { Length: 7 } colour && colour[0] == '#' ? colour.Substring(1).ToUpperInvariant() : null;

    internal bool IsBold(string? style) => Find(style, "font-weight") is "bold" or "600" or "700" or "800" or "900";

    internal bool IsStruck(string? style) => Find(style, "text-line-through-style") is { } line && line != "none";

    internal bool IsHidden(string? style) => Find(style, "display") == "none";

    private string? Find(string? style, string property)
    {
        for (var step = 0; step < Longest && style is not null && styles.TryGetValue(style, out var found); step++)
        {
            if (found.Elements().Select(one => Attribute(one, property)).FirstOrDefault(one => one is not null) is { } value)
            {
                return value;
            }

            style = Attribute(found, "parent-style-name");
        }

        return null;
    }
}
