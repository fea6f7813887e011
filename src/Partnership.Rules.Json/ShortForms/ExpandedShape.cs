using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>What may stand shorter in an object of a file of terms, written out on reading and taken back on writing.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal interface IShortForm<T>
{
    /// <summary>The members that may stand short, each with what it is.</summary>
    internal IReadOnlyList<(string Name, string Description)> Members { get; }

    /// <summary>What is known inside the object.</summary>
    internal DocumentContext Within(JsonReadContext context);

    /// <summary>The same, when it is written.</summary>
    internal DocumentContext Within(DocumentContext document, T value);

    /// <summary>Writes the short members out. What is wrong is reported at the member, which is omitted.</summary>
    internal void Expand(JsonObject members, JsonReadContext context);

    /// <summary>Puts short members in place of long ones.</summary>
    internal void Shorten(JsonObject members, T value, DocumentContext document);
}

/// <summary>An object that may stand shorter in a file of terms.</summary>
/// <param name="whole">The shape of the whole object.</param>
/// <param name="form">The short form that it accepts.</param>
internal sealed class ExpandedShape<T>(JsonShape<T> whole, IShortForm<T> form) : JsonShape<T>
    where T : notnull
{
    internal override void Write(JsonWriteContext context, T value)
    {
        if (context.Document.Get<TermsAround>() is null)
        {
            whole.Write(context, value);
            return;
        }

        var document = form.Within(context.Document, value);
        var members = Nodes.Of(whole, document, value).AsObject();
        form.Shorten(members, value, document);
        members.WriteTo(context.Writer);
    }

    internal override T? Read(JsonReadContext context)
    {
        if (context.Document.Get<TermsAround>() is null || context.Element.ValueKind != JsonValueKind.Object)
        {
            return whole.Read(context);
        }

        var within = context.Within(form.Within(context));
        return whole.Read(IsShort(context) ? Expanded(within) : within);
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema)
    {
        var described = whole.WriteSchema(schema);
        if (schema.NamesSources && described["$ref"] is { } reference)
        {
            schema.Amend(reference.GetValue<string>(), Amend);
        }

        return described;
    }

    private void Amend(JsonObject definition)
    {
        foreach (var (name, description) in form.Members)
        {
            var properties = definition["properties"]!.AsObject();
            if (properties[name] is null)
            {
                properties[name] = new JsonObject { ["type"] = "string", ["pattern"] = @"\S", ["description"] = description };
            }
            else
            {
                definition["required"] = new JsonArray([.. definition["required"]!.AsArray().Select(one => one!.GetValue<string>()).Where(one => one != name).Select(one => (JsonNode)one)]);
            }
        }
    }

    /// <summary>True when a member stands short, or one that can be derived is missing.</summary>
    private bool IsShort(JsonReadContext context) =>
        form.Members.Any(member => FoundMembers.Peek(context, member.Name) is not { } found ? form is DutyForm : found.Element.ValueKind == JsonValueKind.String);

    private JsonReadContext Expanded(JsonReadContext context)
    {
        try
        {
            var members = JsonObject.Create(context.Element)!;
            form.Expand(members, context);
            return new JsonReadContext(Nodes.Element(members), context.Path, context.Diagnostics, context.Document);
        }
        catch (ArgumentException)
        {
            // A member that stands twice: the shape of the whole reports it.
            return context;
        }
    }
}
