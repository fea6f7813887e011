using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Partnership.Rules.Json.Reading;

/// <summary>Text to JSON and back.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
            return ParseBytes(Strict.GetBytes(json.TrimStart('\uFEFF')), problems);
        }
        catch (EncoderFallbackException half)
        {
            problems.Add("$", FormattableString.Invariant($"The text holds half a character, on line {BrokenText.LineOf(json, half.Index)}."));
            return null;
        }
    }

    internal static JsonDocument? ParseUtf8(byte[] utf8, ProblemSink problems)
    {
        try
        {
            return Parse(Strict.GetString(utf8), problems);
        }
        catch (DecoderFallbackException wrong)
        {
            var before = Encoding.UTF8.GetString(utf8, 0, Math.Max(0, wrong.Index));
            problems.Add("$", FormattableString.Invariant($"The text is not UTF-8: line {BrokenText.LineOf(before, before.Length)} holds bytes that mean nothing in it. Save the file as UTF-8."));
            return null;
        }
    }

    private static JsonDocument? ParseBytes(byte[] utf8, ProblemSink problems)
    {
        try
        {
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            var (path, says) = BrokenText.In(utf8);
            problems.Add(path, says);
            return null;
        }
    }
}
