using System.Text.Json;
using System.Text.Json.Serialization;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json;

/// <summary>How values of one type stand in JSON: written and read by hand, without reflection.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class JsonShape<T>
    where T : notnull
{
    private readonly Action<Utf8JsonWriter, T> write;
    private readonly Func<Place, T?> read;

    internal JsonShape(Action<Utf8JsonWriter, T> write, Func<Place, T?> read)
    {
        this.write = write;
        this.read = read;
    }

    /// <summary>The value as JSON, indented.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Write(T value) => JsonText.Of(writer => WriteTo(writer, value));

    /// <summary>Writes the value where a larger document stands.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void WriteTo(Utf8JsonWriter writer, T value) => write(Guard.NotNull(writer), value is null ? throw new ArgumentNullException(nameof(value)) : value);

    /// <summary>Reads a document. Bad content is told, each problem with its place; it never throws.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public JsonReading<T> Read(string json)
    {
        var problems = new ProblemSink();
        using var document = JsonText.Parse(Guard.NotNull(json), problems);
        var value = document is null ? default : read(new Place(document.RootElement, "$", problems));
        return new JsonReading<T>(value, problems.Refusals == 0, problems.Found.ToValueList());
    }

    /// <summary>The same as a converter, to add to the options of a serializer of your own. It throws JsonException with the problems.</summary>
    public JsonConverter<T> ToConverter() => new ShapeConverter<T>(this);

    internal T? ReadAt(Place place) => read(place);
}
