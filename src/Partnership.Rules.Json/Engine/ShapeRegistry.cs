using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Partnership.Rules.Json.Engine;

/// <summary>The shapes by type. Each is made when it is first asked for, out of the shapes of its parts.</summary>
internal sealed class ShapeRegistry : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Entry> entries = [];

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => entries.TryGetValue(type, out var entry) ? entry.InfoFor(options) : null;

    /// <summary>The shape of a type.</summary>
    /// <exception cref="NotSupportedException">The type has no shape.</exception>
    internal JsonShape<T> Of<T>()
        where T : notnull => entries.TryGetValue(typeof(T), out var entry) ? ((Entry<T>)entry).Shape
        : throw new NotSupportedException($"{typeof(T).Name} has no JSON of its own. The types of Partnership.Rules that have any are on the JSON page of the documentation.");

    internal void Add<T>(Func<ShapeRegistry, JsonShape<T>> make)
        where T : notnull => entries.Add(typeof(T), new Entry<T>(this, make));

    /// <summary>Puts another shape around that of a type.</summary>
    internal void Wrap<T>(Func<JsonShape<T>, ShapeRegistry, JsonShape<T>> around)
        where T : notnull
    {
        var inner = ((Entry<T>)entries[typeof(T)]).Make;
        entries[typeof(T)] = new Entry<T>(this, registry => around(inner(registry), registry));
    }

    private abstract class Entry
    {
        internal abstract JsonTypeInfo InfoFor(JsonSerializerOptions options);
    }

    private sealed class Entry<T>(ShapeRegistry registry, Func<ShapeRegistry, JsonShape<T>> make) : Entry
        where T : notnull
    {
        private JsonShape<T>? shape;

        internal Func<ShapeRegistry, JsonShape<T>> Make { get; } = make;

        /// <summary>Two threads may make it at once; one of the two is kept.</summary>
        internal JsonShape<T> Shape => shape ?? Interlocked.CompareExchange(ref shape, Make(registry), null) ?? shape!;

        internal override JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, Shape.ToConverter());
    }
}

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

    /// <summary>An object, a number or a truth value is written in a name as JSON; other text is text.</summary>
    private bool IsJson(string name) => !shape.IsText && (name.Length == 0 || name[0] is '{' or '[' or '-' or 't' or 'f' || char.IsDigit(name[0]));
}
