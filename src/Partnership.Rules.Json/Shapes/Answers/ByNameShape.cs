using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>An object whose members have names of the caller's own: facts, arguments. A name that stands twice is a problem.</summary>
/// <param name="value">The shape of each value.</param>
/// <param name="items">Names and values, in the order in which they are written.</param>
/// <param name="make">Puts them together.</param>
internal sealed class ByNameShape<T, V>(JsonShape<V> value, Func<T, IEnumerable<(string Name, V Value)>> items, Func<IEnumerable<(string Name, V Value)>, T> make) : JsonShape<T>
    where T : notnull
    where V : notnull
{
    internal override void Put(Pen pen, T whole)
    {
        pen.Writer.WriteStartObject();
        foreach (var (name, one) in items(whole))
        {
            pen.Writer.WritePropertyName(name);
            value.Put(pen, one);
        }

        pen.Writer.WriteEndObject();
    }

    internal override T? Take(SourceLocation place)
    {
        if (place.Element.ValueKind != JsonValueKind.Object)
        {
            return place.Wrong<T?>("an object of names with their values", default);
        }

        var names = place.Element.EnumerateObject().Select(FoundMembers.NameOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var found = new FoundMembers(place, names);
        var taken = names.Select(name => (name, value.Take(found.Find(name)!.Value)!)).ToArray();
        return found.Build(() => make(taken));
    }

    internal override JsonObject Describe(SchemaBook book) => new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = @"\S" }, ["additionalProperties"] = value.Describe(book) };
}
