using FluentAssertions;
using NodaTime;
using Partnership.Rules.Governance;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Several versions of one board in one file, chosen by date.</summary>
public sealed class VersionTests
{
    private const string TwoVersions = """
        {
          "sources": [{ "key": "barset", "title": "Barset Board: terms of reference", "kind": "terms-of-reference" }],
          "partnership": { "key": "barset", "name": "Barset Partnership", "document": "barset" },
          "groups": [
            { "id": "barset/board", "name": "Barset Board", "citation": "1", "inForce": { "from": "2024-05-01", "to": "2026-04-30" }, "meetings": { "cadence": "monthly (4)" } },
            { "id": "barset/board", "name": "Barset Board", "citation": "1", "inForce": { "from": "2026-05-01" }, "meetings": { "cadence": "quarterly (4)" } }
          ]
        }
        """;

    [Theory]
    [InlineData("2024-05-01", "monthly")]
    [InlineData("2026-04-30", "monthly")]
    [InlineData("2026-05-01", "quarterly")]
    [InlineData("2023-01-01", "monthly")]
    public void The_version_is_chosen_by_the_day(string day, string cadence)
    {
        var read = PartnershipJson.Of<Terms>().Read(TwoVersions);
        read.Problems.Should().BeEmpty();

        read.Value.FindOn(GroupId.Parse("barset/board"), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)!.Meetings.Cadence.Value.ToString().Should().Be(cadence);
    }

    [Fact]
    public void A_day_before_the_first_version_is_not_within_it() =>
        PartnershipJson.Of<Terms>().Read(TwoVersions).Value.FindOn(GroupId.Parse("barset/board"), new LocalDate(2023, 1, 1))!.InForce.Covers(new LocalDate(2023, 1, 1)).Should().BeFalse();
}
