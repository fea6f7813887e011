using System.Text.Json;
using System.Text.Json.Nodes;
using Partnership.Rules.Definitions;

namespace Partnership.Rules.Json;

/// <summary>The JSON Schema of a file of facts, made from the facts themselves.</summary>
public static class FactsSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text, in the 2020-12 draft.</summary>
    public static string Text() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Facts for the definitions of domestic abuse",
        ["description"] = "A is the one whose behaviour is in question; B is the one it is towards. No name, date of birth, sex or free text can be given.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = Groups(),
    }.ToJsonString(Indented).Replace("\r\n", "\n") + "\n";

    private static JsonObject Groups()
    {
        var groups = new JsonObject { ["$schema"] = new JsonObject { ["type"] = "string" } };
        foreach (var group in FactGroup.All)
        {
            var listable = group == FactGroup.Connection || group == FactGroup.Kinship || group == FactGroup.Behaviour;
            groups[group.Code] = listable ? new JsonObject { ["anyOf"] = new JsonArray(States(group), Listed(group)) } : States(group);
        }

        return groups;
    }

    private static JsonObject States(FactGroup group)
    {
        var facts = new JsonObject();
        foreach (var fact in AbuseFact.In(group))
        {
            facts[fact.Key] = new JsonObject { ["description"] = fact.Question, ["enum"] = new JsonArray(true, false, "unknown") };
        }

        return new JsonObject { ["type"] = "object", ["description"] = group.Words, ["additionalProperties"] = false, ["properties"] = facts };
    }

    private static JsonObject Listed(FactGroup group) => new()
    {
        ["type"] = "array",
        ["description"] = "What is listed holds, with what it implies, and nothing else in the group does, save what a fact that holds leaves open: that is not known.",
        ["uniqueItems"] = true,
        ["items"] = new JsonObject { ["enum"] = new JsonArray([.. AbuseFact.In(group).Select(fact => (JsonNode)fact.Key)]) },
    };
}
