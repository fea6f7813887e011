using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.ActionPlans;

public sealed class PlanAnswerTests
{
    private static readonly Strand One = new("test", "1", "One");

    [Fact]
    public void Completed_work_that_opens_again_is_unusual() => Move(Rating.Blue, Rating.Red).Unusual.Should().Be("Completed work is open again.");

    [Fact]
    public void Work_completed_before_it_began_is_unusual() => Move(Rating.Purple, Rating.Blue).Unusual.Should().Be("Work that had not begun is completed.");

    [Fact]
    public void An_ordinary_move_is_not_unusual() => Move(Rating.Amber, Rating.Green).Unusual.Should().BeNull();

    [Fact]
    public void Added_dropped_and_overdue_actions_are_named()
    {
        var before = Plan(new LocalDate(2018, 3, 8), Row("1.1", Rating.Green), Row("1.2", Rating.Green) with { Milestones = ValueList.Of(new Milestone("report", PartialDate.OfMonth(2018, 4))) });
        var after = Plan(new LocalDate(2018, 6, 8), before.Actions[1], Row("1.3", null));

        PlanComparison.Between(before, after).Select(one => $"{one.Kind} {one.Action.Code}").Should().BeEquivalentTo("added 1.3", "overdue-now 1.2", "dropped 1.1");
    }

    [Fact]
    public void A_plan_does_not_differ_from_itself() => PlanComparison.Between(Plan2017.Plan, Plan2017.Plan).Should().BeEmpty();

    [Fact]
    public void A_history_is_in_order_and_answers_for_a_day()
    {
        var (early, late) = (Plan(new LocalDate(2018, 3, 8)), Plan(new LocalDate(2018, 6, 8)));
        var history = PlanHistory.Of([late, early]);

        history.Latest.Should().BeSameAs(late);
        history.On(new LocalDate(2018, 6, 7)).Should().BeSameAs(early);
        history.On(new LocalDate(2018, 3, 7)).Should().BeNull();
    }

    [Fact]
    public void A_cycle_is_found_and_does_not_hang()
    {
        var references = PlanReferences.Of(Plan(null, Row("1", null, "2"), Row("2", null, "3"), Row("3", Rating.Red, "1"), Row("4", null, "1")));

        references.Cycles.Should().ContainSingle().Which.Select(one => one.Code!.Value).Should().Equal("1", "2", "3");
        references.RatingOf(references.Resolved[3].From).WorstReferenced.Should().Be(Rating.Red);
    }

    [Fact]
    public void A_pointer_to_the_first_action_is_followed_like_any_other()
    {
        var references = PlanReferences.Of(Plan(null, Row("1", Rating.Amber), Row("2", null, "1"), Row("3", Rating.Red, "1")));

        references.Unresolved.Should().BeEmpty();
        references.LongestChain.Select(one => one.Code!.Value).Should().Equal("2", "1");
        references.RatingOf(references.Resolved[1].From).WorstReferenced.Should().Be(Rating.Amber);
    }

    [Fact]
    public void The_worst_rating_down_a_chain_stays_the_worst_whatever_comes_after_it()
    {
        var references = PlanReferences.Of(Plan(null, Row("1", null, "2"), Row("2", Rating.Red, "3"), Row("3", Rating.Green, "4"), Row("4", null)));

        references.RatingOf(references.Resolved[0].From).WorstReferenced.Should().Be(Rating.Red);
        references.RatingOf(references.Resolved[1].From).WorstReferenced.Should().Be(Rating.Green);
    }

    [Fact]
    public void A_code_that_stands_twice_elsewhere_is_told_as_it_is_written()
    {
        PlanAction In(string strand) => new(new Strand("test", strand, strand), ActionCode.Parse("1"), "target", new SourceLocation(1));
        var pointer = Row("2", null, "1");

        PlanReferences.Of(Plan(null, In("A"), In("B"), pointer)).Unresolved.Should().ContainSingle().Which.Suggested!.Value.Should().Be("1");
    }

    [Fact]
    public void Partial_evidence_is_a_gap_and_none_named_is_not()
    {
        var plan = Plan(null, Row("1", null) with { Evidence = Evidence.Partial }, Row("2", null));

        PlanCalculator.Without(plan, PlanGap.Evidence).Select(one => one.Code!.Value).Should().Equal("1");
    }

    [Fact]
    public void A_dropped_action_keeps_the_rating_it_had() =>
        PlanComparison.Between(Plan(null, Row("1", Rating.Amber)), Plan(null)).Should().ContainSingle().Which.Before.Should().Be(Rating.Amber);

