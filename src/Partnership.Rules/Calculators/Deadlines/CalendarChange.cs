using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A day was proclaimed, moved or closed: which running deadlines move?</summary>
public static class CalendarChange
{
    /// <summary>The deadlines that come to another date by the new calendar, in the order given; those that stay are left out.</summary>
    /// <remarks>Worked example: ten working days from Wednesday 7 September 2022 was 21 September; the State Funeral, proclaimed for 19 September, moves it to 22 September.</remarks>
    /// <param name="before">The calendar the dates were counted by.</param>
    /// <param name="after">The calendar as it is now.</param>
    /// <param name="open">The running deadlines.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<MovedDeadline> Moved(HolidayCalendar before, HolidayCalendar after, IEnumerable<OpenDeadline> open) =>
        Guard.NotNull(open)
            .Select(one => new MovedDeadline(one, Count(one, Guard.NotNull(before)), Count(one, Guard.NotNull(after))))
            .Where(one => one.WasOn != one.NowOn)
            .ToValueList();

    private static LocalDate? Count(OpenDeadline deadline, HolidayCalendar calendar)
    {
        try
        {
            return deadline.Limit.CountFrom(deadline.Trigger, calendar).On;
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }
}
