using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>A plan as somebody writes it by hand, what is read of it, and what is told when it is wrong.</summary>
public sealed class PlanProblemTests
{
    private static readonly string Plan = File.ReadAllText(Root.File("schemas", "examples", "action-plan.json"));

    [Fact]
    public void A_plan_written_by_hand_names_its_strands_and_ratings_and_leaves_out_what_is_usual()
    {
        var plan = PartnershipJson.Of<ActionPlan>().Read(Plan).Value;

        Agreement.Errors(PartnershipJson.Of<ActionPlan>().ToSchema(), Plan).Should().BeEmpty();
        plan.Scale.Should().Be(RatingScale.FiveColours);
        plan.Actions[0].Strand.Should().BeSameAs(plan.Strands[0]);
        plan.Actions[0].Rating.Should().Be(Rating.Amber);
        plan.Actions[0].Leads.Should().Equal(new Lead("Schools team", LeadKind.Team));
        plan.Actions[0].Location.Should().Be(SourceLocation.WholeFile);
        (plan.Actions[1].Rating, plan.Actions[1].Provenance).Should().Be((null, Provenance.Unknown));
    }

    [Theory]
    [InlineData("\"strand\": \"2\"", "\"strand\": \"3\"", "$.actions[1].strand: '3' is not one of the valid values: 1, 2.")]
    [InlineData("\"strand\": \"2\"", "\"strand\": 2", "$.actions[1].strand: It must be an object with the members scheme, key, name; it is the number 2.")]
    [InlineData("\"amber\"", "\"yellow\"", "$.actions[0].rating: 'yellow' is not one of the valid values: green, amber, red, purple, blue.")]
    [InlineData("\"amber\"", "null", "$.actions[0].rating: It must be an object with the members code, letters, standing, severity; it is null.")]
    [InlineData("\"2026-Q3\"", "\"2026-Q5\"", "$.actions[0].milestones[0].due: '2026-Q5' is not a date.")]
    [InlineData("\"area\": \"Refuge\"", "\"aria\": \"Refuge\"", "$.actions[1]: The member 'area' is missing.")]
    [InlineData("\"2.1\"", "\"2.1 and much more than any code can be\"", "$.actions[1].code: '2.1 and much more than any code can be' is not an action code. A code is one line of 1 to 24 characters, such as 1.10, A1 or 2 (iii).")]
    [InlineData("\"key\": \"2\"", "\"key\": 2", "$.strands[1].key: It must be text that is not blank; it is the number 2.")]
    [InlineData("\"title\": \"Our plan\",", "", "$: The member 'title' is missing.")]
    [InlineData("\"asAt\"", "\"scale\": 7, \"asAt\"", "$.scale: It must be an object with the members name, legend; it is the number 7.")]
    public void What_is_wrong_in_a_plan_is_told_with_its_place(string what, string with, string problem)
    {
        Plan.Should().Contain(what);
        var read = PartnershipJson.Of<ActionPlan>().Read(Plan.Replace(what, with, StringComparison.Ordinal));

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(one => one.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_legend_that_cannot_be_read_is_told_once_and_not_at_every_action()
    {
        var read = PartnershipJson.Of<ActionPlan>().Read(Plan.Replace("\"title\"", "\"scale\": 7, \"title\"", StringComparison.Ordinal).Replace("\"due\": \"2026-Q3\"", "\"due\": 3", StringComparison.Ordinal));

        read.Problems.Select(one => one.Path).Should().Equal("$.scale", "$.actions[0].milestones[0].due");
    }

    [Fact]
    public void A_history_without_dates_is_refused()
    {
        var undated = PartnershipJson.Of<ActionPlan>().Write(new ActionPlan("Undated", null));

        PartnershipJson.Of<PlanHistory>().Read($$"""{ "snapshots": [ {{undated}} ] }""").Problems.Should().ContainSingle().Which.ToString().Should().Be("$: Every issue says as at when it reports.");
    }

    [Fact]
    public void A_history_goes_there_and_back_earliest_first()
    {
        var history = PlanHistory.Of([new ActionPlan("Later", new LocalDate(2019, 3, 1)), Plan2017.Plan]);

        PartnershipJson.Of<PlanHistory>().Read(PartnershipJson.Of<PlanHistory>().Write(history)).Value.Should().Be(history);
    }

    [Theory]
    [InlineData("1.50", 1.50)]
    [InlineData("-3", -3)]
    public void A_figure_is_read_exactly(string written, decimal value)
    {
        var json = PartnershipJson.Of<StrategyFigure>().Write(Strategy2008.Figures[0]).Replace("0.16", written, StringComparison.Ordinal);

        PartnershipJson.Of<StrategyFigure>().Read(json).Value.Value.Should().Be(value);
    }

    [Fact]
    public void A_figure_left_out_is_none_and_never_zero()
    {
        var none = Strategy2008.Figures.First(one => one.Value is null);

        PartnershipJson.Of<StrategyFigure>().Write(none).Should().NotContain("\"value\"");
        PartnershipJson.Of<StrategyFigure>().Read(PartnershipJson.Of<StrategyFigure>().Write(none)).Value.Value.Should().BeNull();
        PartnershipJson.Of<StrategyFigure>().Read(PartnershipJson.Of<StrategyFigure>().Write(none).Replace("\"unit\"", "\"value\": null, \"unit\"", StringComparison.Ordinal)).Problems.Should().ContainSingle().Which.ToString().Should().Be("$.value: It must be a number; it is null.");
    }
}
