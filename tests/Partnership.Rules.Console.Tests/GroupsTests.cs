using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class GroupsTests
{
    private static readonly string[] Keys =
        ["id", "name", "partnership", "parent", "reportsTo", "cadence", "chair", "viceChair", "quorum", "reports", "unspecifiedPoints", "because"];

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
        Groups.SelectMany(one => one.EnumerateObject()).Should().NotContain(one => one.Value.ValueKind == JsonValueKind.Null);
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

    [Fact]
    public void People_get_a_block_for_each() =>
        Partnership.Run("groups").Out.Should().Contain("southampton/board  Domestic Abuse Strategic Partnership Board").And.Contain("  meets         quarterly");

    private static JsonElement Group(string id) => Groups.Single(one => one.Text("id") == id);
}
