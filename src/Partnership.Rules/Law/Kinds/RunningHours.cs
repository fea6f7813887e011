using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Running hours from a moment, with whole days left out.</summary>
public sealed class RunningHours : DeadlineKind
{
    /// <summary>Running hours.</summary>
    /// <param name="limit">The hours.</param>
    /// <param name="calendar">The bank holidays.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RunningHours(HourLimit limit, CalendarId calendar)
    {
        Limit = Guard.NotNull(limit);
        Calendar = Guard.NotNull(calendar);
    }

    /// <summary>The hours.</summary>
    public HourLimit Limit { get; }

    /// <summary>The bank holidays.</summary>
    public CalendarId Calendar { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => ValueList<DeadlineParameter>.Empty;

    /// <inheritdoc/>
    public override string Words => $"{Limit}, after";

    internal override object Content => (Limit, Calendar);
}
