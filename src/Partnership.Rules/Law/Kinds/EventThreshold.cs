using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Enough events in the months up to the trigger. There is no date.</summary>
public sealed class EventThreshold : DeadlineKind
{
    /// <summary>Enough events in a number of months.</summary>
    /// <param name="events">The days of the events.</param>
    /// <param name="threshold">The number that is enough.</param>
    /// <param name="months">The number of months to look back.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EventThreshold(DeadlineParameter events, DeadlineParameter threshold, DeadlineParameter months)
    {
        Events = Guard.NotNull(events);
        Threshold = Guard.NotNull(threshold);
        Months = Guard.NotNull(months);
    }

    /// <summary>The days of the events.</summary>
    public DeadlineParameter Events { get; }

    /// <summary>The number that is enough.</summary>
    public DeadlineParameter Threshold { get; }

    /// <summary>The number of months to look back.</summary>
    public DeadlineParameter Months { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Events, Threshold, Months);

    /// <inheritdoc/>
    public override string Words => "enough events in the months up to";

    internal override object Content => (Events, Threshold, Months);
}
