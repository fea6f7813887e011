using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Reasons;

public sealed class ConditionTests
{
    [Fact]
    public void A_fact_or_its_opposite_is_met_before_anybody_knows_it()
    {
        var either = Any(Sample.Is("a"), Not(Sample.Is("a"))).Assess(FactSheet.Empty, Sample.On);

        either.Value.Should().Be(Finding.Met);
        either.StillNeeded.Should().BeEmpty();
        either.Steps.Select(step => step.Finding).Should().Equal(Finding.Met, Finding.Unknown, Finding.Unknown, Finding.Unknown);
    }

    [Fact]
    public void Nothing_known_is_not_known_and_is_never_a_no()
    {
        var open = All(Sample.Is("a"), Sample.Is("b")).Assess(FactSheet.Empty, Sample.On);

        open.State.Should().Be(FactState.NotKnown);
        open.ToFinding().Should().Be(Finding.Unknown);
        open.Needed().Should().Equal("a", "b");
    }

    [Fact]
    public void One_limb_that_fails_settles_it()
    {
        var settled = All(Sample.Is("a"), Sample.Is("b")).Assess(FactSheet.Empty.With("b", false), Sample.On);

        settled.Value.Should().Be(Finding.NotMet);
        settled.StillNeeded.Should().BeEmpty();
    }

    [Fact]
    public void A_fact_that_is_not_applicable_counts_as_not_met()
    {
        All(Sample.Is("a")).Assess(FactSheet.Empty.WithNotApplicable("a"), Sample.On).Value.Should().Be(Finding.NotMet);
        Not(Sample.Is("a")).Assess(FactSheet.Empty.WithNotApplicable("a"), Sample.On).Value.Should().Be(Finding.Met);
    }

    [Fact]
    public void Each_part_is_a_step_with_its_rule_and_where_it_is_written_the_whole_first()
    {
        var (whole, ages, kin) = (Sample.RuleAt("sample/whole", 1), Sample.RuleAt("sample/ages", 2), Sample.RuleAt("sample/kin", 3));
        var condition = Condition.All(
            whole,
            "the whole test",
            Condition.Is(new Question("both-16-or-over", "Are both 16 or over?"), ages),
            Condition.Any(kin, "kin", Condition.Is(new Question("relatives", "Are they relatives?", ages.Citation), kin)));

        var steps = condition.Assess(FactSheet.Empty.With("both-16-or-over", true), Sample.On).Steps;

        steps.Should().Equal(
            new Step(whole, Finding.Unknown, whole.Citation, "the whole test"),
            new Step(ages, Finding.Met, ages.Citation, "Are both 16 or over?") { Depth = 1 },
            new Step(kin, Finding.Unknown, kin.Citation, "kin") { Depth = 1 },
            new Step(kin, Finding.Unknown, ages.Citation, "Are they relatives?") { Depth = 2 });
    }

    [Fact]
    public void The_question_asked_is_that_of_the_first_place_the_fact_stands()
    {
        var condition = All(Condition.Is(new Question("a", "First?"), Sample.Rule), Condition.Is(new Question("a", "Second?"), Sample.Rule));

        condition.Assess(FactSheet.Empty, Sample.On).StillNeeded.Select(ask => ask.Text).Should().Equal("First?");
    }

    [Fact]
    public void At_least_three_of_four()
    {
        var condition = Condition.AtLeast(3, Sample.Rule, "three", Sample.Is("a"), Sample.Is("b"), Sample.Is("c"), Sample.Is("d"));
        var one = FactSheet.Empty.With("a", true).With("b", false);

        condition.Assess(one, Sample.On).Needed().Should().Equal("c", "d");
        condition.Assess(one.With("c", false), Sample.On).Value.Should().Be(Finding.NotMet);
        condition.Assess(one.With("c", true).With("d", true), Sample.On).Value.Should().Be(Finding.Met);
    }

    [Fact]
    public void A_condition_that_cannot_be_is_refused()
    {
        Refused(() => All());
        Refused(() => Condition.AtLeast(0, Sample.Rule, "none", Sample.Is("a")));
        Refused(() => Condition.AtLeast(2, Sample.Rule, "two of one", Sample.Is("a")));
        Refused(() => Condition.Any(Sample.Rule, " ", Sample.Is("a")));
        Refused(() => Condition.Not(Sample.Rule, "nothing", null!));
        Refused(() => Any(Sample.Is("a"), null!));
    }

    [Fact]
    public void A_sheet_is_never_changed()
    {
        var before = FactSheet.Empty.With("a", true);

        before.With("a", false);
        before.WithNotKnown("b");

        before["a"].Should().Be(Fact.Known(true));
        before["b"].Should().Be(Fact<bool>.NotAsked);
        before.ToString().Should().Be("a");
    }

    private static Condition All(params Condition[] parts) => Condition.All(Sample.Rule, "all", parts);

    private static Condition Any(params Condition[] parts) => Condition.Any(Sample.Rule, "any", parts);

    private static Condition Not(Condition part) => Condition.Not(Sample.Rule, "not", part);

    private static void Refused(Action building) => building.Should().Throw<ArgumentException>();
}
