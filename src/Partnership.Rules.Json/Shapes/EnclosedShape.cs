using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A shape inside something that has a rule, which holds for what is in it unless another is named.</summary>
internal sealed class EnclosedShape<T>(Rule? rule, JsonShape<T> shape) : JsonShape<T>
    where T : notnull
{
    internal override void Put(Pen pen, T value) => shape.Put(pen with { Scope = pen.Scope.Under(rule) }, value);

    internal override T? Take(SourceLocation place) => shape.Take(place with { Scope = place.Scope.Under(rule) });

    internal override JsonObject Describe(SchemaBook book) => shape.Describe(book);
}
