using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>One out of a list, by what it is called. The problem and the schema list them all.</summary>
internal sealed class ChoiceShape<T>(IEnumerable<T> all, Func<T, string> called) : JsonShape<T>
    where T : notnull
{
    private readonly Lazy<(string Called, T One)[]> choices = new(() => [.. all.Select(one => (called(one), one))]);

    internal override void Put(Pen pen, T value) => pen.Writer.WriteStringValue(called(value));

    internal override T? Take(SourceLocation place)
    {
        if (place.Text($"one of {Valid}") is not { } text)
        {
            return default;
        }

        var found = Array.FindIndex(choices.Value, one => one.Called == text);
        if (found < 0)
        {
            place.Tell($"'{text}' is not one of the valid values: {Valid}.");
        }

        return found < 0 ? default : choices.Value[found].One;
    }

    internal override JsonObject Describe(SchemaBook book) => new() { ["enum"] = new JsonArray([.. choices.Value.Select(one => (JsonNode)one.Called)]) };

    private string Valid => string.Join(", ", choices.Value.Select(one => one.Called));
}
