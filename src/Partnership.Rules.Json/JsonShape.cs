using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>How values of one type stand in JSON. It is declared once; writing, reading and the JSON Schema all follow from that declaration.</summary>
/// <remarks>There is no reflection in it, so it works under trimming and ahead-of-time compilation.</remarks>
/// <typeparam name="T">The type.</typeparam>
public abstract class JsonShape<T>
    where T : notnull
{
    private protected JsonShape()
    {
    }

    /// <summary>The value as JSON, indented.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Write(T value) => JsonText.Of(writer => WriteTo(writer, value));

    /// <summary>Writes the value where a larger document stands.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void WriteTo(Utf8JsonWriter writer, T value) => Put(new Pen(Guard.NotNull(writer), new Scope()), value is null ? throw new ArgumentNullException(nameof(value)) : value);

    /// <summary>Reads a document. Bad content is told, each problem with its place; it never throws.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public JsonReading<T> Read(string json) => Guarded(problems => JsonText.Parse(Guard.NotNull(json), problems));

    /// <summary>Reads a document from its bytes, which must be UTF-8. Bad content is told, each problem with its place; it never throws.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public JsonReading<T> ReadUtf8(byte[] utf8) => Guarded(problems => JsonText.ParseUtf8(Guard.NotNull(utf8), problems));

    /// <summary>The same as a converter, to add to the options of a serializer of your own. It throws JsonException with the problems.</summary>
    public JsonConverter<T> ToConverter() => new ShapeConverter<T>(this);

    /// <summary>The JSON Schema of a document of this shape, in the 2020-12 draft.</summary>
    public string ToSchema() => SchemaBook.Of(this);

    internal abstract void Put(Pen pen, T value);

    /// <summary>The value, or problems and a stand-in that is never used.</summary>
    internal abstract T? Take(SourceLocation place);

    internal abstract JsonObject Describe(SchemaBook book);

    private JsonReading<T> Guarded(Func<ProblemSink, JsonDocument?> parse)
    {
        var problems = new ProblemSink();
        using var document = parse(problems);
        var value = document is null ? default : Take(new SourceLocation(document.RootElement, "$", problems, new Scope()));
        return new JsonReading<T>(value, problems.Refusals == 0, problems.Found.ToValueList());
    }
}
