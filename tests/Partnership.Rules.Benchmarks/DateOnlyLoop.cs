using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>The loop of most .NET programs: a set of holidays as <c>DateOnly</c>, and a step from day to day.</summary>
internal sealed class DateOnlyLoop(HolidayCalendar calendar)
{
    private readonly HashSet<DateOnly> closed = [.. calendar.NonWorkingDays.Select(day => day.On.ToDateOnly())];

    internal DateOnly Plus(DateOnly date, int count)
    {
        while (count > 0)
        {
            date = date.AddDays(1);
            count -= date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !closed.Contains(date) ? 1 : 0;
        }

        return date;
    }
}

/// <summary>What nothing can beat: two reads, with no check that the day is covered.</summary>
internal sealed class Bound
{
    private readonly int first;
    private readonly ushort[] rank;
    private readonly int[] select;

    internal Bound(HolidayCalendar calendar)
    {
        LocalDate[] days = [.. calendar.Coverage];
        first = days[0].ToDateOnly().DayNumber;
        select = [.. days.Where(calendar.IsWorkingDay).Select(day => day.ToDateOnly().DayNumber)];
        rank = new ushort[days.Length + 1];
        for (var i = 0; i < days.Length; i++)
        {
            rank[i + 1] = (ushort)(rank[i] + (calendar.IsWorkingDay(days[i]) ? 1 : 0));
        }
    }

    internal int Plus(int day, int count) => select[rank[day - first + 1] + count - 1];
}
