using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>What follows, by the group's own terms, when a meeting has no quorum. A document that says nothing is not a kind of quorum: the quorum is then unspecified.</summary>
/// <remarks>A closed hierarchy, read through <see cref="Match{TResult}"/>: a new kind does not compile until every reader handles it.</remarks>
public abstract record QuorumFailure
{
    private QuorumFailure(string words) => Words = words;

    /// <summary>What follows, in words.</summary>
    public string Words { get; }

    /// <summary>Reads what follows by its kind. A new kind adds a parameter.</summary>
    /// <param name="adviseOnly">When the meeting goes on and decides nothing.</param>
    /// <param name="ratify">When a later meeting must confirm what was decided.</param>
    /// <param name="stand">When the business is deferred to the next ordinary meeting.</param>
    /// <param name="adjourn">When the meeting is adjourned.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <exception cref="ArgumentNullException">A reader is null.</exception>
    public TResult Match<TResult>(Func<AdviseOnly, TResult> adviseOnly, Func<Ratify, TResult> ratify, Func<StandOver, TResult> stand, Func<Adjourn, TResult> adjourn) =>
        ReadBy(new Readers<TResult>(Guard.NotNull(adviseOnly), Guard.NotNull(ratify), Guard.NotNull(stand), Guard.NotNull(adjourn)));

    /// <summary>What follows, in words.</summary>
    public sealed override string ToString() => Words;

    private protected abstract TResult ReadBy<TResult>(Readers<TResult> readers);

    /// <summary>The meeting goes on and decides nothing.</summary>
    public sealed record AdviseOnly() : QuorumFailure("the meeting may go on and decides nothing")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.AdviseOnly(this);
    }

    /// <summary>What is decided stands only when a meeting with a quorum confirms it.</summary>
    public sealed record Ratify() : QuorumFailure("what is decided stands only when a meeting with a quorum confirms it")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Ratify(this);
    }

    /// <summary>The meeting ends, and its business goes to the next ordinary meeting.</summary>
    public sealed record StandOver() : QuorumFailure("the meeting ends and its business goes to the next ordinary meeting")
    {
        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.StandOver(this);
    }

    /// <summary>The meeting is adjourned, to a day within so long.</summary>
    /// <param name="Within">The limit for the adjourned meeting, counted after the day of the meeting.</param>
    /// <param name="Then">The quorum of the adjourned meeting: the same as before, or the members who attend.</param>
    /// <exception cref="ArgumentException">The limit or what the adjourned meeting needs is null, or the limit counts back.</exception>
    public sealed record Adjourn(TimeLimit Within, AdjournedQuorum Then) : QuorumFailure($"the meeting is adjourned to a day {Length(Within)}, when {Guard.NotNull(Then).Words}")
    {
        /// <summary>By when the adjourned meeting is held.</summary>
        public TimeLimit Within { get; } = Guard.NotNull(Within);

        /// <summary>How many the adjourned meeting needs.</summary>
        public AdjournedQuorum Then { get; } = Guard.NotNull(Then);

        private protected override TResult ReadBy<TResult>(Readers<TResult> readers) => readers.Adjourn(this);
    }

    private static string Length(TimeLimit within)
    {
        Guard.Require(Guard.NotNull(within).Direction == Direction.After, "An adjourned meeting comes after the meeting.", nameof(within));
        return $"{within} it";
    }

    private protected sealed record Readers<TResult>(
        Func<AdviseOnly, TResult> AdviseOnly,
        Func<Ratify, TResult> Ratify,
        Func<StandOver, TResult> StandOver,
        Func<Adjourn, TResult> Adjourn);
}
