using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Partnership.Rules.Json.Engine;

/// <summary>A shape as the serializer wants it.</summary>
internal sealed class ShapeConverter<T>(JsonShape<T> shape) : JsonConverter<T>
    where T : notnull
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Complete(shape.Read(document.RootElement, DocumentContext.Empty));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.WriteTo(writer, value);

    /// <summary>As the key of a dictionary: text as it stands, anything else as JSON in the name.</summary>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var name = reader.GetString()!;
        try
        {
            using var document = JsonDocument.Parse(IsJson(name) ? Encoding.UTF8.GetBytes(name) : AsText(name));
            return Complete(shape.Read(document.RootElement, shape.NameContext))!;
        }
        catch (JsonException broken) when (broken.Path is not null || broken.LineNumber is not null)
        {
            throw new JsonException($"The key '{Quoted.Text(name)}' is not JSON.", broken);
        }
    }

    /// <inheritdoc cref="ReadAsPropertyName"/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var text = new JsonText(isCompact: true);
        shape.Write(new JsonWriteContext(text.Writer, shape.NameContext), value);
        using var document = JsonDocument.Parse(text.Utf8);
        writer.WritePropertyName(document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : document.RootElement.GetRawText());
    }

    private static T? Complete(JsonReadResult<T> read) =>
        read.IsComplete ? read.Value : throw new JsonException(JsonReadResult<T>.InWords(read.Problems, ", "));

    private static byte[] AsText(string name)
    {
        using var text = new JsonText(isCompact: true);
        text.Writer.WriteStringValue(name);
        return text.Utf8.ToArray();
    }

    /// <summary>An object, a number or a truth value stands in a name as JSON; other text is text.</summary>
    private bool IsJson(string name) => !shape.IsText && (name.Length == 0 || name[0] is '{' or '[' or '-' or 't' or 'f' || char.IsDigit(name[0]));
}
