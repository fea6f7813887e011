using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Json.Schema;
using Partnership.Rules.Json.Tests.TermsFiles;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>What the schema refuses, reading refuses too, whatever was done to a good file.</summary>
public sealed class SchemaLaws
{
    private static readonly JsonSchema Schema = Compiled.Of(PartnershipJson.Of<Terms>().ToSchema());

    private static readonly string[] Values = ["null", "7", "-1", "1.5", "true", "\"x\"", "\"\"", "\" \"", "{}", "[]", "[1]", "\"unspecified\"", "\"Barsetshire/Board\"", "\"14:00\"", "\"2026-03-11\""];

    private static Gen<(int Place, int Change, string Value)> Changes { get; } =
        from place in Gen.Choose(0, 100_000)
        from change in Gen.Choose(0, 2)
        from value in Gen.Elements(Values)
        select (place, change, value);

    [Fact]
    public void A_file_that_the_schema_refuses_is_never_read_as_sound()
    {
        var refused = 0;
        Law.Holds(Changes, change =>
        {
            var json = Changed(change.Place, change.Change, change.Value);
            using var document = JsonDocument.Parse(json);
            if (!Schema.Evaluate(document.RootElement).IsValid)
            {
                refused++;
                PartnershipJson.Of<Terms>().Read(json).IsComplete.Should().BeFalse(json);
            }
        });

        refused.Should().BeGreaterThan(50, "a law that never meets a refusal says nothing");
    }

    [Property(MaxTest = 60)]
    public Property A_file_that_is_read_as_sound_is_good_by_the_schema_once_written_again() => Law.ForAll(Changes, change =>
    {
        var read = PartnershipJson.Of<Terms>().Read(Changed(change.Place, change.Change, change.Value));
        if (read.HasValue)
        {
            using var again = JsonDocument.Parse(PartnershipJson.Of<Terms>().Write(read.Value));
            Schema.Evaluate(again.RootElement).IsValid.Should().BeTrue();
        }
    });

    /// <summary>The sample with one value put in another's place, one member taken away, or one added.</summary>
    private static string Changed(int place, int change, string value)
    {
        var file = JsonNode.Parse(Barsetshire.Text)!;
        var nodes = Within(file).ToArray();
        var node = nodes[place % nodes.Length];
        if (change == 2 && node is JsonObject one)
        {
            one["zzz"] = JsonNode.Parse(value);
        }
        else if (node.Parent is JsonObject owner && change == 1)
        {
            owner.Remove(node.GetPropertyName());
        }
        else if (node.Parent is JsonObject parent)
        {
            parent[node.GetPropertyName()] = JsonNode.Parse(value);
        }
        else if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = JsonNode.Parse(value);
        }

        return file.ToJsonString();
    }

    private static IEnumerable<JsonNode> Within(JsonNode node) => node switch
    {
        JsonObject one => one.Select(member => member.Value!).SelectMany(value => Within(value).Prepend(value)),
        JsonArray list => list.Select(item => item!).SelectMany(item => Within(item).Prepend(item)),
        _ => [],
    };
}
