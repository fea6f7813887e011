using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

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

    internal override void Put(Pen pen, Fact<T> value)
    {
        if (value.IsKnown)
        {
            shape.Put(pen, value.Value);
        }
        else
        {
            pen.Writer.WriteStringValue(Array.Find(words, one => one.Fact.State == value.State).Word);
        }
    }

    internal override Fact<T> Take(SourceLocation place)
    {
        var word = Array.Find(words, one => place.Element.ValueKind == JsonValueKind.String && place.Element.ValueEquals(one.Word));
        return word.Word is not null ? word.Fact : Known(place);
    }

    internal override JsonObject Describe(SchemaBook book) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. words.Select(one => (JsonNode)one.Word)]) }, shape.Describe(book)),
    };

    private string Valid => string.Join(", ", words.Select(one => one.Word));

    /// <summary>What is told of a bad value says as well how to say that there is none.</summary>
    private Fact<T> Known(SourceLocation place)
    {
        var problems = new ProblemSink();
        var value = shape.Take(place with { Problems = problems });
        foreach (var problem in problems.Found)
        {
            place.Problems.Add(problem.Path, problem.Path == place.Path ? $"{problem.Says} Where there is no value: {Valid}." : problem.Says);
        }

        return value is null ? Fact<T>.NotKnown : Fact.Known(value);
    }
}
