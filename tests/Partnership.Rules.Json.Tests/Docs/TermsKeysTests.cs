using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Json.Tests.Docs;

/// <summary>The page of every member, key and code of a file of terms, made from the schema. UPDATE_REFERENCE=1 writes it.</summary>
public sealed class TermsKeysTests
{
    [Fact]
    public void The_page_is_what_the_schema_says()
    {
        var (file, page) = (Root.File("docs", "reference", "terms-keys.md"), Page());
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") is "1")
        {
            File.WriteAllText(file, page);
        }

        File.ReadAllText(file).Should().Be(page);
    }

    private static string Page()
    {
        var schema = JsonNode.Parse(PartnershipJson.Of<Terms>().ToSchema())!.AsObject();
        var text = new StringBuilder("# Keys and codes of a file of terms\n\nGenerated from `schemas/terms.schema.json`. You can also write each member that is text in its long form, as the schema describes.\n");
        Keys(text, "Calendars", Catalogue.Calendars.Select(one => one.Id.Value));
        Keys(text, "Definitions that a remit may adopt", Catalogue.Definitions.Select(one => one.Id));
        Keys(text, "Letters of section 58(2), for `covers`", DomesticAbuseActBoard.Duty.Categories.Select(one => $"{one.Code}: {one.Name}"));
        Members(text, "terms", schema["$ref"] is null ? schema : schema["$defs"]!["terms"]!.AsObject());
        foreach (var (name, definition) in schema["$defs"]!.AsObject().Where(one => one.Key != "terms"))
        {
            Members(text, name, definition!.AsObject());
        }

        return text.Append("\nNext: [use your own terms](../how-to/your-own-terms.md).\n").ToString();
    }

    private static void Keys(StringBuilder text, string title, IEnumerable<string> keys) =>
        text.Append($"\n## {title}\n\n{string.Concat(keys.Select(key => $"- {key}\n"))}");

    private static void Members(StringBuilder text, string name, JsonObject definition)
    {
        if (definition["properties"] is not JsonObject members)
        {
            return;
        }

        var required = definition["required"]?.AsArray().Select(one => one!.GetValue<string>()).ToHashSet() ?? [];
        text.Append($"\n## {name}\n\n{definition["description"]}\n\n| member | needed | what it is | codes |\n|---|---|---|---|\n");
        foreach (var (member, described) in members)
        {
            text.Append($"| `{member}` | {(required.Contains(member) ? "yes" : string.Empty)} | {Cell(described!["description"]?.ToString())} | {Cell(Codes(described))} |\n");
        }
    }

    /// <summary>Every code that may stand in a member, however deep in alternatives or lists.</summary>
    private static string Codes(JsonNode described) => string.Join(", ", All(described).Distinct().Select(code => $"`{code}`"));

    private static IEnumerable<string> All(JsonNode? node) => node switch
    {
        JsonObject one => (one["enum"] as JsonArray ?? []).Concat(one["const"] is { } only ? [only] : []).Select(code => code!.ToString())
            .Concat((one["anyOf"] as JsonArray ?? one["oneOf"] as JsonArray ?? []).SelectMany(All))
            .Concat(All(one["items"])),
        _ => [],
    };

    private static string Cell(string? text) => (text ?? string.Empty).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
