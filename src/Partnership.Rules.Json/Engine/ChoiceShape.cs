using System.Text.Json.Nodes;

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
            context.AddError($"'{Quoted.Text(text)}' is not one of the valid values: {valid}.");
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
