using FluentAssertions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.ActionPlans;

/// <summary>What changed between two issues of a plan, and what a plan says on a day.</summary>
public sealed class PlanChangeTests
{
    private static readonly LocalDate March = new(2018, 3, 8);

    private static readonly LocalDate June = new(2018, 6, 8);

    private static readonly Strand One = new("test", "1", "One");

    private static readonly Strand Two = new("test", "2", "Two");

    [Theory]
    [InlineData("red", "blue", "Blocked work is completed.")]
    [InlineData("purple", "blue", "Work that had not begun is completed.")]
    [InlineData("blue", "green", "Completed work is open again.")]
    [InlineData("green", "", "A rating was removed.")]
    [InlineData("green", "blue", null)]
    [InlineData("purple", "green", null)]
    [InlineData("red", "amber", null)]
    [InlineData("", "blue", null)]
    public void Some_moves_are_unusual(string from, string to, string? unusual)
    {
        var move = Single(Plan(March, Row("1.1", from)), Plan(June, Row("1.1", to)));

        (move.Kind, move.Unusual).Should().Be((PlanChangeKind.RatingMoved, unusual));
        move.Text.Should().Be($"1.1 went from {(from.Length == 0 ? "unrated" : from)} to {(to.Length == 0 ? "unrated" : to)}.");
        (move.Before?.Code ?? string.Empty, move.After?.Code ?? string.Empty).Should().Be((from, to));
    }

    [Fact]
    public void A_row_without_a_code_is_known_by_its_words()
    {
        PlanAction Bare(string area, string rating) => new(One, null, area, new SourceLocation(1)) { Rating = Found(rating) };

        Single(Plan(March, Bare("Training", "green")), Plan(June, Bare("Training", "amber"))).Text.Should().Be("\"Training\" went from green to amber.");
        PlanComparison.Between(Plan(March, Bare("Training", "green")), Plan(June, Bare("Housing", "green"))).Select(one => one.Kind.Code).Should().Equal("added", "dropped");
    }

    [Fact]
    public void A_row_that_went_to_another_strand_is_followed_by_its_code()
    {
        var moved = new PlanAction(Two, ActionCode.Parse("1.1"), "row 1.1", new SourceLocation(1)) { Rating = Rating.Red };

        Single(Plan(March, Row("1.1", "green")), Plan(June, moved)).Kind.Should().Be(PlanChangeKind.RatingMoved);
    }

    [Fact]
    public void A_code_that_stands_twice_is_followed_within_its_strand_only()
    {
        var other = new PlanAction(Two, ActionCode.Parse("1.1"), "other", new SourceLocation(2)) { Rating = Rating.Red };

        PlanComparison.Between(Plan(March, Row("1.1", "green"), other), Plan(June, Row("1.1", "green"), other)).Should().BeEmpty();
        PlanComparison.Between(Plan(March, Row("1.1", "green"), other), Plan(June, new PlanAction(null, ActionCode.Parse("1.1"), "x", new SourceLocation(3))))
            .Select(one => one.Kind.Code).Should().Equal(["added"], "nobody can tell which of the two it was; both of the old codes are found again in the new");
    }

    [Fact]
    public void A_milestone_becomes_overdue_once()
    {
        var row = Row("1.1", "green") with { Milestones = ValueList.Of(new Milestone("report", PartialDate.OfMonth(2018, 4)), new Milestone("launch", PartialDate.OfMonth(2018, 2))) };

        PlanComparison.Between(Plan(March, row), Plan(June, row)).Select(one => one.Text).Should().Equal(["1.1: \"report\" was due by April 2018."], "the other was overdue in March already");
        PlanComparison.Between(Plan(null, row), Plan(June, row)).Should().HaveCount(2, "an issue that does not say when it reports was late for nothing");
        PlanComparison.Between(Plan(March, row), Plan(null, row)).Should().BeEmpty();
    }

    [Fact]
    public void A_milestone_is_late_the_day_after_its_last_day_unless_it_or_its_work_is_done()
    {
        var row = Row("1.1", "green") with { Milestones = ValueList.Of(new Milestone("report", PartialDate.OfMonth(2018, 4)), new Milestone("someday")) };

        PlanCalculator.PastDue(Plan(March, row), new LocalDate(2018, 4, 30)).Should().BeEmpty();
        PlanCalculator.PastDue(Plan(March, row), new LocalDate(2018, 5, 1)).Should().ContainSingle();
        PlanCalculator.PastDue(Plan(March, row with { Rating = Rating.Blue }), new LocalDate(2018, 5, 1)).Should().BeEmpty();
        PlanCalculator.PastDue(Plan(March, row with { Milestones = ValueList.Of(row.Milestones[0] with { IsReached = true }) }), new LocalDate(2018, 5, 1)).Should().BeEmpty();
    }

    [Fact]
    public void Along_a_history_every_step_is_compared()
    {
        var history = PlanHistory.Of([Plan(March, Row("1.1", "green")), Plan(June, Row("1.1", "amber")), Plan(June.PlusMonths(3), Row("1.1", "red"))]);

        PlanComparison.Along(history).Select(one => one.After!.Code).Should().Equal("amber", "red");
    }

