using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A range of days: not before one, not after the other.</summary>
public sealed class LimitRange : DeadlineKind
{
    /// <summary>A range of days. Neither end uses a calendar.</summary>
    /// <param name="shortest">The earliest end.</param>
    /// <param name="longest">The latest end.</param>
    /// <exception cref="ArgumentException">An end needs a calendar.</exception>
    public LimitRange(TimeLimit shortest, TimeLimit longest)
    {
        Shortest = Guard.NotNull(shortest);
        Longest = Guard.NotNull(longest);
        Guard.Require(!SingleLimit.NeedsCalendar(shortest) && !SingleLimit.NeedsCalendar(longest), "A range counts every day.", nameof(longest));
    }

    /// <summary>The earliest end that the text allows.</summary>
    public TimeLimit Shortest { get; }

    /// <summary>The latest end that the text allows.</summary>
    public TimeLimit Longest { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => ValueList<DeadlineParameter>.Empty;

    /// <inheritdoc/>
    public override string Words => $"from {English.Number(Shortest.Amount)} to {Longest}";

    internal override object Content => (Shortest, Longest);
}
