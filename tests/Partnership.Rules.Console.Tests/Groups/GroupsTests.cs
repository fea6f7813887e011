using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class GroupsTests
{
    private static readonly string[] Keys =
        ["id", "name", "partnership", "parent", "reportsTo", "cadence", "chair", "viceChair", "quorum", "reports", "unspecifiedPoints", "because",
         "silentOn", "openMembership", "rosterAsWritten", "members", "expected", "barred", "offices", "meetings", "terms", "standing"];

    private static readonly JsonElement[] Groups = [.. Partnership.Run("groups", "--json").Json.GetProperty("groups").EnumerateArray()];

    [Fact]
    public void The_groups_of_the_contract_are_there() =>
        Groups.Select(one => one.Text("id")).Should().Contain(
            ["cambridgeshire/dvsg", "cambridgeshire/dvig", "cambridgeshire/dvtg", "cambridgeshire/susg", "stockport/dasg", "southampton/board"]);

    [Fact]
    public void Every_group_has_the_keys_of_the_contract_first() =>
        Groups.Should().OnlyContain(one => one.Keys().SequenceEqual(Keys));

    [Fact]
    public void What_a_document_does_not_say_is_unspecified_never_null_and_never_nothing()
    {
        var silent = Group("cambridgeshire/cdvp");

        silent.EnumerateObject().Where(one => one.Name is "parent" or "cadence" or "chair" or "viceChair" or "quorum").Should().OnlyContain(one => one.Value.GetString() == "unspecified");
        silent.Texts("reportsTo").Should().Equal("unspecified");
        Groups.SelectMany(Everything).Where(one => one.ValueKind == JsonValueKind.Null).Should().BeEmpty("null says nothing about a document");
        Groups.Should().OnlyContain(one => one.Text("quorum") == "unspecified", "none of the documents states one");
    }

    [Fact]
    public void The_implementation_group_in_full()
    {
        var group = Group("cambridgeshire/dvig");

        group.Text("cadence").Should().Be("every two months ('bi-monthly')");
        group.Text("chair").Should().Be("ex officio: Domestic Abuse Partnership Manager");
        group.Text("viceChair").Should().Be("elected from the members, 24 months at most");
        group.Texts("reportsTo").Should().Equal("cambridgeshire/dvsg");
        group.GetProperty("reports").EnumerateArray().Single().GetProperty("because").Text("id").Should().Be("CAM-TOR-106");
    }

    [Theory]
    [InlineData("cambridgeshire/dvsg", 11, 7, "CAM-TOR-048")]
    [InlineData("cambridgeshire/dvig", 12, 11, "CAM-TOR-091")]
    [InlineData("stockport/dasg", 10, 0, "STO-TOR-036")]
    [InlineData("southampton/board", 22, 0, "SOT-TOR-012")]
    [InlineData("cambridgeshire/dvtg", 0, 0, null)]
    public void The_members_are_told_one_by_one_with_the_clause(string id, int members, int expected, string? first)
    {
        var group = Group(id);

        group.GetProperty("members").GetArrayLength().Should().Be(members);
        group.GetProperty("expected").GetArrayLength().Should().Be(expected);
        group.GetProperty("members").EnumerateArray().Select(one => one.GetProperty("because").Text("id")).FirstOrDefault().Should().Be(first);
        group.Texts("silentOn").Contains("members").Should().Be(members == 0);
    }

    [Fact]
    public void What_a_group_without_a_list_says_instead_is_told() =>
        Group("cambridgeshire/dvtg").Text("rosterAsWritten").Should().Contain("No body is named");

    [Fact]
    public void Duties_of_offices_meetings_and_members_are_told()
    {
        var group = Group("cambridgeshire/dvsg");

        group.GetProperty("offices")[0].GetProperty("duties").EnumerateArray().Select(one => one.GetProperty("because").Text("id")).Should().Equal("CAM-TOR-069", "CAM-TOR-072", "CAM-TOR-071", "CAM-TOR-071", "CAM-TOR-077");
        group.GetProperty("meetings").GetProperty("duties")[0].Text("limit").Should().Be("7 working days after the meeting");
        group.GetProperty("terms").GetProperty("memberDuties").GetArrayLength().Should().Be(5);
        group.GetProperty("terms").GetProperty("objectives").GetArrayLength().Should().BeGreaterThanOrEqualTo(11);
        group.GetProperty("terms").GetProperty("conduct").GetArrayLength().Should().Be(10);
        Group("cambridgeshire/dvtg").GetProperty("terms").Text("selectCommitteeFrom").Should().Be("cambridgeshire/dvig");
    }

    [Fact]
    public void One_group_can_be_asked_for_and_people_then_get_it_in_full()
    {
        Partnership.Run("groups", "--group", "stockport/dasg", "--json").Json.GetProperty("groups").GetArrayLength().Should().Be(1);
        Partnership.Run("groups", "--group", "stockport/dasg").Out.Should().Contain("Women's Aid (member)");
    }

    [Fact]
    public void People_get_a_block_for_each() =>
        Partnership.Run("groups").Out.Should().Contain("southampton/board  Domestic Abuse Strategic Partnership Board").And.Contain("  meets         quarterly");

    private static IEnumerable<JsonElement> Everything(JsonElement one) =>
        one.ValueKind == JsonValueKind.Object ? one.EnumerateObject().Where(property => property.Name is not ("lines" or "id")).SelectMany(property => Everything(property.Value))
        : one.ValueKind == JsonValueKind.Array ? one.EnumerateArray().SelectMany(Everything)
        : [one];

    private static JsonElement Group(string id) => Groups.Single(one => one.Text("id") == id);
}
