using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What a document states, with where it does. It stands in a schema where it is used, and has no name of its own.</summary>
internal sealed class CitedShape<T>(JsonShape<T> shape) : JsonShape<DocumentValue<T>>
    where T : notnull
{
    private readonly ObjectShape<DocumentValue<T>> stated = new("stated", "What is stated, and where.", declare =>
    {
        var value = declare.Needs("value", "What the document states.", shape, one => one.Value);
        var citation = declare.Needs("citation", "Where it states it.", ReasonsJson.Citation, one => one.Citation);
        return taken => DocumentValue.As(value(taken), citation(taken));
    });

    internal override void Put(Pen pen, DocumentValue<T> value) => stated.Put(pen, value);

    internal override DocumentValue<T> Take(SourceLocation place) => stated.Take(place);

    internal override JsonObject Describe(SchemaBook book) => stated.Define(book);
}
