using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Every rule that ships says where it stands and has been worked by hand.</summary>
public sealed class ShippedRules
{
    private static readonly string[] Worked = new[] { "vectors/time-limits.csv", "vectors/governance.csv", "vectors/offices.csv", "vectors/grievance.csv", "vectors/definitions.csv" }
        .SelectMany(file => Seeds.Rows(file)).Where(row => row.ContainsKey("catalogueId")).Select(row => row["catalogueId"]).ToArray();

    public static TheoryData<string> Deadlines => [.. Catalogue.Groups.SelectMany(group => group.Meetings.Duties).Select(duty => duty.Deadline.Rule.Citation.Id!).Distinct()];

    [Fact]
    public void There_are_rules_to_look_at() => Catalogue.Rules.Should().HaveCountGreaterThan(40);

    [Fact]
    public void Every_rule_is_cited_to_a_line_or_a_link() =>
        Catalogue.Rules.SelectMany(one => one.Rule.Citations.Select(citation => (one.Rule.Id, Citation: citation)))
            .Where(one => !IsExact(one.Citation)).Select(one => $"{one.Id}: {one.Citation}").Should().BeEmpty();

    [Fact]
    public void No_rule_stands_twice_on_one_day() =>
        Catalogue.Rules.GroupBy(one => one.Rule.Id).Where(same => same.Select(one => one.Rule.InForce).Distinct().Count() < same.Select(one => one.Rule).Distinct().Count())
            .Select(same => same.Key.Value).Should().BeEmpty("a change of law is a second rule with a later range");

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Every_deadline_of_a_group_has_three_dates_worked_by_hand(string id) =>
        Worked.Count(one => one == id).Should().BeGreaterThanOrEqualTo(3);

    /// <summary>A document's line with its catalogue id, a statute's link as at a day, or for guidance and judgments the place in words.</summary>
    private static bool IsExact(Citation citation) =>
        citation.Lines is not null ? citation.Id is not null
        : citation.Link is not null || citation.Instrument.Kind == InstrumentKind.Guidance || citation.Instrument.Kind == InstrumentKind.Judgment;
}
