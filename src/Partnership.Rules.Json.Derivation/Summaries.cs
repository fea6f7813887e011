using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Partnership.Rules.Json.Derivation;

/// <summary>The summaries of the public models, out of the documentation file that is built with them.</summary>
internal sealed class Summaries
{
    private readonly Dictionary<string, XElement> members = new(StringComparer.Ordinal);

    internal Summaries(IEnumerable<string> texts)
    {
        foreach (var member in texts.Where(text => text.Length > 0).SelectMany(text => XDocument.Parse(text).Descendants("member")))
        {
            members[member.Attribute("name")!.Value] = member;
        }
    }

    /// <summary>The summary of a type or a property; of a property of a positional record, what is said of its parameter.</summary>
    internal string Of(ISymbol symbol)
    {
        if (Find(symbol)?.Element("summary") is { } summary)
        {
            return Plain(summary);
        }

        var parameter = symbol.ContainingType is null ? null : Find(symbol.ContainingType)?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == symbol.Name);
        return parameter is null ? Naming.Words(symbol.Name) + "." : Plain(parameter);
    }

    private static string Plain(XElement element) =>
        string.Join(" ", string.Concat(element.Nodes().Select(Plain)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } link when link.IsEmpty => Last((link.Attribute("cref") ?? link.Attribute("langword") ?? link.Attribute("name"))?.Value ?? string.Empty),
        XElement other => Plain(other),
        _ => string.Empty,
    };

    /// <summary>The name at the end of a reference, in the form in which JSON has it.</summary>
    private static string Last(string reference) => Naming.Camel(reference.Split('(')[0].Split('.', ':').Last().Split('`')[0]);

    private XElement? Find(ISymbol symbol) => symbol.GetDocumentationCommentId() is { } id && members.TryGetValue(id, out var member) ? member : null;
}
