using System.Xml;
using System.Xml.Linq;

namespace Partnership.Rules.LawWatch;

/// <summary>A change to a text as legislation.gov.uk lists it: what is affected, how, by what, whether the text shows it yet, and from when.</summary>
internal sealed record Effect(string Text, string Provisions, string Type, string By, bool IsApplied, string? InForceOn)
{
    private const string Commencement = "coming into force";

    internal bool IsCommencement => Type.Contains(Commencement, StringComparison.OrdinalIgnoreCase) || Type.Contains("commence", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every effect in a feed of effects, or among the unapplied effects of a fresh copy of a provision. Names are compared without their namespace.</summary>
    /// <exception cref="FormatException">The file is not XML; the message says where.</exception>
    internal static IReadOnlyList<Effect> Read(TextReader file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return [.. XDocument.Load(reader).Descendants().Where(one => one.Name.LocalName is "Effect" or "UnappliedEffect").Select(Of)];
        }
        catch (XmlException wrong)
        {
            throw new FormatException($"The file is no XML: {wrong.Message}");
        }
    }

    private static Effect Of(XElement one)
    {
        var dates = one.Descendants().Where(child => child.Name.LocalName == "InForce").ToArray();
        var by = one.Attribute("AffectingTitle")?.Value ?? Address(one.Attribute("AffectingURI")?.Value ?? string.Empty);
        return new Effect(
            Address(one.Attribute("AffectedURI")?.Value ?? string.Empty),
            one.Attribute("AffectedProvisions")?.Value ?? string.Empty,
            one.Attribute("Type")?.Value ?? string.Empty,
            $"{by} {one.Attribute("AffectingProvisions")?.Value}".Trim(),
            one.Name.LocalName == "Effect" && one.Attribute("Applied")?.Value == "true",
            dates.Select(date => date.Attribute("Date")?.Value).OfType<string>().OrderBy(date => date, StringComparer.Ordinal).FirstOrDefault());
    }

    /// <summary>ukpga/2021/17 out of http://www.legislation.gov.uk/id/ukpga/2021/17.</summary>
    private static string Address(string uri)
    {
        var at = uri.IndexOf("legislation.gov.uk/", StringComparison.Ordinal);
        var path = at < 0 ? uri : uri[(at + "legislation.gov.uk/".Length)..];
        return string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part == "id").Take(3));
    }
}
