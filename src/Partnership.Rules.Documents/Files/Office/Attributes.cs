using System.Globalization;
using DocumentFormat.OpenXml;

namespace Partnership.Rules.Documents.Files.Office;

/// <summary>Reads attributes as text. Their typed values throw at what a damaged file may hold.</summary>
internal static class Attributes
{
    internal static int Number(this OpenXmlSimpleType? attribute, int otherwise) =>
        int.TryParse(attribute?.InnerText, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>The value of an on-off property that is there: on unless it says off.</summary>
    internal static bool IsOn(this OpenXmlSimpleType? value) => value?.InnerText is not ("0" or "false" or "off");
}
