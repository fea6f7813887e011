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
