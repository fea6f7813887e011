using System.Globalization;
using System.Xml.Linq;

namespace Partnership.Rules.Documents.Grids;

/// <summary>Looks at office XML by local names, so that the transitional and the strict form read alike.</summary>
internal static class Markup
{
    internal static bool Is(this XElement element, string name) => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal);

    internal static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(one => one.Is(name));

    internal static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(one => one.Is(name)) ?? [];

    internal static string? Value(this XElement? element, string attribute) =>
        element?.Attributes().FirstOrDefault(one => string.Equals(one.Name.LocalName, attribute, StringComparison.Ordinal))?.Value;

    internal static int Number(this XElement? element, string attribute, int otherwise) =>
        int.TryParse(element.Value(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>An on-off property: there, and not switched off.</summary>
    internal static bool IsOn(this XElement? element) => element is not null && element.Value("val") is not ("0" or "false" or "off");
}
