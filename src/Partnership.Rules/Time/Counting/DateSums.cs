using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Sums of plain days and months that stay in the years 1 to 9999, or say that they do not.</summary>
internal static class DateSums
{
    internal const int MonthsInYear = 12;

    private const int LastYear = 9999;
    private const int FewDays = 100_000;
    private const int YearsOfFewDays = 274;
    private const int AllDays = 3_652_059;

    internal static bool TryPlusDays(LocalDate from, int days, out LocalDate date)
    {
        var inside = IsFarInside(from.Year, days) || HasDay(from, days);
        date = inside ? from.PlusDays(days) : default;
        return inside;
    }

    internal static bool TryPlusMonths(LocalDate from, int months, out LocalDate date)
    {
        var month = ((from.Year - 1) * MonthsInYear) + from.Month - 1 + months;
        var inside = month >= 0 && month < LastYear * MonthsInYear;
        date = inside ? from.PlusMonths(months) : default;
        return inside;
    }

    /// <summary>The next day, or the day before, when the calendar covers it.</summary>
    internal static bool TryStep(LocalDate from, Direction direction, HolidayCalendar calendar, out LocalDate date) =>
        TryPlusDays(from, direction.Sign, out date) && calendar.Covers(date);

    private static bool IsFarInside(int year, int days) =>
        days > -FewDays && days < FewDays && year > YearsOfFewDays && year < LastYear - YearsOfFewDays;

    private static bool HasDay(LocalDate from, int days)
    {
        var day = Period.DaysBetween(new LocalDate(1, 1, 1), from) + days;
        return day >= 0 && day < AllDays;
    }
}
