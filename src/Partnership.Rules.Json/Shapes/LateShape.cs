using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A shape that is named before it is made, as one that holds itself must be.</summary>
internal sealed class LateShape<T>(Func<JsonShape<T>> shape) : JsonShape<T>
    where T : notnull
{
    internal override void Put(Pen pen, T value) => shape().Put(pen, value);

    internal override T? Take(SourceLocation place) => shape().Take(place);

    internal override JsonObject Describe(SchemaBook book) => shape().Describe(book);
}
