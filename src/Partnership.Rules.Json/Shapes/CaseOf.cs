namespace Partnership.Rules.Json.Shapes;

/// <summary>One form of a tagged shape.</summary>
internal sealed class Case<T>(string code, Func<T, bool> owns, Func<string, JsonShape<T>> shape)
    where T : notnull
{
    private JsonShape<T>? made;

    internal string Code { get; } = code;

    internal bool Owns(T value) => owns(value);

    /// <summary>The form's own shape, named after the whole.</summary>
    internal JsonShape<T> Shape(string name) => made ??= shape(name);
}
