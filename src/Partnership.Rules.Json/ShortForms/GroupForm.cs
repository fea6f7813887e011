using System.Text.Json.Nodes;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>A group in a file of terms: its offices and its way of deciding may be written as text.</summary>
internal sealed class GroupForm(ShapeRegistry shapes) : IShortForm<Group>
{
    private static readonly (string Member, string Title)[] Offices = [("chair", "Chair"), ("viceChair", "Vice-Chair")];

    IReadOnlyList<(string Name, string Description)> IShortForm<Group>.Members { get; } = [("chair", string.Empty), ("viceChair", string.Empty), ("decides", string.Empty)];

    DocumentContext IShortForm<Group>.Within(JsonReadContext context)
    {
        var around = context.Document.Get<TermsAround>()!;
        var (id, name) = (Text(context, "id"), Text(context, "name"));
        var group = string.IsNullOrWhiteSpace(id) || string.IsNullOrWhiteSpace(name) ? null : new Party(id!, name!);
        return context.Document.With(around with { Group = group, List = ListPeek.In(context) });
    }

    DocumentContext IShortForm<Group>.Within(DocumentContext document, Group value) =>
        document.With(document.Get<TermsAround>()! with { Group = value.AsParty, List = value.Membership });

    void IShortForm<Group>.Expand(JsonObject members, JsonReadContext context)
    {
        foreach (var (member, title) in Offices)
        {
            Expand(members, member, context, (words, citation, document) => Nodes.Of(shapes.Of<Office>(), document, Read(words, title, citation)));
        }

        Expand(members, "decides", context, (words, citation, document) => Nodes.Of(shapes.Of<DecisionRule>(), document, DecisionText.Read(words, citation, document)));
    }

    void IShortForm<Group>.Shorten(JsonObject members, Group value, DocumentContext document)
    {
        Shorten(members, "chair", value.Chair, OfficeWords, document);
        Shorten(members, "viceChair", value.ViceChair, OfficeWords, document);
        Shorten(members, "decides", value.Decides, DecisionText.Write, document);
    }

    /// <summary>Replaces words with the value that they state. Words that state none, or more than one, are reported; the point counts as not read and the group stays.</summary>
    private static void Expand(JsonObject members, string member, JsonReadContext context, Func<string, Citation, DocumentContext, JsonNode> make)
    {
        if (Nodes.Text(members[member]) is not { } text || text is "unspecified" or "notRead")
        {
            return;
        }

        try
        {
            var document = FoundMembers.Peek(context, "citation") is { } cited ? CitationPeek.Within(cited, context.Document) : context.Document;
            var (words, citation) = ShortFormWords.Split(text, document);
            members[member] = new JsonObject { ["value"] = make(words, citation, document), ["citation"] = CitationText.Write(citation, document) };
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            FoundMembers.Peek(context, member)!.Value.AddWarning(wrong.Message);
            members[member] = NotReadPoints<Group>.Name;
        }
    }

    private void Shorten<T>(JsonObject members, string member, in DocumentValue<T> value, Func<T, string?> write, DocumentContext document)
        where T : notnull
    {
        if (!value.IsSpecified || write(value.Value) is not { } words || ShortFormWords.Cited(words, value.Citation, document) is not { } text)
        {
            return;
        }

        var trial = new JsonObject { [member] = text };
        var context = new JsonReadContext(Nodes.Element(trial), "$", new Diagnostics(tracksPaths: false), document);
        ((IShortForm<Group>)this).Expand(trial, context);
        if (JsonNode.DeepEquals((trial[member] as JsonObject)?["value"], Nodes.Of(shapes.Of<T>(), document, value.Value)))
        {
            members[member] = text;
        }
    }

    /// <summary>How an office is filled, after its title where the text begins with one: "Co-Chair: elected".</summary>
    private static Office Read(string words, string title, Citation citation)
    {
        var (plain, at) = (TermsWords.Office(words, title, citation), words.IndexOf(": ", StringComparison.Ordinal));
        var titled = at > 0 ? TermsWords.Office(words.Substring(at + 2), words.Substring(0, at), citation) : plain;
        return plain.Interpretations.Count == 0 && titled.IsClear ? titled.Value : plain.Value;
    }

    private static string? OfficeWords(Office office) => office.ToString();

    private static string? Text(JsonReadContext context, string member) => FoundMembers.Peek(context, member) is { Element.ValueKind: System.Text.Json.JsonValueKind.String } found ? found.Element.GetString() : null;
}
