using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>The days of the Local Government Act 1972 s.243(4): Sundays, the Christmas, Easter and bank holiday breaks of s.270(1), and days of public thanksgiving or mourning. Other Saturdays count.</summary>
/// <remarks>
/// A break runs from the last weekday before its holiday to the first weekday after it that is not a bank holiday; the Easter break runs from Thursday to
/// Tuesday. The copy of the Act that we checked does not say whether a Saturday is a week day. Source: s.270(1).
/// </remarks>
internal sealed class BreakDay
{
    /// <summary>The holiday whose break could hold a day is no further off than the longest run of non-working days.</summary>
    internal const int Reach = 6;

    private readonly IsoDayOfWeek lastWeekDay;

    private BreakDay(int place, IsoDayOfWeek lastWeekDay)
    {
        this.lastWeekDay = lastWeekDay;
        Days = new LeftOutDays(place, Is);
    }

    /// <summary>Week days taken as Monday to Saturday.</summary>
    internal static BreakDay SaturdayIsWeekDay { get; } = new(1, IsoDayOfWeek.Saturday);

    /// <summary>Week days taken as Monday to Friday.</summary>
    internal static BreakDay SaturdayIsNone { get; } = new(2, IsoDayOfWeek.Friday);

    /// <summary>The same days as a table of a calendar.</summary>
    internal LeftOutDays Days { get; }

    internal bool Is(LocalDate date, HolidayCalendar calendar) => Reason(date, calendar) is not null;

    internal string? Reason(LocalDate date, HolidayCalendar calendar) =>
        calendar.NonWorkingDayOn(date) is { } closed ? closed.Name
        : date.DayOfWeek == IsoDayOfWeek.Sunday ? "Sunday"
        : InEaster(date) ? "Easter break"
        : Within(new LocalDate(date.Year, 12, 25), date, calendar) ? "Christmas break"
        : InBankHolidayBreak(date, calendar) ? "bank holiday break"
        : ThanksgivingAndMourning.NameOf(date);

    private static bool InEaster(LocalDate date)
    {
        var sunday = Easter.SundayIn(date.Year);
        return date >= sunday.PlusDays(-3) && date <= sunday.PlusDays(2);
    }

    private bool InBankHolidayBreak(LocalDate date, HolidayCalendar calendar)
    {
        for (var holiday = date.PlusDays(-Reach); holiday <= date.PlusDays(Reach); holiday = holiday.PlusDays(1))
        {
            if (IsHoliday(holiday, calendar) && Within(holiday, date, calendar))
            {
                return true;
            }
        }

        return false;
    }

    private bool Within(LocalDate holiday, LocalDate date, HolidayCalendar calendar) => date >= First(holiday) && date <= Last(holiday, calendar);

    private LocalDate First(LocalDate holiday)
    {
        var day = holiday.PlusDays(-1);
        while (day.DayOfWeek > lastWeekDay)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    private LocalDate Last(LocalDate holiday, HolidayCalendar calendar)
    {
        var day = holiday.PlusDays(1);
        while (day.DayOfWeek > lastWeekDay || IsHoliday(day, calendar))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsHoliday(LocalDate day, HolidayCalendar calendar) => calendar.Coverage.Contains(day) && calendar.NonWorkingDayOn(day) is not null;
}
