using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Stands in where a limit counts every day, so that no calendar can matter.</summary>
internal static class NoCalendar
{
    internal static HolidayCalendar EveryDay { get; } = HolidayCalendar.Create(
        CalendarId.Parse("every-day"), new DateInterval(new LocalDate(2000, 1, 1), new LocalDate(2000, 12, 31)), [], new LocalDate(2000, 1, 1));
}
