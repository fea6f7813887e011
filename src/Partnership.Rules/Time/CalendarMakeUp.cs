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

    internal Func<LocalDate, bool> IsWorkingDay(Dictionary<LocalDate, ClosedDay> closed)
    {
        var extra = new HashSet<LocalDate>(ExtraWorkingDays);
        var weekend = new bool[8];
        foreach (var day in Weekend)
        {
            weekend[(int)day] = true;
        }

        return date => extra.Contains(date) || (!weekend[(int)date.DayOfWeek] && !closed.ContainsKey(date));
    }
}
