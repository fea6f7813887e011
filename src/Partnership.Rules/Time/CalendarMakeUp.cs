using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>What a calendar is made from. Every change makes a new one, from which the table is built once.</summary>
internal sealed record CalendarMakeUp(
    DateInterval Coverage,
    ValueList<ClosedDay> ClosedDays,
    LocalDate DataOn,
    LocalDate ProclaimedThrough)
{
    private const int MostDays = ushort.MaxValue;

    internal ValueList<IsoDayOfWeek> Weekend { get; init; } = ValueList.Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    internal ValueList<LocalDate> ExtraWorkingDays { get; init; } = ValueList<LocalDate>.Empty;

    internal HolidayPattern? Pattern { get; init; }

    internal static CalendarMakeUp Of(DateInterval coverage, IEnumerable<ClosedDay> closedDays, LocalDate dataOn)
    {
        Guard.Require(coverage.Length <= MostDays, $"A calendar holds {MostDays} days at the most; this coverage has {coverage.Length}.", nameof(coverage));
        Guard.Iso(coverage.Start, nameof(coverage));
        return new CalendarMakeUp(coverage, OnceEach(coverage, closedDays), dataOn, coverage.End);
    }

    internal static ValueList<ClosedDay> OnceEach(DateInterval coverage, IEnumerable<ClosedDay> closedDays)
    {
        var days = closedDays.Where(day => coverage.Contains(day.On)).OrderBy(day => day.On).ToArray();
        for (var i = 1; i < days.Length; i++)
        {
            Guard.Require(days[i - 1].On != days[i].On, $"Two closed days stand on one date: {days[i - 1]} and {days[i]}.", nameof(closedDays));
        }

        return ValueList.Of(days);
    }

    /// <summary>Which days of the coverage are worked, in order.</summary>
    internal bool[] OpenDays()
    {
        var open = new bool[Coverage.Length];
        var weekend = Enumerable.Range(0, 8).Select(day => Weekend.Contains((IsoDayOfWeek)day)).ToArray();
        var weekday = (int)Coverage.Start.DayOfWeek;
        for (var i = 0; i < open.Length; i++, weekday = (weekday % 7) + 1)
        {
            open[i] = !weekend[weekday];
        }

        Mark(open, ClosedDays.Select(day => day.On), worked: false);
        Mark(open, ExtraWorkingDays, worked: true);
        return open;
    }

    private void Mark(bool[] open, IEnumerable<LocalDate> dates, bool worked)
    {
        foreach (var date in dates)
        {
            open[Period.DaysBetween(Coverage.Start, date)] = worked;
        }
    }
}
