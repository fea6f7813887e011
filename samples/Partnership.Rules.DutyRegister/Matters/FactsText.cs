using System.Text.Json;
using Partnership.Rules.Governance;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Facts as JSON text, by name.</summary>
public static class FactsText
{
    private const string NoFacts = "{}";

    public static string Write(DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Names.Count == 0 ? NoFacts : JsonSerializer.Serialize(facts.Names.ToDictionary(name => name, name => facts[name]));
    }

    public static DeadlineFacts Read(string text)
    {
        if (text == NoFacts)
        {
            return DeadlineFacts.None;
        }

        return Of(JsonSerializer.Deserialize<Dictionary<string, string>>(text) ?? []);
    }

    public static DeadlineFacts Of(IEnumerable<KeyValuePair<string, string>> named) =>
        named.Aggregate(DeadlineFacts.None, (facts, one) => facts.With(one.Key, one.Value));
}
