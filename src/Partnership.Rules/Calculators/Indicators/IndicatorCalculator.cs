using Partnership.Rules.ActionPlans;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers what an indicator is, and whether its target is met. Every figure is rounded once, at the end, a half away from zero.</summary>
/// <remarks>
/// NI 32 is two formulas and there is no default: the Cambridgeshire strategy means a percentage reduction (<see cref="Reduction"/>,
/// CAM-STR-091); guidance of the time means repeats over cases (<see cref="Share"/>). You name the formula that the partnership uses (D12).
/// </remarks>
/// <example><code>var change = IndicatorCalculator.Change(baseline: 1074, current: 1405);</code></example>
public static class IndicatorCalculator
{
    private const decimal Most = 1_000_000_000_000m;
    private const decimal Least = 0.000001m;

    /// <summary>The change from a baseline in per cent.</summary>
    /// <param name="baseline">The figure of the baseline year.</param>
    /// <param name="current">The figure now.</param>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not 0 and not from a millionth to a trillion, or the decimals are out of range.</exception>
    public static IndicatorValue Change(decimal baseline, decimal current, int decimals = 1) =>
        Figure(baseline, nameof(baseline)) == 0
            ? IndicatorValue.None("The baseline is zero, so there is nothing to measure a change against.", Places(decimals))
            : IndicatorValue.Of((Figure(current, nameof(current)) - baseline) / baseline * 100, Places(decimals));

    /// <summary>The reduction from a baseline in per cent: a rise is a negative reduction. One of the two formulas of NI 32.</summary>
    /// <param name="baseline">The figure of the baseline year.</param>
    /// <param name="current">The figure now.</param>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not 0 and not from a millionth to a trillion, or the decimals are out of range.</exception>
    public static IndicatorValue Reduction(decimal baseline, decimal current, int decimals = 1) =>
        Change(baseline, current, decimals) is { Exact: { } change } ? IndicatorValue.Of(-change, decimals) : Change(baseline, current, decimals);

    /// <summary>A part in per cent of the whole: repeats over cases is the other formula of NI 32.</summary>
    /// <param name="part">The part, such as repeat cases. It may exceed the whole where one case repeats more than once.</param>
    /// <param name="whole">The whole, such as all cases.</param>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not 0 and not from a millionth to a trillion, or the decimals are out of range.</exception>
    public static IndicatorValue Share(decimal part, decimal whole, int decimals = 1) =>
        Ratio(part, whole, 100, decimals, "There were none to take a share of: the whole is zero.");

    /// <summary>A count per 1,000 population. You say which population, of which year.</summary>
    /// <param name="count">The count.</param>
    /// <param name="population">The population.</param>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not 0 and not from a millionth to a trillion, or the decimals are out of range.</exception>
    public static IndicatorValue RatePer1000(decimal count, decimal population, int decimals = 2) =>
        Ratio(count, population, 1000, decimals, "The population is zero, so there is no rate.");

    /// <summary>The whole a part implies when it is just under a share of it: a lower bound only. 1,325 just under a quarter means more than 5,300.</summary>
    /// <param name="part">The part.</param>
    /// <param name="share">The share that the figure is just under, as a fraction of 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is out of range, or the share is not above a millionth and up to 1.</exception>
    public static IndicatorValue WholeMoreThan(decimal part, decimal share) =>
        share is <= 0.000001m or > 1
            ? throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above a millionth and up to 1.")
            : IndicatorValue.Of(Figure(part, nameof(part)) / share, 0);

    /// <summary>A change held against a target in per cent. The status depends on the exact figures, the gap is shown rounded.</summary>
    /// <remarks>Worked example: 1,074 to 1,405 is 30.8 %; against 40 % that is 9.2 points short, and the target needed 1,504 (CAM-STR-041).</remarks>
    /// <param name="baseline">The figure of the baseline year.</param>
    /// <param name="current">The figure now.</param>
    /// <param name="targetPercent">The target change in per cent; negative for a fall. Null means no target, which is not the same as zero.</param>
    /// <param name="direction">The better direction; null means down for a target below zero, otherwise up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not 0 and not from a millionth to a trillion, or the target is beyond a million per cent.</exception>
    public static TargetResult AgainstTarget(decimal baseline, decimal current, decimal? targetPercent, IndicatorDirection? direction = null)
    {
        var change = Change(baseline, current);
        if (change.Exact is not { } exact || targetPercent is not { } target)
        {
            var (status, why) = change.Exact is null ? (Fact<TargetStatus>.NotKnown, change.WhyNone!) : (Fact<TargetStatus>.NotApplicable, "There is no target.");
            return new TargetResult(change, status, IndicatorValue.None(why, 1), null, null);
        }

        var rises = direction is null || direction == IndicatorDirection.NotStated ? Percent(target) >= 0 : direction == IndicatorDirection.Up;
        var aim = baseline * (1 + (Percent(target) / 100));
        var needed = rises ? Math.Ceiling(aim) : Math.Floor(aim);
        return new TargetResult(change, Fact.Known(Status(rises ? current - aim : aim - current)), IndicatorValue.Of(exact - target, 1), needed, current - needed);
    }

    private static TargetStatus Status(decimal beyond) =>
        Math.Sign(beyond) switch { 0 => TargetStatus.Met, 1 => TargetStatus.Exceeded, _ => TargetStatus.NotMet };

    private static IndicatorValue Ratio(decimal part, decimal whole, int per, int decimals, string whyNone) =>
        Figure(whole, nameof(whole)) == 0
            ? IndicatorValue.None(whyNone, Places(decimals))
            : IndicatorValue.Of(Figure(part, nameof(part)) / whole * per, Places(decimals));

    private static decimal Figure(decimal value, string name) => value is < 0 or > Most or (> 0 and < Least)
        ? throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0, or from a millionth to a trillion.")
        : value;

    private static decimal Percent(decimal target) => target is < -1_000_000 or > 1_000_000
        ? throw new ArgumentOutOfRangeException(nameof(target), target, "A target is at most a million per cent either way.")
        : target;

    private static int Places(int decimals) => decimals is < 0 or > 10
        ? throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "decimals must be 0 to 10.")
        : decimals;
}
