using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Partnership.Rules.Json.Tests.Docs;

/// <summary>A shape as Newtonsoft.Json wants it. The text passes through as it is.</summary>
public sealed class ShapeConverter<T>(JsonShape<T> shape) : JsonConverter<T>
    where T : notnull
{
    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer) => writer.WriteRawValue(shape.Write(value!));

    public override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        reader.DateParseHandling = DateParseHandling.None;
        var read = shape.Read(JToken.Load(reader).ToString());
        return read.HasValue ? read.Value : throw new JsonSerializationException(string.Join(" ", read.Problems));
    }
}