    [Fact]
    public void What_ends_is_listed_from_the_day_to_the_horizon_both_included()
    {
        PlanEndDate Ends(string month) => new(EndDateKind.Funding, PartialDate.Parse(month), "Funding");
        var plan = Plan(March, Row("1.1", "green") with { Limits = ValueList.Of(Ends("2018-06-08"), Ends("2018-03-08"), Ends("2018-03-07"), Ends("2018-06-09")) });

        PlanCalculator.Expiring(plan, March, Period.FromMonths(3)).Select(end => end.On).Should().Equal(March, June);
        PlanCalculator.Expiring(plan, March).Should().HaveCount(3);
    }

    [Fact]
    public void A_rating_that_holds_to_a_day_lapses_after_it()
    {
        var row = Row("1.1", "green") with { Limits = ValueList.Of(new PlanEndDate(EndDateKind.Funding, PartialDate.Parse("2018-01"), "Funding"), new PlanEndDate(EndDateKind.Rating, PartialDate.Parse("2018-06-08"), "Rating")) };

        PlanCalculator.RatingOn(row, June).State.Should().Be(RatingStatus.Holds);
        PlanCalculator.RatingOn(row, June.PlusDays(1)).State.Should().Be(RatingStatus.Lapsed);
        PlanCalculator.RatingOn(Row("1.2", "green"), June).State.Should().Be(RatingStatus.Holds);
        PlanCalculator.RatingOn(Row("1.2", string.Empty), June).State.Should().Be(RatingStatus.Unrated);
    }

    [Fact]
    public void Rows_of_no_strand_are_counted_apart()
    {
        var bare = new PlanAction(null, null, "bare", new SourceLocation(1)) { Rating = Rating.Red };

        PlanCalculator.TotalsByStrand(Plan(March, Row("1.1", "green"))).Select(one => one.ToString()).Should().Equal("One: green=1 amber=0 red=0 purple=0 blue=0 unrated=0");
        PlanCalculator.TotalsByStrand(Plan(March, Row("1.1", string.Empty), bare)).Select(one => one.ToString())
            .Should().Equal("One: green=0 amber=0 red=0 purple=0 blue=0 unrated=1", "no strand: green=0 amber=0 red=1 purple=0 blue=0 unrated=0");
    }

    [Fact]
    public void Only_blocked_work_is_blocked()
    {
        var plan = Plan(March, Row("1.1", "green"), Row("1.2", "red"), Row("1.3", string.Empty));

        PlanCalculator.Blocked(plan).Select(one => one.Code!.Value).Should().Equal("1.2");
        PlanCalculator.Totals(plan).Of(new Rating("low", "L", ProgressStatus.Unstated, 10)).Should().Be(0, "the scale has no such rating");
    }

    [Fact]
    public void A_fact_later_than_the_update_is_found_by_the_update_or_else_the_plan()
    {
        PlanAction Told(LocalDate? asAt, string on) => Row("1.1", "green") with { Update = new PlanUpdate("update", asAt) { Facts = ValueList.Of(new ReportedEvent(PartialDate.Parse(on), "done")) } };

        PlanCalculator.LaterThanAsAt(Plan(March, Told(null, "2018-03-09"))).Should().ContainSingle();
        PlanCalculator.LaterThanAsAt(Plan(March, Told(null, "2018-03-08"))).Should().BeEmpty();
        PlanCalculator.LaterThanAsAt(Plan(March, Told(June, "2018-03-09"))).Should().BeEmpty();
        PlanCalculator.LaterThanAsAt(Plan(null, Told(null, "2018-03-09"))).Should().BeEmpty("nobody says as at when");
    }

    [Fact]
    public void A_pointer_to_nowhere_suggests_the_nearest_code_before_it_with_the_same_leading_number()
    {
        PlanAction Pointing(string to) => Row("1.1", string.Empty) with { SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse(to))) };
        string Suggested(string to) => PlanReferences.Of(Plan(March, Pointing(to), Row("1.4", "red"))).Unresolved.Should().ContainSingle().Subject.ToString();

        Suggested("1.9").Should().Be("1.1 to 1.9 (possibly 1.4)");
        Suggested("1.2").Should().Be("1.1 to 1.2 (possibly 1.1)");
        Suggested("2.1").Should().Be("1.1 to 2.1");
        Suggested("0.1").Should().Be("1.1 to 0.1");
    }

    [Fact]
    public void A_rating_followed_is_ones_own_or_the_worst_of_those_pointed_to()
    {
        PlanAction Pointing(string rating) => Row("1.1", rating) with { SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.2"))) };
        string Shown(PlanAction row) => PlanReferences.Of(Plan(March, row, Row("1.2", "red"))).RatingOf(row).ToString();

        Shown(Pointing(string.Empty)).Should().Be("red (derived)");
        Shown(Pointing("green")).Should().Be("green");
        Shown(Row("1.1", string.Empty)).Should().Be("unrated");
        var stranger = Row("9", "red");
        PlanReferences.Of(Plan(March, Row("1.1", "green"))).Invoking(one => one.RatingOf(stranger)).Should().Throw<ArgumentException>().WithMessage("9 row 9 is not an action of this plan.*");
    }

    private static PlanChange Single(ActionPlan before, ActionPlan after) => PlanComparison.Between(before, after).Should().ContainSingle().Subject;

    private static Rating? Found(string code) => RatingScale.FiveColours.TryFind(code, out var rating) ? rating : null;

    private static ActionPlan Plan(LocalDate? asAt, params PlanAction[] actions) => new("plan", asAt) { Strands = ValueList.Of(One), Actions = ValueList.Of(actions) };

    private static PlanAction Row(string code, string rating) => new(One, ActionCode.Parse(code), $"row {code}", new SourceLocation(1)) { Rating = Found(rating) };
}
