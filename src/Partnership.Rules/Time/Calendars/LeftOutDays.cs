using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Days that a way of counting omits in place of the non-working days, such as Sundays and holidays. A calendar builds the table of them when it is first asked for.</summary>
/// <remarks>The three members are made once, each by the rule that finds its days; <c>place</c> is its own place among the tables of a calendar.</remarks>
internal sealed class LeftOutDays(int place, Func<LocalDate, HolidayCalendar, bool> leavesOut)
{
    internal const int Kinds = 3;

    internal int Place { get; } = place;

    /// <summary>Which days of the coverage count, in order.</summary>
    internal bool[] CountedDays(HolidayCalendar calendar)
    {
        var counted = new bool[calendar.Coverage.Length];
        var day = calendar.Coverage.Start;
        for (var i = 0; i < counted.Length; i++)
        {
            counted[i] = !leavesOut(day, calendar);
            day = i + 1 < counted.Length ? day.PlusDays(1) : day;
        }

        return counted;
    }
}
