using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Plain days and weeks, with a number of days left clear beyond the amount.</summary>
internal sealed class DayCounting(string code, int order, string words, int clear) : Counting(code, order, words)
{
    internal override string Kind => clear == 0 ? string.Empty : "clear ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days || (clear == 0 && unit == TimeUnit.Weeks);

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        var inside = DateSums.TryPlusDays(from, limit.Direction.Sign * (limit.AmountInDays + clear), out var date);
        counted = new CountedDate(date);
        return inside;
    }
}

/// <summary>The trigger is day 1.</summary>
internal sealed class BeginningWithCounting(string code, int order) : Counting(code, order, " beginning with that day")
{
    internal override bool Allows(TimeUnit unit) => true;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        var sign = limit.Direction.Sign;
        if (limit.Unit == TimeUnit.Days || limit.Unit == TimeUnit.Weeks)
        {
            var inside = DateSums.TryPlusDays(from, sign * (limit.AmountInDays - 1), out var date);
            counted = new CountedDate(date);
            return inside;
        }

        return TryCountToEve(limit, from, -sign, out counted);
    }

    private static bool TryCountToEve(TimeLimit limit, LocalDate from, int back, out CountedDate counted)
    {
        LocalDate eve = default;
        var inside = CorrespondingDateCounting.TryFind(limit, from, out var corresponding) && DateSums.TryPlusDays(corresponding, back, out eve);
        var clamped = inside && corresponding.Day != from.Day;
        counted = new CountedDate(eve) { MonthEndTaken = clamped, OtherInterpretation = clamped ? corresponding : null };
        return inside;
    }
}

/// <summary>The day of the same number, months or years away.</summary>
internal sealed class CorrespondingDateCounting(string code, int order) : Counting(code, order, string.Empty)
{
    internal static bool TryFind(TimeLimit limit, LocalDate from, out LocalDate date) =>
        DateSums.TryPlusMonths(from, limit.Direction.Sign * limit.Amount * (limit.Unit == TimeUnit.Years ? DateSums.MonthsInYear : 1), out date);

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Months || unit == TimeUnit.Years;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        var inside = TryFind(limit, from, out var date);
        counted = new CountedDate(date) { MonthEndTaken = date.Day != from.Day };
        return inside;
    }
}

/// <summary>Clear days that are neither Sundays nor holidays. Christmas Day is out by name, for a table of observed days loses it on a Saturday.</summary>
internal sealed class OpenDayCounting(string code, int order) : Counting(code, order, " (Sundays and holidays not counted)")
{
    public override bool UsesCalendar => true;

    internal override string Kind => "clear ";

    internal override int Reach => SundayOrHoliday.Reach;

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        LocalDate beyond = default;
        var inside = calendar.TryPlus(SundayOrHoliday.Days, from, limit.Direction.Sign * limit.Amount, out var last) && DateSums.TryStep(last, limit.Direction, calendar, out beyond);
        counted = new CountedDate(beyond);
        return inside;
    }

    internal override bool PassesOver(LocalDate date, HolidayCalendar calendar) => SundayOrHoliday.Is(date, calendar);
}

/// <summary>Clear working days: both end days out, and every non-working day between them.</summary>
internal sealed class ClearWorkingDayCounting(string code, int order) : Counting(code, order, " (working days only)")
{
    public override bool UsesCalendar => true;

    internal override string Kind => "clear ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        LocalDate beyond = default;
        var inside = calendar.TryPlus(from, limit.Direction.Sign * limit.Amount, out var last) && DateSums.TryStep(last, limit.Direction, calendar, out beyond);
        counted = new CountedDate(beyond);
        return inside;
    }
}

/// <summary>The n-th working day strictly after or before.</summary>
internal sealed class WorkingDayCounting(string code, int order) : Counting(code, order, string.Empty)
{
    public override bool UsesCalendar => true;

    internal override string Kind => "working ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        var inside = calendar.TryPlus(from, limit.Direction.Sign * limit.Amount, out var date);
        counted = new CountedDate(date);
        return inside;
    }
}

/// <summary>The n-th working day, a worked trigger being the first.</summary>
internal sealed class WorkingDayBeginningWithCounting(string code, int order) : Counting(code, order, " beginning with that day")
{
    public override bool UsesCalendar => true;

    internal override string Kind => "working ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted)
    {
        var inside = calendar.TryCountOn(from, limit.Amount, limit.Direction.Sign, out var date);
        counted = new CountedDate(date);
        return inside;
    }
}
