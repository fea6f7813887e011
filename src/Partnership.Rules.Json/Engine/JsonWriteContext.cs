using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>What a shape writes with: the writer, and what the document around it has said already.</summary>
internal readonly record struct JsonWriteContext(Utf8JsonWriter Writer, DocumentContext Document)
{
    /// <summary>The same inside a value that says something for all that is in it.</summary>
    internal JsonWriteContext Within(DocumentContext document) => this with { Document = document };
}
