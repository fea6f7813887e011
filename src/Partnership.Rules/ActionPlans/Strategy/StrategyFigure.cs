using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>A figure a strategy prints. Null is no data or a target still to be set, never zero (CAM-STR-047, CAM-STR-096).</summary>
public sealed record StrategyFigure
{
    /// <summary>States a figure with the values given.</summary>
    /// <param name="what">The thing that the figure counts.</param>
    /// <param name="area">The area that was counted; <c>unstated</c> when the strategy does not say.</param>
    /// <param name="value">The figure; null when there is none.</param>
    /// <param name="unit">What the figure is: count, ratio, lower-bound, period, pending.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public StrategyFigure(string what, string area, decimal? value, string unit, Citation citation)
    {
        What = Guard.NotBlank(what);
        Area = Guard.NotBlank(area);
        Value = value;
        Unit = Guard.NotBlank(unit);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>What the figure counts, as the document says.</summary>
    public string What { get; }

    /// <summary>Where it was counted.</summary>
    public string Area { get; }

    /// <summary>The figure; null when there is none.</summary>
    public decimal? Value { get; }

    /// <summary>What the figure is.</summary>
    public string Unit { get; }

    /// <summary>The clause that states this figure.</summary>
    public Citation Citation { get; }

    /// <summary>The year, as printed; null when the strategy gives none.</summary>
    public string? Period { get; init; }

    /// <summary>What was counted, as one line of text.</summary>
    public override string ToString() => What;
}
