using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Why a limit has no date, found only when it has none.</summary>
internal static class CountRefusal
{
    internal static Exception Of(TimeLimit limit, LocalDate trigger, HolidayCalendar calendar)
    {
        var plain = limit.Rolled(Rolling.Stay);
        return limit.Counting.UsesCalendar && !calendar.Covers(trigger) ? new CalendarCoverageException(calendar, trigger, English.Date(trigger))
            : plain.TryCountFrom(trigger, calendar, out var counted) ? OfRolling(limit.Rolling, counted.On, calendar)
            : limit.Counting.UsesCalendar ? new CalendarCoverageException(calendar, trigger, $"{plain} {English.Date(trigger)}")
            : new ArgumentOutOfRangeException(nameof(trigger), trigger, $"{limit} {English.Date(trigger)} lies outside the years that can be counted.");
    }

    internal static CalendarCoverageException OfRolling(Rolling rolling, LocalDate counted, HolidayCalendar calendar) => new(
        calendar,
        counted,
        !calendar.Covers(counted) ? English.Date(counted) : $"the {(rolling == Rolling.NextOutsideBreaks ? "day outside Sundays and breaks" : "working day")} {(rolling == Rolling.Previous ? "on or before" : "on or after")} {English.Date(counted)}");
}
