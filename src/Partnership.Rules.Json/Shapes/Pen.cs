using System.Text.Json;

namespace Partnership.Rules.Json.Shapes;

/// <summary>What a shape writes with: the writer, and what the document around it has said already.</summary>
internal readonly record struct Pen(Utf8JsonWriter Writer, Scope Scope);
