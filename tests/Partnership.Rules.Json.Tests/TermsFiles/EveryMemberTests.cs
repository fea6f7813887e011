using System.Text.Json.Nodes;
using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Json.Tests.Schemas;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>The sample of a joint board uses every member that a file of terms may have, and every one of its places is said back.</summary>
public sealed class EveryMemberTests
{
    /// <summary>Words in which rules of law are written. A partnership's own deadlines need none of them; the page on deadline rules shows them.</summary>
    private static readonly string[] OfLaw = ["clock-", "statutory-clock", "event-start", "hour-limit", "alternative-"];

    private static readonly string File = System.IO.File.ReadAllText(Root.File("samples", "terms", "joint-board.json"));

    private readonly JsonObject definitions = JsonNode.Parse(PartnershipJson.Of<Terms>().ToSchema())!["$defs"]!.AsObject();
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    [Fact]
    public void The_sample_has_no_problem() => TermsCheck.Of(System.Text.Encoding.UTF8.GetBytes(File)).Problems.Should().BeEmpty();

    [Fact]
    public void The_sample_uses_every_member()
    {
        Walk(new JsonObject { ["$ref"] = "#/$defs/terms" }, JsonNode.Parse(File)!);

        definitions.Where(one => !Array.Exists(OfLaw, law => one.Key.StartsWith(law, StringComparison.Ordinal)) && one.Value!["properties"] is not null)
            .SelectMany(one => one.Value!["properties"]!.AsObject().Select(member => $"{one.Key}.{member.Key}"))
            .Where(member => !used.Contains(Whole(member)))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_place_in_a_group_is_said_back()
    {
        var terms = PartnershipJson.Of<Terms>().Read(File).Value;
        foreach (var group in terms.Groups)
        {
            var said = TermsCalculator.ReadBack(group).Select(one => one.Citation).ToHashSet();

            group.Rules.Where(rule => rule.Citations.All(place => !said.Contains(place))).Select(rule => rule.ToString())
                .Except(Grievances(group)).Should().BeEmpty(group.Name);
        }
    }

    [Fact]
    public void The_sample_is_written_and_read_again()
    {
        var terms = PartnershipJson.Of<Terms>().Read(File).Value;

        PartnershipJson.Of<Terms>().Read(PartnershipJson.Of<Terms>().Write(terms)).Value.Should().Be(terms);
    }

    /// <summary>A procedure is said back as one.</summary>
    private static IEnumerable<string> Grievances(Governance.Group group) => group.Grievance.IsSpecified ? RulesOf(group.Grievance.Value).Select(rule => rule.ToString()) : [];

    private static IEnumerable<Reasons.Rule> RulesOf(Governance.GrievanceProcedure one) =>
        new[] { one.Raising, one.AddressedTo, one.Committee, one.FurtherAction, one.Appealing, one.ReportingBack }
            .Where(rule => rule.IsSpecified).Select(rule => rule.Value).Concat([one.Notice.Rule, one.Appeal.Rule, one.Relay.Rule]);

    /// <summary>A condition may stand as a part of another, where it is the same but for its rule.</summary>
    private static string Whole(string member) => member.Replace("condition-part", "condition", StringComparison.Ordinal);

    private void Walk(JsonNode schema, JsonNode instance)
    {
        if (schema["$ref"] is { } reference)
        {
            var name = reference.GetValue<string>()["#/$defs/".Length..];
            Note(name, instance);
            Walk(definitions[name]!, instance);
            return;
        }

        foreach (var one in (schema["anyOf"] as JsonArray ?? schema["oneOf"] as JsonArray ?? []).OfType<JsonObject>().Where(one => Fits(one, instance)))
        {
            Walk(one, instance);
        }

        if (instance is JsonArray items && schema["items"] is { } item)
        {
            items.ToList().ForEach(one => Walk(item, one!));
        }

        if (instance is JsonObject members && schema["properties"] is JsonObject properties)
        {
            members.Where(one => properties[one.Key] is not null).ToList().ForEach(one => Walk(properties[one.Key]!, one.Value!));
        }
    }

    private void Note(string name, JsonNode instance)
    {
        foreach (var member in instance is JsonObject members ? members.Select(one => one.Key) : [])
        {
            used.Add(Whole($"{name}.{member}"));
        }
    }

    /// <summary>Whether an object may be of a form: each of its members is there, and the fixed ones have their value.</summary>
    private bool Fits(JsonObject schema, JsonNode instance)
    {
        var form = schema["$ref"] is { } reference ? definitions[reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject() : schema;
        return form["properties"] is not JsonObject properties
            || (instance is JsonObject members && members.All(one => properties[one.Key] is { } property && (property["const"] is not { } only || JsonNode.DeepEquals(only, one.Value))));
    }
}
