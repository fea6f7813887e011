using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a figure about few people may be published. You choose the threshold, because bodies differ.</summary>
/// <example><code>var shown = SmallNumberSuppression.Count(3, threshold: 5);</code></example>
public static class SmallNumberSuppression
{
    /// <summary>The count, or no value where it is small: at least 1 and below the threshold. Zero is shown, because it points at no one.</summary>
    /// <param name="count">The count.</param>
    /// <param name="threshold">The smallest count that may be shown, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0 or the threshold below 1.</exception>
    public static IndicatorValue Count(int count, int threshold) =>
        IsSmall(Guard.AtLeast(0, count), Guard.AtLeast(1, threshold)) ? Withheld(0) : IndicatorValue.Of(count, 0);

    /// <summary>A share in per cent, or no value where the part, the rest or the whole is small: any of them could be worked back.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="threshold">The smallest count that may be shown, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 0 or the threshold below 1.</exception>
    public static IndicatorValue Share(int part, int whole, int threshold)
    {
        Guard.AtLeast(1, threshold);
        Guard.AtLeast(0, whole);
        var small = IsSmall(Guard.AtLeast(0, part), threshold) || IsSmall(whole, threshold) || IsSmall(Math.Abs(whole - part), threshold);
        return small ? Withheld(1) : IndicatorCalculator.Share(part, whole);
    }

    private static bool IsSmall(int count, int threshold) => count > 0 && count < threshold;

    private static IndicatorValue Withheld(int decimals) => IndicatorValue.None("Withheld: the count is below the threshold for publishing.", decimals);
}
