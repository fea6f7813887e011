using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Vectors;

/// <summary>What a vector tries, told from its days: the trigger and the date it comes to.</summary>
internal static class VectorKinds
{
    private const string Ordinary = "ordinary";
    private const string MonthEnd = "month end";
    private const string Closed = "closed day";

    internal static string[] All { get; } = [Ordinary, MonthEnd, Closed];

    /// <summary>A limit that passes over closed days, or moves off them, tries one as well when its date stands next to one.</summary>
    internal static IEnumerable<string> Of(HolidayCalendar calendar, LocalDate trigger, LocalDate due, bool passesOver)
    {
        var next = due.PlusDays(due < trigger ? 1 : -1);
        var monthEnd = IsMonthEnd(trigger) || IsMonthEnd(due);
        var closed = IsClosed(trigger, calendar) || IsClosed(due, calendar) || (passesOver && IsClosed(next, calendar));
        return new[] { (monthEnd, MonthEnd), (closed, Closed), (!monthEnd && !closed, Ordinary) }.Where(one => one.Item1).Select(one => one.Item2);
    }

    private static bool IsMonthEnd(LocalDate day) => day.PlusDays(1).Day == 1;

    private static bool IsClosed(LocalDate day, HolidayCalendar calendar) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || (calendar.Coverage.Contains(day) && !calendar.IsWorkingDay(day));
}
