using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Partnership.Rules.Json.Reading;

/// <summary>Text to JSON and back.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented, with LF line ends on every machine, and one at the end.</summary>
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    internal static JsonDocument? Parse(string json, ProblemSink problems)
    {
        try
        {
            return JsonDocument.Parse(json.TrimStart('\uFEFF'));
        }
        catch (JsonException broken)
        {
            problems.Add("$", $"The text is not JSON: it breaks off or goes wrong on line {(broken.LineNumber ?? 0) + 1}.");
            return null;
        }
    }
}
