using System.Collections.Concurrent;
using Json.Schema;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Schemas, each made once: one that says where it is published may be registered only once.</summary>
internal static class Compiled
{
    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Known = new(StringComparer.Ordinal);

    internal static JsonSchema Of(string text) => Known.GetOrAdd(text, one => new Lazy<JsonSchema>(() => JsonSchema.FromText(one))).Value;
}
