using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json;

/// <summary>How values of one type are in JSON. Writing, reading and the JSON Schema all follow from one declaration.</summary>
/// <remarks>There is no reflection in it, so it works under trimming and ahead-of-time compilation.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class JsonShape<T>
    where T : notnull
{
    private protected JsonShape()
    {
    }

    /// <summary>True when every value is text, so that it may be the name of a member.</summary>
    internal virtual bool IsText => false;

    /// <summary>The members that a value has as an object; none where it is no object.</summary>
    internal virtual IReadOnlyList<string> MemberNames => [];

    /// <summary>What is known where a value is the name of a member.</summary>
    internal virtual DocumentContext NameContext => DocumentContext.Empty;

    /// <summary>The value as JSON, indented by two spaces.</summary>
    /// <param name="value">The value to write.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A list in the value holds null.</exception>
    public string Write(T value)
    {
        _ = value ?? throw new ArgumentNullException(nameof(value));
        using var text = new JsonText();
        Write(new JsonWriteContext(text.Writer, DocumentContext.Empty), value);
        return text.ToText();
    }

    /// <summary>Writes the value at the current place of a larger document.</summary>
    /// <param name="writer">The writer of the document.</param>
    /// <param name="value">The value to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A list in the value holds null.</exception>
    public void WriteTo(Utf8JsonWriter writer, T value) =>
        Write(new JsonWriteContext(Guard.NotNull(writer), DocumentContext.Empty), value is null ? throw new ArgumentNullException(nameof(value)) : value);

    /// <summary>Reads a document. Each problem with its content is reported with its path; it never throws for them.</summary>
    /// <param name="json">The text of the document.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public JsonReadResult<T> Read(string json)
    {
        using var document = ReadDocument.OfText(Guard.NotNull(json));
        return Read(document);
    }

    /// <summary>Reads a document from its bytes, which must be UTF-8. Each problem with its content is reported with its path; it never throws for them.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public JsonReadResult<T> ReadUtf8(byte[] utf8)
    {
        using var document = ReadDocument.OfUtf8(Guard.NotNull(utf8));
        return Read(document);
    }

    /// <summary>The same as a converter, to add to the options of a serializer of your own. It throws JsonException with the problems.</summary>
    public JsonConverter<T> ToConverter() => new ShapeConverter<T>(this);

    /// <summary>The JSON Schema of a document of this shape, in the 2020-12 draft.</summary>
    public string ToSchema() => SchemaBuilder.Of(this);

    internal abstract void Write(JsonWriteContext context, T value);

    /// <summary>The value, or errors and a stand-in that is never used.</summary>
    internal abstract T? Read(JsonReadContext context);

    internal abstract JsonObject WriteSchema(SchemaBuilder schema);

    /// <summary>A first pass keeps no paths. Only where it finds a problem is the document read again with them.</summary>
    internal JsonReadResult<T> Read(JsonElement element, DocumentContext document)
    {
        var first = new Diagnostics(tracksPaths: false);
        var value = Read(new JsonReadContext(element, "$", first, document));
        if (first.IsEmpty)
        {
            return new JsonReadResult<T>(value, hasValue: true, ValueList<JsonProblem>.Empty);
        }

        var second = new Diagnostics(tracksPaths: true);
        value = Read(new JsonReadContext(element, "$", second, document));
        return new JsonReadResult<T>(value, second.Errors == 0, second.ToList());
    }

    private JsonReadResult<T> Read(ReadDocument document) => document.Problem is { } problem
        ? new JsonReadResult<T>(default, hasValue: false, ValueList.Of(problem))
        : Read(document.Root, DocumentContext.Empty);
}
