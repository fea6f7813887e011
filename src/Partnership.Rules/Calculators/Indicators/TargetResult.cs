using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A change held against its target.</summary>
/// <param name="Change">The change in per cent of the baseline.</param>
/// <param name="Status">Exceeded, met or not met; not applicable without a target, not known without a figure to compare.</param>
/// <param name="Gap">The change minus the target, in percentage points; none without a target.</param>
/// <param name="Needed">The whole number that the target required; null without a target or a baseline.</param>
/// <param name="Difference">The count reached minus the count required; null without a required count.</param>
public sealed record TargetResult(IndicatorValue Change, Fact<TargetStatus> Status, IndicatorValue Gap, decimal? Needed, decimal? Difference)
{
    /// <summary>Change and status, as one line of text.</summary>
    public override string ToString() => $"{Change}: {Status}";
}
