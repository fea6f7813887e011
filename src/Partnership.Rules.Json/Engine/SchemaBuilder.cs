using System.Text.Json.Nodes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Engine;

/// <summary>The definitions of one JSON Schema, each written once, however often it is used.</summary>
internal sealed class SchemaBuilder
{
    private readonly HashSet<Type> listed = [];
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    /// <summary>True inside a document that lists its sources, where citations name them by key.</summary>
    internal bool NamesSources => Lists<Instrument>();

    /// <summary>Inside a document that lists values of a type, which may then be given by their names.</summary>
    internal void AddListed<T>() => listed.Add(typeof(T));

    internal bool Lists<T>() => listed.Contains(typeof(T));

    internal static string Of<T>(JsonShape<T> shape)
        where T : notnull
    {
        var schemas = new SchemaBuilder();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        foreach (var keyword in shape.WriteSchema(schemas))
        {
            schema[keyword.Key] = keyword.Value?.DeepClone();
        }

        if (schemas.definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject(schemas.definitions.Select(one => new KeyValuePair<string, JsonNode?>(one.Key, one.Value)));
        }

        return JsonText.Of(writer => schema.WriteTo(writer));
    }

    /// <summary>What the fragment describes, or null.</summary>
    internal static JsonObject OrNull(JsonObject fragment)
    {
        if (fragment["anyOf"] is JsonArray forms)
        {
            forms.Add((JsonNode)new JsonObject { ["type"] = "null" });
            return fragment;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(fragment, new JsonObject { ["type"] = "null" }) };
    }

    /// <summary>Adds to a definition, by its reference, what may be in it beside its own members.</summary>
    internal void Amend(string reference, Action<JsonObject> amend)
    {
        if (definitions.TryGetValue(reference.Substring("#/$defs/".Length), out var definition) && definition is not null)
        {
            amend(definition);
        }
    }

    /// <summary>A reference to a definition, which is made when it is first asked for. It may refer to itself.</summary>
    internal JsonObject Refer(string name, Func<JsonObject> define)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions.Add(name, null);
            definitions[name] = define();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
