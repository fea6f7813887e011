using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance.Clocks;

/// <summary>Enough of something: a count against a threshold. There is no date.</summary>
public sealed class CountForm : ClockForm
{
    /// <summary>A count against a threshold.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="threshold">How many are enough.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CountForm(ClockParameter count, ClockParameter threshold)
    {
        Count = Guard.NotNull(count);
        Threshold = Guard.NotNull(threshold);
    }

    /// <summary>How many there are.</summary>
    public ClockParameter Count { get; }

    /// <summary>How many are enough.</summary>
    public ClockParameter Threshold { get; }

    /// <summary>A choice of yes or no that is enough by itself, whatever the count; null when only the count decides. A no never lowers a count that is enough.</summary>
    public ClockParameter? Judgement { get; init; }

    /// <inheritdoc/>
    public override ValueList<ClockParameter> Parameters => Given(Count, Threshold, Judgement);

    /// <inheritdoc/>
    public override string Words => "enough of them, on";

    internal override object Content => (Count, Threshold, Judgement);
}
