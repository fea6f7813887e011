using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>The days that statutes omit by name: Sunday, Christmas Day, Good Friday and any bank holiday. Saturdays count.</summary>
/// <remarks>Christmas Day and Good Friday are found by date: a table of observed weekdays has no 25 December when it is a Saturday (2021, 2027).</remarks>
internal static class SundayOrHoliday
{
    /// <summary>A day appointed on account of a Saturday is at most this many days after it.</summary>
    internal const int Reach = 3;

    internal static LeftOutDays Days { get; } = new(0, Is);

    internal static bool Is(LocalDate date, HolidayCalendar calendar) => Reason(date, calendar) is not null;

    internal static string? Reason(LocalDate date, HolidayCalendar calendar) =>
        calendar.NonWorkingDayOn(date)?.Name
        ?? (StandsFor(date, calendar) is { } added && added.Replacement == ReplacementKind.InAddition ? added.Name : null)
        ?? (date is { Month: 12, Day: 25 } ? "Christmas Day"
            : date.DayOfWeek == IsoDayOfWeek.Sunday ? "Sunday"
            : date.DayOfWeek == IsoDayOfWeek.Friday && date.PlusDays(2) == Easter.SundayIn(date.Year) ? "Good Friday"
            : null);

    /// <summary>True for a Saturday of which the proclamation that would say whether it is still a bank holiday was not checked.</summary>
    internal static bool IsInDoubt(LocalDate date, HolidayCalendar calendar) =>
        StandsFor(date, calendar) is { } instead && instead.Replacement == ReplacementKind.NotRead && Reason(date, calendar) is null;

    /// <summary>The non-working day appointed on account of a Saturday; null when there is none.</summary>
    private static NonWorkingDay? StandsFor(LocalDate date, HolidayCalendar calendar)
    {
        for (var later = 1; date.DayOfWeek == IsoDayOfWeek.Saturday && later <= Reach; later++)
        {
            if (calendar.Coverage.Contains(date.PlusDays(later)) && calendar.NonWorkingDayOn(date.PlusDays(later)) is { } closed && closed.InPlaceOf == date)
            {
                return closed;
            }
        }

        return null;
    }
}
