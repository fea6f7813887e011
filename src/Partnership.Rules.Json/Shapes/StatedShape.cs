using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What a document states, with where it does; the word "unspecified" where it is silent. Null is neither, and is refused.</summary>
internal sealed class StatedShape<T>(JsonShape<T> shape) : JsonShape<DocumentValue<T>>
    where T : notnull
{
    private const string Silent = "unspecified";

    private readonly CitedShape<T> stated = new(shape);

    internal override void Put(Pen pen, DocumentValue<T> value)
    {
        if (value.IsSpecified)
        {
            stated.Put(pen, value);
        }
        else
        {
            pen.Writer.WriteStringValue(Silent);
        }
    }

    internal override DocumentValue<T> Take(SourceLocation place)
    {
        if (place.Element.ValueKind == JsonValueKind.Object)
        {
            return stated.Take(place);
        }

        if (place.Element.ValueKind != JsonValueKind.String || !place.Element.ValueEquals(Silent))
        {
            place.Wrong("an object with the members value, citation, or the text \"unspecified\" where the document is silent", 0);
        }

        return DocumentValue<T>.Unspecified;
    }

    internal override JsonObject Describe(SchemaBook book) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["const"] = Silent }, stated.Describe(book)),
    };
}
