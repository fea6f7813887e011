using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>What ends a phase of a group's meetings: a number of months, or an event.</summary>
/// <remarks>A closed hierarchy, read through <see cref="Match{TResult}"/>: a new kind does not compile until every reader handles it.</remarks>
public abstract record PhaseEnd
{
    private PhaseEnd(string words) => Words = words;

    /// <summary>How long the phase lasts, in words: "for the first 12 months".</summary>
    public string Words { get; }

    /// <summary>Reads the end by its kind. A new kind adds a parameter.</summary>
    /// <param name="afterMonths">When it is a number of months.</param>
    /// <param name="atEvent">When it is an event.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <exception cref="ArgumentNullException">A reader is null.</exception>
    public TResult Match<TResult>(Func<AfterMonths, TResult> afterMonths, Func<AtEvent, TResult> atEvent) => ReadBy(new Readers<TResult>(Guard.NotNull(afterMonths), Guard.NotNull(atEvent)));

    /// <summary>How long the phase lasts.</summary>
    public sealed override string ToString() => Words;

    private protected abstract TResult ReadBy<TResult>(Readers<TResult> readers);

    /// <summary>The phase lasts a number of months.</summary>
    /// <param name="Months">The number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public sealed record AfterMonths(int Months) : PhaseEnd($"for the first {English.Number(Guard.AtLeast(1, Months))} months")
    {
        /// <summary>The number of months that the phase lasts.</summary>
        public int Months { get; } = Months;

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AfterMonths(this);
    }

    /// <summary>The phase lasts until an event: "until the strategy is adopted".</summary>
    /// <param name="Event">The event.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public sealed record AtEvent(Trigger Event) : PhaseEnd($"until {Guard.NotNull(Event).Words}")
    {
        /// <summary>The event that ends the phase.</summary>
        public Trigger Event { get; } = Event;

        /// <summary>The day of the event, from which the next cadence holds; unspecified until some text, such as the minutes, gives it.</summary>
        public DocumentValue<PartialDate> On { get; init; }

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AtEvent(this);
    }

    private protected sealed record Readers<TResult>(Func<AfterMonths, TResult> AfterMonths, Func<AtEvent, TResult> AtEvent);
}
