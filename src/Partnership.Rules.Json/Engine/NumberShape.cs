using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>A whole number, from a minimum to a maximum.</summary>
internal sealed class NumberShape(int minimum, int maximum = int.MaxValue) : JsonShape<int>
{
    internal override void Write(JsonWriteContext context, int value) => context.Writer.WriteNumberValue(value);

    internal override int Read(JsonReadContext context) =>
        context.Element.ValueKind == JsonValueKind.Number && context.Element.TryGetInt32(out var number) && number >= minimum && number <= maximum
            ? number
            : context.Wrong(Expected, minimum);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };

    private string Expected => FormattableString.Invariant(maximum == int.MaxValue ? $"a whole number, {minimum} or more" : (FormattableString)$"a whole number from {minimum} to {maximum}");
}

/// <summary>A number that may have decimals, kept exactly as it is written: never through a floating-point number.</summary>
internal sealed class DecimalShape : JsonShape<decimal>
{
    internal override void Write(JsonWriteContext context, decimal value) => context.Writer.WriteNumberValue(value);

    internal override decimal Read(JsonReadContext context) =>
        context.Element.ValueKind == JsonValueKind.Number && context.Element.TryGetDecimal(out var number) ? number : context.Wrong("a number", 0m);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "number" };
}

/// <summary>True or false.</summary>
internal sealed class BooleanShape : JsonShape<bool>
{
    internal override void Write(JsonWriteContext context, bool value) => context.Writer.WriteBooleanValue(value);

    internal override bool Read(JsonReadContext context) =>
        context.Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? context.Element.GetBoolean() : context.Wrong("true or false", standIn: false);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "boolean" };
}
