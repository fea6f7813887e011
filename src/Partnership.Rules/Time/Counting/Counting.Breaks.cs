using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Days outside Sundays and the breaks of the Local Government Act 1972: the n-th after or before, or with so many of them left clear.</summary>
internal sealed class BreakCounting(string code, int order, string words, BreakDay breaks, int clear) : Counting(code, order, words)
{
    public override bool UsesCalendar => true;

    internal override string Kind => clear == 0 ? string.Empty : "clear ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar)
    {
        var sign = limit.Direction.Sign;
        var day = from;
        for (var counted = 0; counted < limit.Amount; counted += PassesOver(day, calendar) ? 0 : 1)
        {
            day = day.PlusDays(sign);
        }

        return new CountedDate(day.PlusDays(sign * clear));
    }

    internal override bool PassesOver(LocalDate date, HolidayCalendar calendar) => breaks.Is(date, calendar);
}
