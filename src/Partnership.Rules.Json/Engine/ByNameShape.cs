using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>An object whose members have names of the caller's own: facts, arguments. A name that stands twice is an error.</summary>
/// <param name="value">The shape of each value.</param>
/// <param name="items">Names and values, in the order in which they are written.</param>
/// <param name="make">Puts them together.</param>
internal sealed class ByNameShape<T, V>(JsonShape<V> value, Func<T, IEnumerable<(string Name, V Value)>> items, Func<IEnumerable<(string Name, V Value)>, T> make) : JsonShape<T>
    where T : notnull
    where V : notnull
{
    internal override void Write(JsonWriteContext context, T whole)
    {
        context.Writer.WriteStartObject();
        foreach (var (name, item) in items(whole))
        {
            context.Writer.WritePropertyName(name);
            value.Write(context, item);
        }

        context.Writer.WriteEndObject();
    }

    internal override T? Read(JsonReadContext context)
    {
        if (context.Element.ValueKind != JsonValueKind.Object)
        {
            return context.Wrong<T?>("an object of names with their values", default);
        }

        var found = new FoundMembers(context, [], context.Diagnostics.Stack.Push(0), isOpen: true);
        var values = found.Others.Select(name => (name, value.Read(found.Other(name))!)).ToArray();
        try
        {
            return found.IsSound ? make(values) : default;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            found.AddRefusal(refused);
            return default;
        }
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = @"\S" }, ["additionalProperties"] = value.WriteSchema(schema) };
}
