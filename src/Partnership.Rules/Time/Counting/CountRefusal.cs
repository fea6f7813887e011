using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.Time;

/// <summary>Why a limit has no date, found only when it has none.</summary>
internal static class CountRefusal
{
    internal static Exception Of(TimeLimit limit, LocalDate trigger, HolidayCalendar calendar)
    {
        var plain = limit.Rolled(Rolling.Stay);
        return limit.Counting.UsesCalendar && !calendar.Covers(trigger) ? new CalendarCoverageException(calendar, trigger, Iso(trigger))
            : plain.TryCountFrom(trigger, calendar, out var counted) ? OfRolling(limit.Rolling, counted.On, calendar)
            : limit.Counting.UsesCalendar ? new CalendarCoverageException(calendar, trigger, $"{plain} {Iso(trigger)}")
            : new ArgumentOutOfRangeException(nameof(trigger), trigger, $"{limit} {Iso(trigger)} lies outside the years that can be counted.");
    }

    internal static CalendarCoverageException OfRolling(Rolling rolling, LocalDate counted, HolidayCalendar calendar) => new(
        calendar,
        counted,
        !calendar.Covers(counted) ? Iso(counted) : $"the {(rolling == Rolling.NextOutsideBreaks ? "day outside Sundays and breaks" : "working day")} {(rolling == Rolling.Previous ? "on or before" : "on or after")} {Iso(counted)}");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
