using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Json.Schema;
using Xunit;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>
/// The schemas in schemas and samples/facts, compared with what the shapes make. To write them anew:
/// <c>WRITE_SCHEMAS=1 dotnet test tests/Partnership.Rules.Json.Tests --filter SchemaTests</c>, then look at the difference.
/// </summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Names => new(Published.All.Select(one => one.File));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_schema_is_what_the_shape_says(string name)
    {
        var (file, text) = (Root.File($"{name}.schema.json"), TextOf(name));
        if (Environment.GetEnvironmentVariable("WRITE_SCHEMAS") == "1")
        {
            File.WriteAllText(file, text);
        }

        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_schema_keeps_to_the_meta_schema(string name)
    {
        using var schema = JsonDocument.Parse(TextOf(name));

        MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_object_in_it_is_closed_and_every_member_described(string name)
    {
        var objects = ObjectsIn(JsonNode.Parse(TextOf(name))!).ToArray();

        objects.Should().NotBeEmpty().And.OnlyContain(one => one["additionalProperties"]!.ToJsonString() == "false" || one["additionalProperties"]!["description"] != null);
        objects.SelectMany(one => one["properties"]?.AsObject() ?? []).Where(one => one.Value!["description"] == null).Should().BeEmpty();
    }

    private static string TextOf(string name) => Published.All.Single(one => one.File == name).Text;

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode node) => node switch
    {
        JsonObject one => (one["type"] is JsonValue type && type.ToJsonString() == "\"object\"" ? new[] { one } : []).Concat(one.SelectMany(member => member.Value is null ? [] : ObjectsIn(member.Value))),
        JsonArray list => list.SelectMany(item => item is null ? [] : ObjectsIn(item)),
        _ => [],
    };
}
