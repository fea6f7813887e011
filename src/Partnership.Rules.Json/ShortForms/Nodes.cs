using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>JSON between a value and a text, as nodes and as elements.</summary>
internal static class Nodes
{
    internal static JsonNode Of<T>(JsonShape<T> shape, DocumentContext document, T value)
        where T : notnull
    {
        using var text = new JsonText(isCompact: true);
        shape.Write(new JsonWriteContext(text.Writer, document), value);
        return JsonNode.Parse(text.Utf8.Span)!;
    }

    internal static JsonElement Element(JsonNode? node)
    {
        using var text = new JsonText(isCompact: true);
        if (node is null)
        {
            text.Writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(text.Writer);
        }

        using var document = JsonDocument.Parse(text.Utf8);
        return document.RootElement.Clone();
    }

    /// <summary>The text of a node; null when it is not text.</summary>
    internal static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
