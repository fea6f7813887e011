using System.Xml;
using System.Xml.Linq;

namespace Partnership.Rules.LawWatch;

/// <summary>A change to a text as legislation.gov.uk lists it: what is affected, how, by what, whether the text shows it yet, and from when.</summary>
internal sealed record Effect(string Text, string Provisions, string Type, string By, bool IsApplied, string? InForceOn)
{
    private const string Commencement = "coming into force";

    internal bool IsCommencement => Type.Contains(Commencement, StringComparison.OrdinalIgnoreCase) || Type.Contains("commence", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every effect in a feed of effects, among the unapplied effects of a fresh copy of a provision, or in a table of effects as CSV. Names are compared without their namespace.</summary>
    /// <exception cref="FormatException">The file is neither XML nor such a table; the message says where.</exception>
    internal static IReadOnlyList<Effect> Read(TextReader file)
    {
        var text = file.ReadToEnd();
        return text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith('<') ? OfXml(text) : EffectTable.Read(text);
    }

    private static IReadOnlyList<Effect> OfXml(string text)
    {
        using var file = new StringReader(text.TrimStart('\uFEFF'));
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
        var by = Child(one, "AffectingTitle") ?? Address(one.Attribute("AffectingURI")?.Value ?? string.Empty);
        return new Effect(
            Address(one.Attribute("AffectedURI")?.Value ?? string.Empty),
            one.Attribute("AffectedProvisions")?.Value ?? Child(one, "AffectedProvisions") ?? string.Empty,
            one.Attribute("Type")?.Value ?? string.Empty,
            $"{by} {one.Attribute("AffectingProvisions")?.Value ?? Child(one, "AffectingProvisions")}".Trim(),
            one.Name.LocalName == "Effect" && one.Attribute("Applied")?.Value == "true",
            dates.Select(date => date.Attribute("Date")?.Value).OfType<string>().OrderBy(date => date, StringComparer.Ordinal).FirstOrDefault());
    }

    /// <summary>What an attribute or, as the feeds have it, an element below says; null where neither says anything.</summary>
    private static string? Child(XElement one, string name)
    {
        var said = one.Attribute(name)?.Value ?? one.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value;
        return string.IsNullOrWhiteSpace(said) ? null : string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>ukpga/2021/17 out of http://www.legislation.gov.uk/id/ukpga/2021/17.</summary>
    internal static string Address(string uri)
    {
        var at = uri.IndexOf("legislation.gov.uk/", StringComparison.Ordinal);
        var path = at < 0 ? uri : uri[(at + "legislation.gov.uk/".Length)..];
        return string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part == "id").Take(3));
    }
}
