using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A range of days: not before one, not after the other.</summary>
public sealed class RangeForm : ClockForm
{
    /// <summary>A range of days. Neither end uses a calendar.</summary>
    /// <param name="shortest">The earliest end.</param>
    /// <param name="longest">The latest end.</param>
    /// <exception cref="ArgumentException">An end needs a calendar.</exception>
    public RangeForm(TimeLimit shortest, TimeLimit longest)
    {
        Shortest = Guard.NotNull(shortest);
        Longest = Guard.NotNull(longest);
        Guard.Require(!LimitForm.NeedsCalendar(shortest) && !LimitForm.NeedsCalendar(longest), "A range counts every day.", nameof(longest));
    }

    /// <summary>The earliest end.</summary>
    public TimeLimit Shortest { get; }

    /// <summary>The latest end.</summary>
    public TimeLimit Longest { get; }

    /// <inheritdoc/>
    public override ValueList<ClockParameter> Parameters => ValueList<ClockParameter>.Empty;

    /// <inheritdoc/>
    public override string Words => $"from {English.Number(Shortest.Amount)} to {Longest}";

    internal override object Content => (Shortest, Longest);
}
