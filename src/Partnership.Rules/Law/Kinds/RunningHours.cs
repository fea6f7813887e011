using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Running hours from a moment, with whole days not counted.</summary>
public sealed class RunningHours : DeadlineKind
{
    /// <summary>Running hours, with the values given.</summary>
    /// <param name="limit">The hours.</param>
    /// <param name="calendar">The bank holidays; null when every day counts, or all but Christmas Day.</param>
    /// <exception cref="ArgumentException">The limit omits holidays and no calendar is named.</exception>
    public RunningHours(HourLimit limit, CalendarId? calendar = null)
    {
        Limit = Guard.NotNull(limit);
        Calendar = calendar;
        Guard.Require(calendar is not null || !limit.LeftOut.UsesCalendar, $"{limit} needs a calendar.", nameof(calendar));
    }

    /// <summary>The number of hours that run.</summary>
    public HourLimit Limit { get; }

    /// <summary>The bank holidays; null when they cannot matter.</summary>
    public CalendarId? Calendar { get; }

    /// <summary>How many hours, where that is for the caller to say; null when the limit fixes it.</summary>
    public DeadlineParameter? Amount { get; init; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Amount);

    /// <inheritdoc/>
    public override string Words => $"{Limit}, after";

    internal override object Content => (Limit, Calendar, Amount);
}
