using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Engine;

/// <summary>What a document states, with where it does; the word "unspecified" where it may be silent. Null is neither, and is refused.</summary>
internal sealed class DocumentValueShape<T>(JsonShape<T> shape, ShapeRegistry shapes) : JsonShape<DocumentValue<T>>
    where T : notnull
{
    private const string Silent = "unspecified";

    private readonly ObjectShape<DocumentValue<T>> stated = new("stated", "What is stated, and where.", declare =>
    {
        var value = declare.Required("value", "What the document states.", shape, one => one.Value);
        var citation = declare.Required("citation", "Where it states it.", shapes.Of<Citation>(), one => one.Citation);
        return values => DocumentValue.As(value(values), citation(values));
    });

    /// <summary>True where the document cannot be silent, as in a list of what it states.</summary>
    internal bool IsAlwaysStated { get; init; }

    internal override void Write(JsonWriteContext context, DocumentValue<T> value)
    {
        if (value.IsSpecified || IsAlwaysStated)
        {
            stated.Write(context, value);
        }
        else
        {
            context.Writer.WriteStringValue(Silent);
        }
    }

    internal override DocumentValue<T> Read(JsonReadContext context)
    {
        if (IsAlwaysStated || context.Element.ValueKind == JsonValueKind.Object)
        {
            return stated.Read(context);
        }

        if (context.Element.ValueKind != JsonValueKind.String || !context.Element.ValueEquals(Silent))
        {
            context.Wrong("an object with the members value, citation, or the text \"unspecified\" where the document is silent", 0);
        }

        return DocumentValue<T>.Unspecified;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => IsAlwaysStated
        ? stated.Define(schema)
        : new() { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = Silent }, stated.Define(schema)) };
}
