using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>True or false.</summary>
internal sealed class TruthShape : JsonShape<bool>
{
    internal override void Put(Pen pen, bool value) => pen.Writer.WriteBooleanValue(value);

    internal override bool Take(SourceLocation place) =>
        place.Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? place.Element.GetBoolean() : place.Wrong("true or false", standIn: false);

    internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "boolean" };
}
