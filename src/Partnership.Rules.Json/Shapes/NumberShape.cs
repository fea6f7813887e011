using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A whole number, not below a least nor above a most.</summary>
internal sealed class NumberShape(int least, int most = int.MaxValue) : JsonShape<int>
{
    internal override void Put(Pen pen, int value) => pen.Writer.WriteNumberValue(value);

    internal override int Take(SourceLocation place) =>
        place.Element.ValueKind == JsonValueKind.Number && place.Element.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : place.Wrong(Wanted, least);

    internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private string Wanted => FormattableString.Invariant(most == int.MaxValue ? $"a whole number, {least} or more" : (FormattableString)$"a whole number from {least} to {most}");
}
