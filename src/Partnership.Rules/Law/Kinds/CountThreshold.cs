using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Enough of something: a count against a threshold. There is no date.</summary>
public sealed class CountThreshold : DeadlineKind
{
    /// <summary>A count against a threshold.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="threshold">How many are enough.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CountThreshold(DeadlineParameter count, DeadlineParameter threshold)
    {
        Count = Guard.NotNull(count);
        Threshold = Guard.NotNull(threshold);
    }

    /// <summary>How many there are.</summary>
    public DeadlineParameter Count { get; }

    /// <summary>How many are enough.</summary>
    public DeadlineParameter Threshold { get; }

    /// <summary>A choice of yes or no that is enough by itself, whatever the count; null when only the count decides. A no never lowers a count that is enough.</summary>
    public DeadlineParameter? Judgement { get; init; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Count, Threshold, Judgement);

    /// <inheritdoc/>
    public override string Words => "enough of them, on";

    internal override object Content => (Count, Threshold, Judgement);
}
