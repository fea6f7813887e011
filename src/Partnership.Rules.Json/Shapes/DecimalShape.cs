using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A number that may have decimals, kept exactly as it is written: never through a floating-point number.</summary>
internal sealed class DecimalShape : JsonShape<decimal>
{
    internal override void Put(Pen pen, decimal value) => pen.Writer.WriteNumberValue(value);

    internal override decimal Take(SourceLocation place) =>
        place.Element.ValueKind == JsonValueKind.Number && place.Element.TryGetDecimal(out var number) ? number : place.Wrong("a number", 0m);

    internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "number" };
}
