using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tables.Rows;

/// <summary>The days of a calendar that one way of counting counts, found by the library's own limits.</summary>
internal sealed record CountedDays(HolidayCalendar Calendar, string Counts, Counting Counting, int ClearDays)
{
    internal const string Working = "working-days";
    internal const string Clear = "sundays-and-holidays";
    internal const string OutsideBreaks = "breaks";
    internal const string OutsideLongerBreaks = "longer-breaks";

    internal static IEnumerable<CountedDays> Of(IEnumerable<HolidayCalendar> calendars) => calendars.SelectMany(Of);

    /// <summary>Each day of the coverage, how many counted days come before it, and whether it is one itself.</summary>
    internal IEnumerable<(LocalDate Day, int Before, bool IsCounted)> Days()
    {
        var before = 0;
        foreach (var day in Calendar.Coverage)
        {
            var counted = IsCounted(day);
            yield return (day, before, counted);
            before += counted ? 1 : 0;
        }
    }

    private static CountedDays[] Of(HolidayCalendar calendar) =>
    [
        new(calendar, Working, Counting.WorkingDays, 0), new(calendar, Clear, Counting.ClearDaysWithoutSundaysAndHolidays, 1),
        new(calendar, OutsideBreaks, Counting.DaysOutsideBreaks, 0), new(calendar, OutsideLongerBreaks, Counting.DaysOutsideLongerBreaks, 0),
    ];

    /// <summary>A day counts when it is the first one after its eve, or the first one before its morrow; a clear day when it is all that lies between them.</summary>
    private bool IsCounted(LocalDate day) => IsFirst(day, day.PlusDays(-1), Direction.After, 1) ?? IsFirst(day, day.PlusDays(1), Direction.Before, -1) ?? Calendar.IsWorkingDay(day);

    /// <summary>Null when the count would leave the calendar, which says nothing of the day. Where no clear day can be counted to either side, no count depends on the day.</summary>
    private bool? IsFirst(LocalDate day, LocalDate start, Direction direction, int sign) =>
        Calendar.Coverage.Contains(start) && TimeLimit.Of(1, TimeUnit.Days, Counting, direction).TryCountFrom(start, Calendar, out var counted)
            ? counted.On == day.PlusDays(sign * ClearDays)
            : null;
}
