using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Engine;

/// <summary>One out of a list, by its name. The error and the schema list them all.</summary>
internal sealed class ChoiceShape<T>(IEnumerable<T> all, Func<T, string> name) : JsonShape<T>
    where T : notnull
{
    private readonly Lazy<T[]> choices = new(() => [.. all]);

    internal override bool IsText => true;

    /// <summary>One of the items, by its name.</summary>
    internal static T? ReadOneOf(JsonReadContext context, IReadOnlyList<T> items, Func<T, string> name)
    {
        if (context.Element.ValueKind == System.Text.Json.JsonValueKind.String)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (IsNamed(context, name(items[i])))
                {
                    return items[i];
                }
            }
        }

        var valid = string.Join(", ", items.Select(name));
        if (context.Text($"one of {valid}") is { } text)
        {
            context.AddUnknown($"'{Quoted.Text(text)}' is not one of the valid values: {valid}.", text, items.Select(name));
        }

        return default;
    }

    internal override void Write(JsonWriteContext context, T value) => context.Writer.WriteStringValue(name(value));

    internal override T? Read(JsonReadContext context) => ReadOneOf(context, choices.Value, name);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["enum"] = new JsonArray([.. choices.Value.Select(item => (JsonNode)name(item))]) };

    /// <summary>Text with half a character in it is no name.</summary>
    private static bool IsNamed(JsonReadContext context, string text)
    {
        try
        {
            return context.Element.ValueEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

/// <summary>What a document lists once for all, so that other values in it are given by their names.</summary>
/// <param name="Items">The values; null when the list could not be read, which has been reported, so that names are let pass.</param>
internal sealed record Listed<T>(ValueList<T>? Items)
    where T : class;

/// <summary>A value by its name where the document lists it, otherwise whole.</summary>
/// <param name="whole">The shape of the whole value.</param>
/// <param name="name">The name of a value.</param>
internal sealed class ReferenceShape<T>(JsonShape<T> whole, Func<T, string> name) : JsonShape<T>
    where T : class
{
    /// <summary>The shape of the whole value.</summary>
    internal JsonShape<T> Whole { get; } = whole;

    /// <summary>Those whose names everyone knows, for the key of a dictionary.</summary>
    internal ValueList<T> Known { get; init; } = ValueList<T>.Empty;

    /// <summary>The shape of the whole value, for the list itself.</summary>
    internal static JsonShape<T> WholeIn(ShapeRegistry shapes) => ((ReferenceShape<T>)shapes.Of<T>()).Whole;

    internal override DocumentContext NameContext => DocumentContext.Empty.With(new Listed<T>(Known));

    internal override void Write(JsonWriteContext context, T value)
    {
        if (IsListed(context.Document.Get<Listed<T>>()?.Items, value))
        {
            context.Writer.WriteStringValue(name(value));
        }
        else
        {
            Whole.Write(context, value);
        }
    }

    internal override T? Read(JsonReadContext context) =>
        context.Element.ValueKind != JsonValueKind.String || context.Document.Get<Listed<T>>() is not { } listed ? Whole.Read(context)
        : listed.Items is null ? Unlisted(context)
        : ChoiceShape<T>.ReadOneOf(context, listed.Items, name);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => schema.Lists<T>()
        ? new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Whole.WriteSchema(schema)) }
        : Whole.WriteSchema(schema);

    /// <summary>Where the list itself could not be read, what it holds is not known: there is no value, and nothing more to say.</summary>
    private static T? Unlisted(JsonReadContext context)
    {
        context.Diagnostics.AddUnlisted();
        return null;
    }

    private bool IsListed(ValueList<T>? items, T value)
    {
        if (items is not null)
        {
            foreach (var item in items)
            {
                if (name(item) == name(value))
                {
                    return item.Equals(value);
                }
            }
        }

        return false;
    }
}
