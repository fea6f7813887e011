#if NET8_0_OR_GREATER
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The same questions for callers who hold <see cref="DateOnly"/>. On .NET 8 and later only.</summary>
/// <example><code>var due = UkCalendars.EnglandAndWales.PlusWorkingDays(new DateOnly(2026, 4, 2), 10);</code></example>
public static class DateOnlyBridge
{
    /// <summary>True when the day is a working day.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">The day is outside the coverage.</exception>
    public static bool IsWorkingDay(this HolidayCalendar calendar, DateOnly date) =>
        Guard.NotNull(calendar).IsWorked(date);

    /// <summary>The n-th working day strictly after a day; strictly before when n is negative; the day itself when n is 0.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="date">Day 0.</param>
    /// <param name="count">How many working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the coverage.</exception>
    public static DateOnly PlusWorkingDays(this HolidayCalendar calendar, DateOnly date, int count) =>
        Guard.NotNull(calendar).Plus(date, count);

    /// <summary>The same without an exception: false when the day or the answer is outside the coverage.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="date">Day 0.</param>
    /// <param name="count">How many working days; before the day when negative.</param>
    /// <param name="result">The n-th working day; not meaningful when the method returns false.</param>
    /// <returns>True when both the day and the answer are in the coverage.</returns>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static bool TryPlusWorkingDays(this HolidayCalendar calendar, DateOnly date, int count, out DateOnly result) =>
        Guard.NotNull(calendar).TryPlus(date, count, out result);

    /// <summary>Working days after the start and up to the end, that day included.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="start">Day 0, not counted.</param>
    /// <param name="end">The day counted to.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">Either day is outside the coverage.</exception>
    public static int WorkingDaysBetween(this HolidayCalendar calendar, DateOnly start, DateOnly end) =>
        Guard.NotNull(calendar).Between(start, end);

    /// <summary>The date a limit gives.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="trigger">Day 0, or day 1 for a limit that begins with it.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">The limit or the calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">The limit needs the calendar, and the count leaves its coverage.</exception>
    public static DateOnly CountFrom(this TimeLimit limit, DateOnly trigger, HolidayCalendar calendar) =>
        Guard.NotNull(limit).CountFrom(LocalDate.FromDateOnly(trigger), calendar).On.ToDateOnly();
}
#endif
