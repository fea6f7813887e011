using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Xunit;
using static Partnership.Rules.Json.Tests.Schemas.Agreement;

namespace Partnership.Rules.Json.Tests.Answers;

public sealed class PlanAnswerTests
{
    private static readonly LocalDate Day = new(2018, 6, 1);

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PartnershipJson.Resolver };

    /// <summary>As the plan of 2017 counts: 21 green, 3 amber, 3 red, 1 blue, none purple, 8 unrated, 36 in all.</summary>
    [Fact]
    public void Totals_are_written_with_the_unrated_apart()
    {
        var written = JsonNode.Parse(Refusal.Of(PartnershipJson.Of<RatingTotals>(), PlanCalculator.Totals(Plan2017.Plan), "PlanCalculator"))!;

        (written["unrated"]!.GetValue<int>(), written["all"]!.GetValue<int>()).Should().Be((8, 36));
        written["counts"]!.AsArray().Select(one => $"{one!["rating"]!["code"]} {one["count"]}").Should().Equal("green 21", "amber 3", "red 3", "purple 0", "blue 1");
        Refusal.Of(PartnershipJson.Of<StrandTotals>(), PlanCalculator.TotalsByStrand(Plan2017.Plan)[0], "PlanCalculator");
    }

    [Fact]
    public void Changes_go_there_and_back()
    {
        var later = Plan2017.Plan with { Actions = Foundation.ValueList.ToValueList(Plan2017.Plan.Actions.Skip(1).Select(one => one with { Rating = Rating.Blue })) };
        var changes = PlanComparison.Between(Plan2017.Plan, later);

        changes.Select(one => one.Kind).Distinct().Should().Contain([PlanChangeKind.Dropped, PlanChangeKind.RatingMoved]);
        changes.Should().AllSatisfy(change => BackAgain(PartnershipJson.Of<PlanChange>(), change));
    }

    [Fact]
    public void Single_findings_go_there_and_back_by_a_serializer()
    {
        SameBySerializer(PlanCalculator.Expiring(Plan2017.Plan, new LocalDate(2017, 4, 1)));
        SameBySerializer(PlanCalculator.PastDue(Plan2017.Plan, new LocalDate(2020, 12, 31)));
        SameBySerializer(PlanCalculator.LaterThanAsAt(new ActionPlan("Earlier", new LocalDate(2016, 1, 1)) { Actions = Plan2017.Plan.Actions }));
        SameBySerializer(Plan2017.Plan.Actions.Select(action => PlanCalculator.RatingOn(action, Day)));
        SameBySerializer(PlanReferences.Of(Plan2017.Plan).Resolved);
        SameBySerializer(PlanReferences.Of(Plan2017.Plan).Unresolved);
        SameBySerializer(Plan2017.Plan.Actions.Select(PlanReferences.Of(Plan2017.Plan).RatingOf));
        SameBySerializer(PlanCalculator.Totals(Plan2017.Plan).Counts);
    }

    [Fact]
    public void Pointers_are_written_and_refused() =>
        Refusal.Of(PartnershipJson.Of<PlanReferences>(), PlanReferences.Of(Plan2017.Plan), "PlanReferences");

    /// <summary>From 1,074 to 1,405 is 331 more, and 331/1,074 is 30.8 per cent to one decimal.</summary>
    [Fact]
    public void A_figure_is_written_with_its_rounding_and_one_that_is_none_with_why()
    {
        const string Again = "IndicatorCalculator";

        var written = JsonNode.Parse(Refusal.Of(PartnershipJson.Of<IndicatorValue>(), IndicatorCalculator.Change(1074, 1405), Again))!;
        var none = JsonNode.Parse(Refusal.Of(PartnershipJson.Of<IndicatorValue>(), IndicatorCalculator.Change(0, 5), Again))!;

        written["value"]!.GetValue<decimal>().Should().Be(30.8m);
        (none["value"], none["exact"]).Should().Be((null, null));
        none["whyNone"]!.GetValue<string>().Should().NotBeEmpty();
        Refusal.Of(PartnershipJson.Of<TargetResult>(), IndicatorCalculator.AgainstTarget(1074, 1405, 40), "IndicatorCalculator").Should().Contain("\"status\": \"not-met\"");
    }

    private static void SameBySerializer<T>(IEnumerable<T> findings)
    {
        var all = findings.ToArray();
        all.Should().NotBeEmpty("there are findings of type {0} to write", typeof(T).Name);
        all.Should().AllSatisfy(one => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(one, Options), Options).Should().Be(one));
    }
}
