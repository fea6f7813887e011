using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Indicators;

/// <summary>Figures at the edge of what can be worked out, and beyond it.</summary>
public sealed class IndicatorEdgeTests
{
    private const decimal MillionMillion = 1_000_000_000_000m;

    [Fact]
    public void Nothing_to_divide_by_gives_no_figure_and_says_why()
    {
        IndicatorCalculator.Change(0, 5).ToString().Should().Be("The baseline is zero, so there is nothing to measure a change against.");
        IndicatorCalculator.Reduction(0, 5).WhyNone.Should().StartWith("The baseline is zero");
        IndicatorCalculator.Share(0, 0).ToString().Should().Be("There were none to take a share of: the whole is zero.");
        IndicatorCalculator.RatePer1000(0, 0).ToString().Should().Be("The population is zero, so there is no rate.");
        IndicatorCalculator.Change(0, 5).Value.Should().BeNull();
    }

    [Fact]
    public void A_figure_is_0_or_from_a_millionth_to_a_million_million()
    {
        IndicatorCalculator.Share(0, 1).Exact.Should().Be(0);
        IndicatorCalculator.Share(0.000001m, 1).Exact.Should().Be(0.0001m);
        IndicatorCalculator.Share(MillionMillion, 1).Exact.Should().Be(MillionMillion * 100);
        Refused(() => IndicatorCalculator.Share(0.0000009m, 1));
        Refused(() => IndicatorCalculator.Share(MillionMillion + 1, 1));
        Refused(() => IndicatorCalculator.Change(-1, 1));
        Refused(() => IndicatorCalculator.Change(1, -1));
        Refused(() => IndicatorCalculator.RatePer1000(1, -1));
    }

    /// <summary>5 are more than a quarter of everything below 20, so the whole is more than 5 / 0.25 = 20.</summary>
    [Fact]
    public void A_share_of_the_whole_is_above_0_and_up_to_1()
    {
        IndicatorCalculator.WholeMoreThan(5, 0.25m).Value.Should().Be(20);
        IndicatorCalculator.WholeMoreThan(5, 1).Value.Should().Be(5);
        Refused(() => IndicatorCalculator.WholeMoreThan(5, 0));
        Refused(() => IndicatorCalculator.WholeMoreThan(5, 0.000001m));
        Refused(() => IndicatorCalculator.WholeMoreThan(5, 1.01m));
        Refused(() => IndicatorCalculator.WholeMoreThan(-5, 1));
    }

    [Fact]
    public void Decimals_are_0_to_10()
    {
        IndicatorCalculator.Share(1, 3, 0).ToString().Should().Be("33");
        IndicatorCalculator.Share(1, 3, 10).ToString().Should().Be("33.3333333333");
        IndicatorCalculator.Share(1, 3).Rounding.Should().Be("rounded to 1 decimal, a half away from zero");
        IndicatorCalculator.RatePer1000(1, 3).Rounding.Should().Be("rounded to 2 decimals, a half away from zero");
        Refused(() => IndicatorCalculator.Share(1, 3, -1));
        Refused(() => IndicatorCalculator.Share(1, 3, 11));
    }

    [Fact]
    public void Without_a_target_or_a_baseline_there_is_a_status_and_no_gap()
    {
        var (none, nothing) = (IndicatorCalculator.AgainstTarget(100, 90, null), IndicatorCalculator.AgainstTarget(0, 90, -10));

        (none.Status, none.Needed, none.Difference, none.Gap.WhyNone).Should().Be((Fact<TargetStatus>.NotApplicable, null, null, "There is no target."));
        (nothing.Status, nothing.Needed).Should().Be((Fact<TargetStatus>.NotKnown, null));
        nothing.Gap.WhyNone.Should().StartWith("The baseline is zero");
        none.ToString().Should().Be("-10.0: not applicable");
    }

    [Fact]
    public void A_target_is_a_million_per_cent_at_the_most()
    {
        IndicatorCalculator.AgainstTarget(1, 1, 1_000_000).Needed.Should().Be(10_001);
        IndicatorCalculator.AgainstTarget(1, 1, -1_000_000).Needed.Should().Be(-9_999);
        Refused(() => IndicatorCalculator.AgainstTarget(1, 1, 1_000_001));
        Refused(() => IndicatorCalculator.AgainstTarget(1, 1, -1_000_001));
    }

    /// <summary>Of 100 a rise of 5 % needs 105; wanted down, the same figure is a ceiling. Of 10 a rise of 5 % needs 10.5, so 11; wanted down, 10.</summary>
    [Theory]
    [InlineData(100, 105, 5, "up", "met", 105)]
    [InlineData(100, 104, 5, "up", "not-met", 105)]
    [InlineData(100, 104, 5, "down", "exceeded", 105)]
    [InlineData(100, 106, 5, "down", "not-met", 105)]
    [InlineData(10, 10, 5, "up", "not-met", 11)]
    [InlineData(10, 10, 5, "down", "exceeded", 10)]
    [InlineData(100, 100, 0, "not-stated", "met", 100)]
    [InlineData(100, 101, 0, "not-stated", "exceeded", 100)]
    public void The_direction_that_is_wanted_decides(int baseline, int current, int target, string direction, string status, int needed)
    {
        var result = IndicatorCalculator.AgainstTarget(baseline, current, target, IndicatorDirection.Parse(direction));

        (result.Status.Value.Code, result.Needed, result.Difference).Should().Be((status, needed, current - needed));
    }

    [Theory]
    [InlineData(5, 100, 5, false)]
    [InlineData(4, 100, 5, true)]
    [InlineData(95, 100, 5, false)]
    [InlineData(96, 100, 5, true)]
    [InlineData(0, 100, 5, false)]
    [InlineData(100, 100, 5, false)]
    [InlineData(0, 4, 5, true)]
    public void A_share_is_withheld_below_the_threshold_on_either_side(int part, int whole, int threshold, bool withheld) =>
        (SmallNumberSuppression.Share(part, whole, threshold).WhyNone is not null).Should().Be(withheld);

    [Fact]
    public void A_threshold_is_1_at_the_least_and_no_count_is_negative()
    {
        SmallNumberSuppression.Count(1, 1).Value.Should().Be(1);
        Refused(() => SmallNumberSuppression.Count(1, 0));
        Refused(() => SmallNumberSuppression.Count(-1, 5));
        Refused(() => SmallNumberSuppression.Share(1, 2, 0));
        Refused(() => SmallNumberSuppression.Share(-1, 2, 5));
        Refused(() => SmallNumberSuppression.Share(1, -2, 5));
    }

    private static void Refused(Action making) => making.Should().Throw<ArgumentOutOfRangeException>();
}
