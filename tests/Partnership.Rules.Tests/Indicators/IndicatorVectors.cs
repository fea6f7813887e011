using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Partnership.Rules.Tests.Indicators;

/// <summary>Every row of seeds/vectors/indicators.csv that has a calculation.</summary>
public sealed class IndicatorVectors
{
    private static readonly IReadOnlyList<Row> All = Seeds.Rows("vectors/indicators.csv");

    public static TheoryData<string> Changes => Ids("change");

    public static TheoryData<string> Figures => Ids("reduction", "rate-per-1000", "lower-bound", "share");

    [Fact]
    public void Every_row_is_tried_but_the_two_that_ask_for_no_figure() => (Changes.Count + Figures.Count).Should().Be(All.Count - 2);

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_stands_against_its_target_as_worked_by_hand(string id)
    {
        var row = Row(id);
        var result = IndicatorCalculator.AgainstTarget(Number(row["baseline"])!.Value, Number(row["current"])!.Value, Number(row["targetPercent"]));

        result.Change.Value.Should().Be(Number(row["value"]));
        result.Gap.Value.Should().Be(Number(row["gapPoints"]));
        (result.Status.IsKnown ? result.Status.Value.Code.Replace("-", string.Empty) : result.Status.State == FactState.NotApplicable ? "noTarget" : "noValue").Should().BeEquivalentTo(row["status"]);
        result.Needed.Should().Be(Number(row["needed"]));
        result.Difference.Should().Be(Number(row["differenceFromNeeded"]));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_the_one_worked_by_hand(string id)
    {
        var row = Row(id);
        var result = Figure(row);

        result.Value.Should().Be(Number(row["value"]));
        (result.WhyNone is null).Should().Be(row["value"].Length > 0);
    }

    [Fact]
    public void The_five_areas_reproduce_the_printed_figures() =>
        Strategy2008.Areas.Should().OnlyContain(area => IndicatorCalculator.AgainstTarget(area.Baseline, area.Current, area.TargetPercent, null).Change.Value == area.PrintedPercent);

    [Fact]
    public void A_wanted_fall_is_met_from_above()
    {
        IndicatorCalculator.AgainstTarget(100, 80, -20).Status.Should().Be(Fact.Known(TargetStatus.Met));
        IndicatorCalculator.AgainstTarget(100, 79, -20).Status.Should().Be(Fact.Known(TargetStatus.Exceeded));
        IndicatorCalculator.AgainstTarget(100, 110, 5, IndicatorDirection.Down).Status.Should().Be(Fact.Known(TargetStatus.NotMet));
    }

    [Property]
    public Property A_reduction_is_the_change_the_other_way() => Law.ForAll(Gen.Choose(1, 100_000).Two(), pair =>
        IndicatorCalculator.Reduction(pair.Item1, pair.Item2).Exact.Should().Be(-IndicatorCalculator.Change(pair.Item1, pair.Item2).Exact));

    [Property]
    public Property The_count_needed_is_the_least_that_meets_the_target() => Law.ForAll(Gen.Choose(1, 5_000).Two(), pair =>
    {
        var needed = IndicatorCalculator.AgainstTarget(pair.Item1, 0, pair.Item2).Needed!.Value;
        IndicatorCalculator.AgainstTarget(pair.Item1, needed, pair.Item2).Status.Should().NotBe(Fact.Known(TargetStatus.NotMet));
        IndicatorCalculator.AgainstTarget(pair.Item1, needed - 1, pair.Item2).Status.Should().Be(Fact.Known(TargetStatus.NotMet));
    });

    [Theory]
    [InlineData(4, 5, null)]
    [InlineData(5, 5, 5)]
    [InlineData(0, 5, 0)]
    public void A_small_count_is_withheld_and_zero_is_shown(int count, int threshold, int? shown) => SmallNumberSuppression.Count(count, threshold).Value.Should().Be(shown);

    [Theory]
    [InlineData(3, 100)]
    [InlineData(98, 100)]
    [InlineData(2, 4)]
    public void A_share_is_withheld_where_a_small_count_could_be_worked_back(int part, int whole) => SmallNumberSuppression.Share(part, whole, 5).WhyNone.Should().Contain("Withheld");

    [Fact]
    public void A_half_is_rounded_away_from_zero() => IndicatorCalculator.Share(1, 800, 2).ToString().Should().Be("0.13");

    [Fact]
    public void A_figure_out_of_range_is_refused() => FluentActions.Invoking(() => IndicatorCalculator.Share(-1, 5)).Should().Throw<ArgumentOutOfRangeException>();

    private static IndicatorValue Figure(Row row) => row["calculation"] switch
    {
        "reduction" => IndicatorCalculator.Reduction(Number(row["baseline"])!.Value, Number(row["current"])!.Value),
        "rate-per-1000" => IndicatorCalculator.RatePer1000(Number(row["part"])!.Value, Number(row["whole"])!.Value),
        "lower-bound" => IndicatorCalculator.WholeMoreThan(Number(row["part"])!.Value, 0.25m),
        _ => IndicatorCalculator.Share(Number(row["part"])!.Value, Number(row["whole"])!.Value, int.Parse(row["decimals"])),
    };

    private static TheoryData<string> Ids(params string[] calculations) => new(All.Where(row => calculations.Contains(row["calculation"])).Select(row => row["id"]));

    private static Row Row(string id) => All.Single(row => row["id"] == id);

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
