using NodaTime;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The widest gap between two meetings that a clause allows.</summary>
/// <param name="Next">The latest day for the next meeting.</param>
/// <param name="IsMeetingDay">Whether a meeting can be held on a day.</param>
/// <param name="Citation">The clause.</param>
internal sealed record MeetingGap(Func<LocalDate, LocalDate> Next, Func<LocalDate, bool> IsMeetingDay, Citation Citation)
{
    private const int MostMonths = 1200;
    private const int MostDays = 36500;

    /// <summary>The gap of a cadence; null when it sets none, or one of more than a century. So many times in a number of months leaves at most twice those months between two meetings.</summary>
    internal static MeetingGap? Of(Cadence cadence, Citation citation) => cadence.Match(
        times => InMonths(2L * times.Months, citation),
        months => InMonths(months.Months, citation),
        days => days.Days > MostDays ? null : new MeetingGap(day => day.PlusDays(days.Days), _ => true, citation),
        weekday => weekday.Months > MostMonths ? null : new MeetingGap(day => weekday.In(day.PlusMonths(weekday.Months)), day => weekday.In(day) == day, citation),
        named => new MeetingGap(day => named.NextBy(day)!.Value, day => named.Months.Contains(day.Month), citation),
        named => new MeetingGap(day => named.Next(day), day => named.Months.Contains(day.Month) && new Cadence.Weekday(named.Nth, named.Day, 1).In(day) == day, citation),
        _ => default(MeetingGap),
        _ => null,
        _ => null);

    /// <summary>The gap of an interval; null when it is more than a century.</summary>
    internal static MeetingGap? Of(TimeLimit interval, Citation citation) =>
        interval.Unit == TimeUnit.Days || interval.Unit == TimeUnit.Weeks
            ? interval.Amount > MostDays / 7 ? null : new MeetingGap(day => RepeatedLimit.After(day, interval), _ => true, citation)
            : InMonths(interval.Unit == TimeUnit.Years ? 12L * interval.Amount : interval.Amount, citation);

    private static MeetingGap? InMonths(long months, Citation citation) =>
        months > MostMonths ? null : new MeetingGap(day => day.PlusMonths((int)months), _ => true, citation);
}
