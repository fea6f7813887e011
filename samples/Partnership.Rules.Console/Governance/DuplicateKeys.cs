using System.Text.Json;

namespace Partnership.Rules.Console.Governance;

/// <summary>Keys that stand twice in one object. Which of two different values is meant cannot be told, so that the fact is not known; everything else is kept.</summary>
internal static class DuplicateKeys
{
    /// <summary>The same document without them; each is told by path and key.</summary>
    internal static JsonElement Told(JsonElement read, Action<string, string, string> note)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            Copy(read, "$", writer, note);
        }

        return JsonDocument.Parse(text.ToArray()).RootElement;
    }

    private static void Copy(JsonElement one, string path, Utf8JsonWriter writer, Action<string, string, string> note)
    {
        if (one.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var same in one.EnumerateObject().GroupBy(property => property.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(same.Key);
                Copy(same.Key, [.. same.Select(property => property.Value)], path, writer, note);
            }

            writer.WriteEndObject();
        }
        else if (one.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var (item, place) in one.EnumerateArray().Select((item, place) => (item, place)))
            {
                Copy(item, $"{path}[{place}]", writer, note);
            }

            writer.WriteEndArray();
        }
        else
        {
            one.WriteTo(writer);
        }
    }

    private static void Copy(string key, JsonElement[] values, string path, Utf8JsonWriter writer, Action<string, string, string> note)
    {
        if (values.Length > 1)
        {
            note(path, key, "the key stands twice; give it once");
        }

        if (values.Select(value => value.GetRawText()).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            writer.WriteStringValue("unknown");
        }
        else
        {
            Copy(values[0], $"{path}.{key}", writer, note);
        }
    }
}