    [Fact]
    public void A_milestone_of_a_month_is_overdue_when_the_month_is_over_and_not_before()
    {
        ActionPlan At(LocalDate day) => Plan(day, Row("1", Rating.Green) with { Milestones = ValueList.Of(new Milestone("report", PartialDate.OfMonth(2018, 4))) });
        var (middle, last) = (new LocalDate(2018, 4, 15), new LocalDate(2018, 4, 30));

        PlanComparison.Between(At(middle), At(last.PlusDays(1))).Should().ContainSingle().Which.Kind.Should().Be(PlanChangeKind.OverdueNow);
        PlanComparison.Between(At(middle), At(last)).Should().BeEmpty();
    }

    [Fact]
    public void Where_every_action_lies_in_a_cycle_there_is_no_chain()
    {
        PlanReferences.Of(Plan(null, Row("1", null, "2"), Row("2", null, "1"))).LongestChain.Should().BeEmpty();
        PlanReferences.Of(Plan(null, Row("1", null, "1"))).LongestChain.Should().BeEmpty();
    }

    [Fact]
    public void A_chain_of_fifty_thousand_is_followed_to_its_end()
    {
        var rows = Enumerable.Range(0, 50_000).Select(at => Row(at.ToString(), at == 49_999 ? Rating.Red : null, at == 49_999 ? null : (at + 1).ToString())).ToArray();
        var references = PlanReferences.Of(Plan(null, rows));

        references.LongestChain.Should().HaveCount(50_000);
        references.RatingOf(rows[0]).EffectiveRating.Should().Be(Rating.Red);
    }

    [Fact]
    public void A_code_that_stands_in_two_strands_is_found_in_the_pointers_own()
    {
        var two = new Strand("test", "2", "Two");
        var target = new PlanAction(two, ActionCode.Parse("1"), "target", new SourceLocation(3));
        var from = new PlanAction(two, ActionCode.Parse("2"), "from", new SourceLocation(4)) { SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1"))) };

        PlanReferences.Of(Plan(null, Row("1", null), target, from)).Resolved.Should().ContainSingle().Which.To.Should().BeSameAs(target);
    }

    [Fact]
    public void The_first_row_of_a_plan_is_found_in_the_pointers_own_strand_though_its_code_stands_elsewhere_too()
    {
        var first = Row("1", null);
        var other = new PlanAction(new Strand("test", "2", "Two"), ActionCode.Parse("1"), "other", new SourceLocation(2));

        PlanReferences.Of(Plan(null, first, other, Row("2", null, "1"))).Resolved.Should().ContainSingle().Which.To.Should().BeSameAs(first);
    }

    [Fact]
    public void A_code_that_stands_twice_in_the_pointers_strand_or_twice_elsewhere_leads_nowhere()
    {
        var two = new Strand("test", "2", "Two");
        var elsewhere = new PlanAction(two, ActionCode.Parse("2"), "from", new SourceLocation(3)) { SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1"))) };

        PlanReferences.Of(Plan(null, Row("1", null), Row("1", null), Row("2", null, "1"))).Unresolved.Should().ContainSingle();
        PlanReferences.Of(Plan(null, Row("1", null), Row("1", null), elsewhere)).Unresolved.Should().ContainSingle();
    }

    [Property]
    public Property Totals_add_up_whatever_the_ratings() => Law.ForAll(Gen.Elements<Rating?>(null, Rating.Green, Rating.Amber, Rating.Red, Rating.Purple, Rating.Blue).ListOf(), ratings =>
    {
        var plan = Plan(null, ratings.Select((rating, at) => Row(at.ToString(), rating)).ToArray());
        PlanCalculator.Totals(plan).All.Should().Be(ratings.Count);
        PlanCalculator.TotalsByStrand(plan).Sum(one => one.Totals.Of(Rating.Green)).Should().Be(ratings.Count(one => one == Rating.Green));
        PlanCalculator.Without(plan, PlanGap.Rating).Should().HaveCount(ratings.Count(one => one is null));
    });

    [Fact]
    public void The_police_rows_lack_what_the_document_leaves_out() =>
        PlanCalculator.Without(Plan2017.Plan, PlanGap.Update).Select(one => one.Code!.Value).Should().Equal("3.1", "3.2", "3.3", "3.4");

    private static PlanChange Move(Rating from, Rating to) =>
        PlanComparison.Between(Plan(null, Row("1.1", from)), Plan(null, Row("1.1", to))).Should().ContainSingle().Subject;

    private static ActionPlan Plan(LocalDate? asAt, params PlanAction[] actions) => new("plan", asAt) { Strands = ValueList.Of(One), Actions = ValueList.Of(actions) };

    private static PlanAction Row(string code, Rating? rating, string? see = null) => new(One, ActionCode.Parse(code), $"row {code}", new SourceLocation(1))
    {
        Rating = rating,
        SeeAlso = see is null ? ValueList<PlanReference>.Empty : ValueList.Of(PlanReference.Explicit(ActionCode.Parse(see))),
    };
}
