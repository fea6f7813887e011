using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>What a calendar is made from. Every change makes a new one, from which the table is built once.</summary>
internal sealed record CalendarMakeUp(
    DateInterval Coverage,
    ValueList<NonWorkingDay> NonWorkingDays,
    LocalDate DataOn,
    LocalDate ProclaimedThrough)
{
    private const int MostDays = ushort.MaxValue;
    private const int Week = 7;

    internal ValueList<IsoDayOfWeek> Weekend { get; init; } = ValueList.Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    internal ValueList<LocalDate> ExtraWorkingDays { get; init; } = ValueList<LocalDate>.Empty;

    internal HolidayPattern? Pattern { get; init; }

    /// <summary>The calendars of which this one is the union, by name; empty for a calendar of its own.</summary>
    internal ValueList<CalendarId> Parts { get; init; } = ValueList<CalendarId>.Empty;

    internal static CalendarMakeUp Of(DateInterval coverage, IEnumerable<NonWorkingDay> closedDays, LocalDate dataOn, HolidayPattern? pattern = null)
    {
        Guard.Iso(Held(coverage).Start, nameof(coverage));
        return new CalendarMakeUp(coverage, OnceEach(coverage, closedDays), dataOn, coverage.End) { Pattern = pattern };
    }

    /// <summary>The coverage itself when a table can hold its days.</summary>
    internal static DateInterval Held(DateInterval coverage)
    {
        Guard.Require(coverage.Length <= MostDays, $"A calendar holds at most {MostDays} days; this coverage has {coverage.Length}.", nameof(coverage));
        return coverage;
    }

    internal static ValueList<NonWorkingDay> OnceEach(DateInterval coverage, IEnumerable<NonWorkingDay> closedDays)
    {
        var days = InOrder(Within(coverage, closedDays));
        for (var i = 1; i < days.Length; i++)
        {
            Guard.Require(days[i - 1].On != days[i].On, $"Two non-working days are on one date: {days[i - 1]} and {days[i]}.", nameof(closedDays));
        }

        return ValueList.Of(days);
    }

    private static List<NonWorkingDay> Within(DateInterval coverage, IEnumerable<NonWorkingDay> closedDays)
    {
        var days = new List<NonWorkingDay>();
        foreach (var day in closedDays)
        {
            if (coverage.Contains(day.On))
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>Most lists are in order as they come, and a sort is slow to start.</summary>
    private static NonWorkingDay[] InOrder(List<NonWorkingDay> days)
    {
        for (var i = 1; i < days.Count; i++)
        {
            if (days[i].On < days[i - 1].On)
            {
                return Sorted(days);
            }
        }

        return days.ToArray();
    }

    private static NonWorkingDay[] Sorted(List<NonWorkingDay> days) => [.. days.OrderBy(day => day.On)];

    /// <summary>Which days of the coverage are worked, in order.</summary>
    internal bool[] OpenDays()
    {
        var open = Weekdays();
        foreach (var day in NonWorkingDays)
        {
            open[Period.DaysBetween(Coverage.Start, day.On)] = false;
        }

        for (var i = 0; i < ExtraWorkingDays.Count; i++)
        {
            open[Period.DaysBetween(Coverage.Start, ExtraWorkingDays[i])] = true;
        }

        return open;
    }

    /// <summary>The first week, day by day; after it whatever there is so far is copied, so that weekday follows weekday.</summary>
    private bool[] Weekdays()
    {
        var open = new bool[Coverage.Length];
        for (var i = 0; i < Week && i < open.Length; i++)
        {
            open[i] = !IsWeekend(Coverage.Start.PlusDays(i).DayOfWeek);
        }

        for (var done = Week; done < open.Length; done *= 2)
        {
            Array.Copy(open, 0, open, done, Math.Min(done, open.Length - done));
        }

        return open;
    }

    private bool IsWeekend(IsoDayOfWeek weekday)
    {
        for (var i = 0; i < Weekend.Count; i++)
        {
            if (Weekend[i] == weekday)
            {
                return true;
            }
        }

        return false;
    }
}
