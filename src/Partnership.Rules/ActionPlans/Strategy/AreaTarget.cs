using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>One area's row in a table of targets: two counts, a target and what was printed as achieved.</summary>
public sealed record AreaTarget
{
    /// <summary>States a row with the values given.</summary>
    /// <param name="area">The area.</param>
    /// <param name="baseline">The count of the baseline year.</param>
    /// <param name="current">The count of the year reported.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">The area is blank.</exception>
    public AreaTarget(string area, int baseline, int current, Citation citation)
    {
        Area = Guard.NotBlank(area);
        Baseline = Guard.AtLeast(0, baseline);
        Current = Guard.AtLeast(0, current);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The area that the target covers.</summary>
    public string Area { get; }

    /// <summary>The count of the baseline year.</summary>
    public int Baseline { get; }

    /// <summary>The count of the year reported.</summary>
    public int Current { get; }

    /// <summary>The clause that sets this target.</summary>
    public Citation Citation { get; }

    /// <summary>The target change in per cent; null when there is none.</summary>
    public decimal? TargetPercent { get; init; }

    /// <summary>The change the document prints; null when it prints none.</summary>
    public decimal? PrintedPercent { get; init; }

    /// <summary>The area, as one line of text.</summary>
    public override string ToString() => Area;
}
