using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Enough of something: a count against a threshold. There is no date.</summary>
public sealed class CountThreshold : DeadlineKind
{
    /// <summary>A count against a threshold.</summary>
    /// <param name="count">The number of items, as a fact.</param>
    /// <param name="threshold">The number that is enough.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CountThreshold(DeadlineParameter count, DeadlineParameter threshold)
    {
        Count = Guard.NotNull(count);
        Threshold = Guard.NotNull(threshold);
    }

    /// <summary>The number of items, as a fact.</summary>
    public DeadlineParameter Count { get; }

    /// <summary>The number that is enough.</summary>
    public DeadlineParameter Threshold { get; }

    /// <summary>A choice of yes or no that is enough by itself, whatever the count; null when only the count decides. A no never lowers a count that is enough.</summary>
    public DeadlineParameter? Judgement { get; init; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Count, Threshold, Judgement);

    /// <inheritdoc/>
    public override string Words => "enough of them, on";

    internal override object Content => (Count, Threshold, Judgement);
}
