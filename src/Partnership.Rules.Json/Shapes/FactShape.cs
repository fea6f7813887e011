using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A fact: its value when it is known, otherwise a word for why there is none.</summary>
internal sealed class FactShape<T>(JsonShape<T> shape) : JsonShape<Fact<T>>
    where T : notnull
{
    private static readonly (string Word, Fact<T> Fact)[] Words =
        [("unknown", Fact<T>.NotKnown), ("notApplicable", Fact<T>.NotApplicable), ("notAsked", Fact<T>.NotAsked)];

    internal override void Put(Pen pen, Fact<T> value)
    {
        if (value.IsKnown)
        {
            shape.Put(pen, value.Value);
        }
        else
        {
            pen.Writer.WriteStringValue(Array.Find(Words, one => one.Fact.State == value.State).Word);
        }
    }

    internal override Fact<T> Take(Place place)
    {
        var word = Array.Find(Words, one => place.Element.ValueKind == JsonValueKind.String && place.Element.ValueEquals(one.Word));
        return word.Word is not null ? word.Fact
            : shape.Take(place) is { } value ? Fact.Known(value)
            : Fact<T>.NotKnown;
    }

    internal override JsonObject Describe(SchemaBook book) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. Words.Select(one => (JsonNode)one.Word)]) }, shape.Describe(book)),
    };
}
