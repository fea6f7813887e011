using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Engine;

/// <summary>A fact: its value when it is known, otherwise a word for why there is none.</summary>
internal sealed class FactShape<T>(JsonShape<T> shape) : JsonShape<Fact<T>>
    where T : notnull
{
    private (string Word, Fact<T> Fact)[] words = [("unknown", Fact<T>.NotKnown), ("notApplicable", Fact<T>.NotApplicable), ("notAsked", Fact<T>.NotAsked)];

    /// <summary>The same where a value is known or is not, and nothing else can be said.</summary>
    internal static FactShape<T> KnownOrNot(JsonShape<T> shape)
    {
        var known = new FactShape<T>(shape);
        known.words = [known.words[0]];
        return known;
    }

    internal override void Write(JsonWriteContext context, Fact<T> value)
    {
        if (value.IsKnown)
        {
            shape.Write(context, value.Value);
        }
        else
        {
            context.Writer.WriteStringValue(Array.Find(words, word => word.Fact.State == value.State).Word);
        }
    }

    internal override Fact<T> Read(JsonReadContext context)
    {
        foreach (var (word, fact) in words)
        {
            if (context.Element.ValueKind == JsonValueKind.String && context.Element.ValueEquals(word))
            {
                return fact;
            }
        }

        return Known(context);
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word.Word)]) }, shape.WriteSchema(schema)),
    };

    private string Valid => string.Join(", ", words.Select(word => word.Word));

    /// <summary>What is reported of a bad value says as well how to say that there is none.</summary>
    private Fact<T> Known(JsonReadContext context)
    {
        var (before, count) = (context.Diagnostics.Errors, context.Diagnostics.Count);
        var value = shape.Read(context);
        if (context.Diagnostics.Errors > before)
        {
            context.Diagnostics.Amend(count, context.Path, $"Where there is no value: {Valid}.");
        }

        return value is null ? Fact<T>.NotKnown : Fact.Known(value);
    }
}
