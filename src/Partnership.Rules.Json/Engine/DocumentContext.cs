using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>What a document says once for all that is in it, by type: the texts it cites by key, the rule around a part.</summary>
internal sealed class DocumentContext
{
    private readonly object? value;
    private readonly DocumentContext? outer;

    private DocumentContext(object? value, DocumentContext? outer)
    {
        this.value = value;
        this.outer = outer;
    }

    internal static DocumentContext Empty { get; } = new(null, null);

    /// <summary>The same, saying this as well. Null says nothing.</summary>
    internal DocumentContext With(object? said) => said is null ? this : new DocumentContext(said, this);

    /// <summary>The innermost value of a type; null when nothing around says one.</summary>
    internal T? Get<T>()
        where T : class
    {
        for (var context = this; context is not null; context = context.outer)
        {
            if (context.value is T found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>What a shape writes with: the writer, and what the document around it has said already.</summary>
internal readonly record struct JsonWriteContext(Utf8JsonWriter Writer, DocumentContext Document)
{
    /// <summary>The same inside a value that says something for all that is in it.</summary>
    internal JsonWriteContext Within(DocumentContext document) => this with { Document = document };
}
