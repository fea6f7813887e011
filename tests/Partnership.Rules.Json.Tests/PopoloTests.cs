using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>
/// The export, held against Popolo's published JSON Schemas (www.popoloproject.com/schemas, draft 3 of JSON Schema), whose members, types
/// and patterns are stated here anew: text or null for each member, and dates of a year, a month or a day.
/// </summary>
public sealed class PopoloTests
{
    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["organizations"] = ["id", "name", "classification", "parent_id", "area_id", "founding_date", "dissolution_date", "image"],
        ["posts"] = ["id", "label", "role", "organization_id", "area_id", "start_date", "end_date"],
        ["memberships"] = ["id", "label", "role", "person_id", "organization_id", "post_id", "on_behalf_of_id", "area_id", "start_date", "end_date"],
        ["persons"] = ["id"],
    };

    private static readonly (GroupId Group, Appointment Appointment)[] Sitting =
    [
        (Southampton.Board.Id, new Appointment("m1", Fact.Known(PartialDate.Parse("2021-10-01")), Fact<PartialDate>.NotApplicable, "housing", "adult-social-care") { Body = "southampton/council", Office = "chair" }),
        (Southampton.Board.Id, new Appointment("m2", Fact.Known(PartialDate.Parse("2021-Q4")), Fact.Known(PartialDate.Parse("2026-03")), "inspector") { Body = "southampton/constabulary" }),
        (Southampton.Board.Id, new Appointment("m3", Fact<PartialDate>.NotKnown, Fact<PartialDate>.NotKnown, "opcc") { Body = "opcc" }),
    ];

    private static readonly JsonNode Board = JsonNode.Parse(PartnershipJson.WritePopolo(Southampton.Groups, Sitting))!;

    [Fact]
    public void Every_object_keeps_to_its_published_schema()
    {
        foreach (var (list, members) in Members)
        {
            Objects(All, list).Should().NotBeEmpty().And.AllSatisfy(one => Keeps(one, list, members));
            Objects(Board, list).Should().NotBeEmpty().And.AllSatisfy(one => Keeps(one, list, members));
        }
    }

    [Fact]
    public void Every_id_is_there_once_and_every_reference_leads_to_one()
    {
        foreach (var document in new[] { All, Board })
        {
            var ids = Members.Keys.SelectMany(list => Objects(document, list)).Select(one => (string)one["id"]!).ToArray();
            var references = Members.Keys.SelectMany(list => Objects(document, list)).SelectMany(one => one).Where(member => member.Key.EndsWith("_id", StringComparison.Ordinal));

            ids.Should().OnlyHaveUniqueItems();
            references.Select(member => (string)member.Value!).Should().BeSubsetOf(ids);
        }
    }

    [Fact]
    public void An_appointment_is_a_membership_for_each_post_that_it_fills()
    {
        Objects(Board, "memberships").Select(one => ((string?)one["person_id"], (string?)one["post_id"], (string?)one["start_date"], (string?)one["end_date"])).Should().Equal(
            ("m1", "southampton/board/seats/housing", "2021-10-01", null),
            ("m1", "southampton/board/seats/adult-social-care", "2021-10-01", null),
            ("m1", "southampton/board/offices/chair", "2021-10-01", null),
            ("m2", "southampton/board/seats/inspector", "2021", "2026-03"),
            ("m3", "southampton/board/seats/opcc", null, null));
        Objects(Board, "persons").Select(one => one.Count).Should().OnlyContain(count => count == 2, "a person is a context and a key");
    }

    [Fact]
    public void Groups_parents_and_offices_are_there()
    {
        var groups = Objects(All, "organizations").ToDictionary(one => (string)one["id"]!, StringComparer.Ordinal);

        groups["southampton/board"]["founding_date"]!.GetValue<string>().Should().Be("2021-08");
        groups["cambridgeshire/susg"]["parent_id"]!.GetValue<string>().Should().Be("cambridgeshire/dvig");
        Objects(All, "posts").Should().Contain(one => (string)one["id"]! == "cambridgeshire/dvsg/offices/chair" && (string)one["label"]! == "Chair");
    }

    [Fact]
    public void A_member_of_a_group_that_is_not_there_is_the_callers_mistake() =>
        FluentActions.Invoking(() => PartnershipJson.WritePopolo(Stockport.Groups, Sitting)).Should().Throw<ArgumentException>().WithMessage("southampton/board is not among the groups.*");

    private static JsonNode All { get; } = JsonNode.Parse(PartnershipJson.WritePopolo(Catalogue.Groups, [(Southampton.Board.Id, Sitting[0].Appointment)]))!;

    private static IEnumerable<JsonObject> Objects(JsonNode document, string list) => document[list]!.AsArray().Select(one => one!.AsObject());

    private static void Keeps(JsonObject one, string list, string[] members)
    {
        one["@context"]!.GetValue<string>().Should().Be($"http://www.popoloproject.com/contexts/{list[..^1]}.jsonld");
        foreach (var (name, value) in one.Where(member => member.Key is not "@context" and not "area"))
        {
            members.Should().Contain(name);
            var text = value!.GetValue<string>();
            (name.EndsWith("_date", StringComparison.Ordinal) ? Regex.IsMatch(text, "^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.None, TimeSpan.FromSeconds(1)) : text.Length > 0).Should().BeTrue();
        }
    }
}
