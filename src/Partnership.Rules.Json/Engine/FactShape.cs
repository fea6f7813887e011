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

/// <summary>What a document states, with where it does; the word "unspecified" where it may be silent. Null is neither, and is refused.</summary>
internal sealed class DocumentValueShape<T>(JsonShape<T> shape, ShapeRegistry shapes) : JsonShape<DocumentValue<T>>
    where T : notnull
{
    private const string Silent = "unspecified";

    private readonly ObjectShape<DocumentValue<T>> stated = new("stated", "What is stated, and where.", declare =>
    {
        var value = declare.Required("value", "What the document states.", shape, one => one.Value);
        var citation = declare.Required("citation", "Where it states it.", shapes.Of<Citation>(), one => one.Citation);
        return values => DocumentValue.As(value(values), citation(values));
    });

    /// <summary>True where the document cannot be silent, as in a list of what it states.</summary>
    internal bool IsAlwaysStated { get; init; }

    internal override void Write(JsonWriteContext context, DocumentValue<T> value)
    {
        if (value.IsSpecified && ShortForms.StatedText.Write(shape, value, context.Document) is { } text)
        {
            context.Writer.WriteStringValue(text);
        }
        else if (value.IsSpecified || IsAlwaysStated)
        {
            stated.Write(context, value);
        }
        else
        {
            context.Writer.WriteStringValue(Silent);
        }
    }

    internal override DocumentValue<T> Read(JsonReadContext context)
    {
        if (context.Element.ValueKind == JsonValueKind.String && context.Document.Get<ShortForms.TermsAround>() is not null && (IsAlwaysStated || !context.Element.ValueEquals(Silent)))
        {
            return ShortForms.StatedText.Read(shape, context);
        }

        if (IsAlwaysStated || context.Element.ValueKind == JsonValueKind.Object)
        {
            return stated.Read(context);
        }

        if (context.Element.ValueKind != JsonValueKind.String || !context.Element.ValueEquals(Silent))
        {
            context.Wrong("an object with the members value, citation, or the text \"unspecified\" where the document does not say", 0);
        }

        return DocumentValue<T>.Unspecified;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => schema.NamesSources
        ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["pattern"] = @"\S" }, stated.Define(schema)) }
        : IsAlwaysStated
        ? stated.Define(schema)
        : new() { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = Silent }, stated.Define(schema)) };
}
