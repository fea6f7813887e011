using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A change held against its target.</summary>
/// <param name="Change">The change in per cent of the baseline.</param>
/// <param name="Status">Exceeded, met or not met; not applicable without a target, not known without a figure to compare.</param>
/// <param name="Gap">The change less the target, in percentage points; none without a target.</param>
/// <param name="Needed">The whole count the target needed; null without a target or a baseline.</param>
/// <param name="Difference">The count reached less the count needed; null where none was needed.</param>
public sealed record TargetResult(IndicatorValue Change, Fact<TargetStatus> Status, IndicatorValue Gap, decimal? Needed, decimal? Difference)
{
    /// <summary>Change and status, as one line of text.</summary>
    public override string ToString() => $"{Change}: {Status}";
}
