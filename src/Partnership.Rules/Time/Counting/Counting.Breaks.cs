using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Days outside Sundays and the breaks of the Local Government Act 1972: the n-th after or before, or with so many of them left clear.</summary>
internal sealed class BreakCounting(string code, int order, string words, BreakDay breaks, int clear) : Counting(code, order, words)
{
    public override bool UsesCalendar => true;

    internal override string Kind => clear == 0 ? string.Empty : "clear ";

    internal override int Reach => BreakDay.Reach;

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        var inside = calendar.TryPlus(breaks.Days, from, limit.Direction.Sign * limit.Amount, out var date)
            && (clear == 0 || DateSums.TryStep(date, limit.Direction, calendar, out date));
        counted = new CountedDate(date);
        return inside;
    }

    internal override bool PassesOver(LocalDate date, HolidayCalendar calendar) => breaks.Is(date, calendar);
}
