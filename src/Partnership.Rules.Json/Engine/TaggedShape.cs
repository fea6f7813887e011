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
            return default;
        }

        return tag.Text($"one of {Valid}") is { } code ? Of(code, tag, context) : default;
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

        tag.AddError($"'{Quoted.Text(code)}' is not one of the valid values: {Valid}.");
        return default;
    }
}
