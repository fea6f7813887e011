using NodaTime;

namespace Partnership.Rules.Time;

/// <summary>Plain days and weeks, with so many days left clear beyond the amount.</summary>
internal sealed class DayCounting(string code, int order, string words, int clear) : Counting(code, order, words)
{
    internal override string Kind => clear == 0 ? string.Empty : "clear ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days || (clear == 0 && unit == TimeUnit.Weeks);

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar) =>
        new(from.PlusDays(limit.Direction.Sign * (limit.AmountInDays + clear)));
}

/// <summary>The trigger is day 1.</summary>
internal sealed class BeginningWithCounting(string code, int order) : Counting(code, order, " beginning with that day")
{
    internal override bool Allows(TimeUnit unit) => true;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar)
    {
        var sign = limit.Direction.Sign;
        if (limit.Unit == TimeUnit.Days || limit.Unit == TimeUnit.Weeks)
        {
            return new CountedDate(from.PlusDays(sign * (limit.AmountInDays - 1)));
        }

        var (corresponding, clamped) = CorrespondingDateCounting.Find(limit, from);
        return new CountedDate(corresponding.PlusDays(-sign))
        {
            MonthEndTaken = clamped,
            OtherReading = clamped ? corresponding : null,
        };
    }
}

/// <summary>The day of the same number, months or years away.</summary>
internal sealed class CorrespondingDateCounting(string code, int order) : Counting(code, order, string.Empty)
{
    internal static (LocalDate Date, bool Clamped) Find(TimeLimit limit, LocalDate from)
    {
        var amount = limit.Direction.Sign * limit.Amount;
        var date = limit.Unit == TimeUnit.Years ? from.PlusYears(amount) : from.PlusMonths(amount);
        return (date, date.Day != from.Day);
    }

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Months || unit == TimeUnit.Years;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar)
    {
        var (date, clamped) = Find(limit, from);
        return new CountedDate(date) { MonthEndTaken = clamped };
    }
}

/// <summary>Clear days that are neither Sundays nor holidays. Christmas Day is out by name, for a table of observed days loses it on a Saturday.</summary>
internal sealed class OpenDayCounting(string code, int order) : Counting(code, order, " (Sundays and holidays not counted)")
{
    public override bool UsesCalendar => true;

    internal override string Kind => "clear ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar)
    {
        var sign = limit.Direction.Sign;
        var day = from;
        for (var counted = 0; counted < limit.Amount; counted += PassesOver(day, calendar) ? 0 : 1)
        {
            day = day.PlusDays(sign);
        }

        return new CountedDate(day.PlusDays(sign));
    }

    internal override bool PassesOver(LocalDate date, HolidayCalendar calendar) => SundayOrHoliday.Is(date, calendar);
}

/// <summary>Clear working days: both end days out, and every closed day between them.</summary>
internal sealed class ClearWorkingDayCounting(string code, int order) : Counting(code, order, " (working days only)")
{
    public override bool UsesCalendar => true;

    internal override string Kind => "clear ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar) =>
        new(calendar.PlusWorkingDays(from, limit.Direction.Sign * limit.Amount).PlusDays(limit.Direction.Sign));
}

/// <summary>The n-th working day strictly after or before.</summary>
internal sealed class WorkingDayCounting(string code, int order) : Counting(code, order, string.Empty)
{
    public override bool UsesCalendar => true;

    internal override string Kind => "working ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar) =>
        new(calendar.PlusWorkingDays(from, limit.Direction.Sign * limit.Amount));
}

/// <summary>The n-th working day, a worked trigger being the first.</summary>
internal sealed class WorkingDayBeginningWithCounting(string code, int order) : Counting(code, order, " beginning with that day")
{
    public override bool UsesCalendar => true;

    internal override string Kind => "working ";

    internal override bool Allows(TimeUnit unit) => unit == TimeUnit.Days;

    internal override CountedDate Count(TimeLimit limit, LocalDate from, HolidayCalendar calendar)
    {
        var sign = limit.Direction.Sign;
        var first = sign > 0 ? calendar.WorkingDayOnOrAfter(from) : calendar.WorkingDayOnOrBefore(from);
        return new CountedDate(calendar.PlusWorkingDays(first, sign * (limit.Amount - 1)));
    }
}
