using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The days of a calendar that one way of counting counts, found by the library's own limits.</summary>
internal sealed record CountedDays(HolidayCalendar Calendar, string Counts)
{
    internal const string Working = "working-days";
    internal const string Clear = "sundays-and-holidays";

    private static readonly TimeLimit OneClearDay = TimeLimit.Of(1, TimeUnit.Days, Counting.ClearDaysWithoutSundaysAndHolidays, Direction.After);

    internal static IEnumerable<CountedDays> Of(IEnumerable<HolidayCalendar> calendars) =>
        calendars.SelectMany(one => new[] { new CountedDays(one, Working), new CountedDays(one, Clear) });

    /// <summary>Each day of the coverage, how many counted days come before it, and whether it is one itself.</summary>
    internal IEnumerable<(LocalDate Day, int Before, bool IsCounted)> Days()
    {
        var before = 0;
        foreach (var day in Calendar.Coverage)
        {
            var counted = Counts == Working ? Calendar.IsWorkingDay(day) : IsClear(day);
            yield return (day, before, counted);
            before += counted ? 1 : 0;
        }
    }

    /// <summary>A clear day that counts is the day between its eve and its morrow. The first and the last day have no eve or morrow in the calendar.</summary>
    private bool IsClear(LocalDate day) =>
        day > Calendar.Coverage.Start && OneClearDay.TryCountFrom(day.PlusDays(-1), Calendar, out var counted)
            ? counted.On == day.PlusDays(1)
            : day.DayOfWeek != IsoDayOfWeek.Sunday && Calendar.ClosedDayOn(day) is null && day is not { Month: 12, Day: 25 };
}
