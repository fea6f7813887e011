using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>One of several variants, told apart by a tag. The set of variants is closed.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="variants">The variants. The first that matches a value writes it.</param>
internal sealed class TaggedShape<T>(string name, string description, params Variant<T>[] variants) : JsonShape<T>
    where T : notnull
{
    internal override void Write(JsonWriteContext context, T value) => Array.Find(variants, variant => variant.Matches(value))!.Shape(name).Write(context, value);

    internal override T? Read(JsonReadContext context)
    {
        if (context.Element.ValueKind != JsonValueKind.Object)
        {
            return context.Wrong<T?>($"an object with the member '{Variant.Tag}', one of {Valid}", default);
        }

        if (FoundMembers.Peek(context, Variant.Tag) is not { } tag)
        {
            context.AddError($"The member '{Variant.Tag}' is missing. Valid values: {Valid}.");
            AddStrangers(context);
            return default;
        }

        return tag.Text($"one of {Valid}") is { } code ? Of(code, tag, context) : default;
    }

    /// <summary>The members that no variant has: they are wrong whichever variant is meant.</summary>
    private void AddStrangers(JsonReadContext context)
    {
        var known = variants.SelectMany(variant => variant.Shape(name).MemberNames).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var member in context.Element.EnumerateObject())
        {
            if (FoundMembers.NameOf(member) is { } given && Array.IndexOf(known, given) < 0)
            {
                context.Member(given, member.Value).AddUnknownMember(given, known);
            }
        }
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => schema.Refer(name, () => new JsonObject
    {
        ["description"] = description,
        ["oneOf"] = new JsonArray([.. variants.Select(variant => (JsonNode)variant.Shape(name).WriteSchema(schema))]),
    });

    private string Valid => string.Join(", ", variants.Select(variant => variant.Code));

    private T? Of(string code, JsonReadContext tag, JsonReadContext context)
    {
        foreach (var variant in variants)
        {
            if (variant.Code == code)
            {
                return variant.Shape(name).Read(context);
            }
        }

        tag.AddUnknown($"'{Quoted.Text(code)}' is not one of the valid values: {Valid}.", code, variants.Select(variant => variant.Code));
        AddStrangers(context);
        return default;
    }
}

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
        internal override IReadOnlyList<string> MemberNames => shape.MemberNames;

        internal override void Write(JsonWriteContext context, T value) => shape.Write(context, (TVariant)value);

        internal override T? Read(JsonReadContext context) => shape.Read(context);

        internal override JsonObject WriteSchema(SchemaBuilder schema) => shape.WriteSchema(schema);
    }
}
