using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>The days that statutes leave out by name: Sunday, Christmas Day, Good Friday and any bank holiday. Saturdays count.</summary>
/// <remarks>Christmas Day and Good Friday are found by date: a table of observed weekdays has no 25 December when it is a Saturday (2021, 2027).</remarks>
internal static class SundayOrHoliday
{
    internal static bool Is(LocalDate date, HolidayCalendar calendar) => Reason(date, calendar) is not null;

    internal static string? Reason(LocalDate date, HolidayCalendar calendar) =>
        calendar.ClosedDayOn(date)?.Name
        ?? (date is { Month: 12, Day: 25 } ? "Christmas Day"
            : date.DayOfWeek == IsoDayOfWeek.Sunday ? "Sunday"
            : date.DayOfWeek == IsoDayOfWeek.Friday && date.PlusDays(2) == Easter.SundayIn(date.Year) ? "Good Friday"
            : null);
}
