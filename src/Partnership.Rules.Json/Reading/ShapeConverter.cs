using System.Text.Json;
using System.Text.Json.Serialization;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json.Reading;

/// <summary>A shape as the serializer wants it.</summary>
internal sealed class ShapeConverter<T>(JsonShape<T> shape) : JsonConverter<T>
    where T : notnull
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new ProblemSink();
        using var document = JsonDocument.ParseValue(ref reader);
        var value = shape.Take(new SourceLocation(document.RootElement, "$", problems, new Scope()));
        return problems.Found.Count == 0 ? value : throw new JsonException(problems.Found.ToValueList().ToString());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.WriteTo(writer, value);
}
