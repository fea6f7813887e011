using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>One variant of a tagged shape.</summary>
/// <param name="code">The value of its tag.</param>
/// <param name="matches">True for the values that it writes.</param>
/// <param name="shape">Makes its shape out of the name of the whole.</param>
internal sealed class Variant<T>(string code, Func<T, bool> matches, Func<string, JsonShape<T>> shape)
    where T : notnull
{
    private JsonShape<T>? made;

    internal string Code { get; } = code;

    internal bool Matches(T value) => matches(value);

    /// <summary>The variant's own shape, named after the whole.</summary>
    internal JsonShape<T> Shape(string name) => made ??= shape(name);
}

/// <summary>Makes the variants of a tagged shape.</summary>
internal static class Variant
{
    internal const string Tag = "kind";

    /// <summary>A variant that is a type of its own.</summary>
    internal static Variant<T> Of<T, TVariant>(string code, string description, Func<Declaration<TVariant>, Func<MemberValues, TVariant>> declare)
        where T : notnull
        where TVariant : T => new(code, value => value is TVariant, name => new SubtypeShape<T, TVariant>(Tagged(name, code, description, declare)));

    /// <summary>A variant of a type that tells its variants apart by itself.</summary>
    internal static Variant<T> When<T>(string code, string description, Func<T, bool> matches, Func<Declaration<T>, Func<MemberValues, T>> declare)
        where T : notnull => new(code, matches, name => Tagged(name, code, description, declare));

    private static ObjectShape<T> Tagged<T>(string name, string code, string description, Func<Declaration<T>, Func<MemberValues, T>> declare)
        where T : notnull => new($"{name}-{code}", description, declaration =>
    {
        declaration.Fixed(new Member<T>(Tag, description)
        {
            IsRequired = true,
            Write = (context, _) => context.Writer.WriteString(Tag, code),
            WriteSchema = _ => new JsonObject { ["const"] = code },
        });
        return declare(declaration);
    });

    /// <summary>A variant that is a type of its own, where any of its kind may stand.</summary>
    private sealed class SubtypeShape<T, TVariant>(JsonShape<TVariant> shape) : JsonShape<T>
        where T : notnull
        where TVariant : T
    {
        internal override void Write(JsonWriteContext context, T value) => shape.Write(context, (TVariant)value);

        internal override T? Read(JsonReadContext context) => shape.Read(context);

        internal override JsonObject WriteSchema(SchemaBuilder schema) => shape.WriteSchema(schema);
    }
}
