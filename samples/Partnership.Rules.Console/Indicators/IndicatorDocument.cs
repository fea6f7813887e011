using System.ComponentModel;
using Partnership.Rules.Calculators;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Indicators;

/// <summary>The JSON form of a figure.</summary>
internal sealed record IndicatorDocument(
    [Description("The figure; null when there is none.")] decimal? Value,
    [Description("What it is counted in.")] string Unit,
    [Description("Why there is no figure; null when there is one.")] string? Why,
    [Description("How it is rounded, in words.")] string Rounding)
{
    internal static IndicatorDocument Of(IndicatorValue value, string unit) => new(value.Value, unit, value.WhyNone, value.Rounding);
}

/// <summary>The JSON form of a change against a target.</summary>
internal sealed record ChangeDocument(
    [Description("The change from the baseline, in per cent; null when there is none.")] decimal? ChangePercent,
    [Description("What lies between the change and the target, in points; null when it is not known.")] decimal? GapPoints,
    [Description("Whether it meets the target, by its code.")] string Status,
    [Description("The count that the target asks for; null when it is not known.")] decimal? Needed,
    [Description("The present count less the one needed; null when it is not known.")] decimal? Difference,
    [Description("Why there is no change; null when there is one.")] string? Why,
    [Description("How figures are rounded, in words.")] string Rounding)
{
    internal static ChangeDocument Of(TargetResult result) => new(
        result.Change.Value, result.Gap.Value, StatusOf(result), result.Needed, result.Difference, result.Change.WhyNone, result.Change.Rounding);

    private static string StatusOf(TargetResult result) =>
        result.Status.IsKnown ? result.Status.Value.Code : result.Status.State == FactState.NotApplicable ? "no-target" : "no-value";
}
