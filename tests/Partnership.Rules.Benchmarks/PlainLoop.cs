using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Benchmarks;

/// <summary>What most programs do: a set of holidays and a loop from day to day.</summary>
internal sealed class PlainLoop(HolidayCalendar calendar)
{
    private readonly HashSet<LocalDate> closed = [.. calendar.NonWorkingDays.Select(day => day.On)];

    internal LocalDate Plus(LocalDate date, int count)
    {
        while (count > 0)
        {
            date = date.PlusDays(1);
            count -= IsOpen(date) ? 1 : 0;
        }

        return date;
    }

    internal LocalDate Minus(LocalDate date, int count)
    {
        while (count > 0)
        {
            date = date.PlusDays(-1);
            count -= IsOpen(date) ? 1 : 0;
        }

        return date;
    }

    internal int Between(LocalDate start, LocalDate end)
    {
        var count = 0;
        for (var date = start.PlusDays(1); date <= end; date = date.PlusDays(1))
        {
            count += IsOpen(date) ? 1 : 0;
        }

        return count;
    }

    private bool IsOpen(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday && !closed.Contains(date);
}
