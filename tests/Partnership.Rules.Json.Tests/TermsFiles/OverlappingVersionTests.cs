using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Several versions of the terms of one group stand in one file, and the day chooses.</summary>
public sealed class OverlappingVersionTests
{
    private static readonly string[] Dated = ["""{"to":"2025-03-31"}""", """{"from":"2025-04-01"}"""];

    [Fact]
    public void The_version_that_holds_on_a_day_is_found()
    {
        var terms = PartnershipJson.Of<Terms>().Read(File(Dated)).Value;
        var id = terms.Groups[0].Id;

        terms.Groups.Should().HaveCount(2);
        terms.FindOn(id, new LocalDate(2025, 3, 31))!.Name.Should().Be("The first version");
        terms.FindOn(id, new LocalDate(2025, 4, 1))!.Name.Should().Be("The second version");
        PartnershipJson.Of<Terms>().Read(PartnershipJson.Of<Terms>().Write(terms)).Value.Groups.Select(one => one.InForce).Should().Equal(terms.Groups.Select(one => one.InForce));
    }

    [Fact]
    public void Two_versions_that_hold_on_one_day_are_told() =>
        PartnershipJson.Of<Terms>().Read(File("""{"to":"2025-04-30"}""", Dated[1])).Problems.Should().Contain(one => one.Message.Contains("hold on one day"));

    private static string File(params string[] ranges)
    {
        var file = JsonNode.Parse(Barsetshire.Text)!.AsObject();
        var group = file["groups"]![0]!.ToJsonString();
        file["groups"] = new JsonArray([.. ranges.Select((range, place) => Version(group, range, place == 0 ? "The first version" : "The second version"))]);
        file.Remove("links");
        return file.ToJsonString();
    }

    private static JsonObject Version(string group, string range, string name)
    {
        var one = JsonNode.Parse(group)!.AsObject();
        one["inForce"] = JsonNode.Parse(range);
        one["name"] = name;
        return one;
    }
}
