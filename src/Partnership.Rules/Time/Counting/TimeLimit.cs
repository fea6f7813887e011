using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How long there is to do a thing: an amount, a unit, a way of counting, a direction, and where to move a date that is not a working day.</summary>
/// <remarks>
/// <para>The factory names the arithmetic. Day 0 is the trigger; the last day counts.</para>
/// <para>Worked example: <c>WorkingDaysBefore(10)</c> from Wednesday 8 September 2021 in England and Wales is Tuesday 24 August,
/// because 30 August is a bank holiday.</para>
/// </remarks>
public sealed record TimeLimit
{
    /// <summary>The most of any unit that a limit may name.</summary>
    public const int MostAmount = 1_000_000;

    [WorkedOut]
    private readonly bool countsByCalendar;

    private TimeLimit(int amount, TimeUnit unit, Counting counting, Direction direction)
    {
        Amount = Guard.AtLeast(0, amount) <= MostAmount ? amount : throw TooMany(amount);
        Guard.Require(Guard.NotNull(counting).Allows(Guard.NotNull(unit)), $"{unit} cannot be counted as {counting}.", nameof(counting));
        Unit = unit;
        Counting = counting;
        countsByCalendar = counting.UsesCalendar;
        Direction = Guard.NotNull(direction);
        Rolling = Rolling.Stay;
    }

    /// <summary>How many units; 0 or more.</summary>
    public int Amount { get; }

    /// <summary>The unit that is counted, such as days or months.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Which of them count.</summary>
    public Counting Counting { get; }

    /// <summary>Whether the limit ends after the trigger or before it.</summary>
    public Direction Direction { get; }

    /// <summary>What happens when the counted day is closed.</summary>
    public Rolling Rolling { get; private init; }

    /// <summary>True when a result that is moved off a non-working day is moved back over days that the count has left behind.</summary>
    internal bool LooksBeyond => Rolling == (Direction == Direction.After ? Rolling.Previous : Rolling.Next);

    /// <summary>The reach of the limit that reaches furthest.</summary>
    internal const int WidestReach = BreakDay.Reach;

    /// <summary>How many days before its first day, and after its last, a holiday can be that decides the result.</summary>
    internal int Reach => Math.Max(Counting.Reach, Rolling.Reach);

    internal int AmountInDays => Unit == TimeUnit.Weeks ? Amount * 7 : Amount;

    /// <summary>The n-th working day strictly after the trigger.</summary>
    /// <param name="count">The number of working days; 0 is the trigger itself, on any day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    public static TimeLimit WorkingDaysAfter(int count) => new(count, TimeUnit.Days, Counting.WorkingDays, Direction.After);

    /// <summary>The n-th working day strictly before the trigger.</summary>
    /// <param name="count">The number of working days; 0 is the trigger itself, on any day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    public static TimeLimit WorkingDaysBefore(int count) => new(count, TimeUnit.Days, Counting.WorkingDays, Direction.Before);

    /// <summary>Calendar days after the trigger, which is day 0.</summary>
    /// <param name="count">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    public static TimeLimit DaysAfter(int count) => new(count, TimeUnit.Days, Counting.DayZeroExcluded, Direction.After);

    /// <summary>Calendar days before the trigger, which is day 0.</summary>
    /// <param name="count">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    public static TimeLimit DaysBefore(int count) => new(count, TimeUnit.Days, Counting.DayZeroExcluded, Direction.Before);

    /// <summary>Calendar months after the trigger, to the corresponding date.</summary>
    /// <param name="count">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    public static TimeLimit MonthsAfter(int count) => new(count, TimeUnit.Months, Counting.CorrespondingDate, Direction.After);

    /// <summary>Calendar years after the trigger, to the corresponding date.</summary>
    /// <param name="count">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    public static TimeLimit YearsAfter(int count) => new(count, TimeUnit.Years, Counting.CorrespondingDate, Direction.After);

    /// <summary>Clear days before the trigger: neither the trigger nor the answer is counted.</summary>
    /// <param name="count">The number.</param>
    /// <param name="counting">Which days count: one of the three clear-day members of <see cref="Time.Counting"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or over 1,000,000.</exception>
    /// <exception cref="ArgumentException">The counting is not for clear days.</exception>
    public static TimeLimit ClearDaysBefore(int count, Counting counting)
    {
        Guard.Require(Guard.NotNull(counting).Kind == "clear ", $"'{counting}' is not a way of counting clear days.", nameof(counting));
        return new TimeLimit(count, TimeUnit.Days, counting, Direction.Before);
    }

    /// <summary>Any limit, for data that names its parts.</summary>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="counting">The way of counting; it must fit the unit.</param>
    /// <param name="direction">After or before the trigger.</param>
    /// <exception cref="ArgumentException">The amount is out of range, or the counting does not fit the unit.</exception>
    public static TimeLimit Of(int amount, TimeUnit unit, Counting counting, Direction direction)
    {
        Guard.Require(
            amount > 0 || (counting != Counting.BeginningWith && counting != Counting.WorkingDaysBeginningWith),
            "A limit that begins with its start day has at least one day.",
            nameof(amount));
        return new TimeLimit(amount, unit, counting, direction);
    }

    /// <summary>The same limit with the trigger as day 1: "n days beginning with".</summary>
    /// <exception cref="ArgumentException">The amount is 0, or the days are clear days.</exception>
    public TimeLimit BeginningWithTrigger()
    {
        Guard.Require(Counting.Kind != "clear ", "Clear days do not count the start day, so they cannot begin with it.", nameof(Counting));
        return Of(Amount, Unit, Counting.UsesCalendar ? Counting.WorkingDaysBeginningWith : Counting.BeginningWith, Direction) with { Rolling = Rolling };
    }

    /// <summary>The same limit, with a non-working day rolled.</summary>
    /// <param name="rolling">The way of rolling.</param>
    /// <exception cref="ArgumentNullException">The way of rolling is null.</exception>
    public TimeLimit Rolled(Rolling rolling) => this with { Rolling = Guard.NotNull(rolling) };

    /// <summary>The date the limit gives.</summary>
    /// <param name="trigger">Day 0, or day 1 for a limit that begins with it.</param>
    /// <param name="calendar">The calendar of working days. It matters only to a limit that counts by it or rolls.</param>
    /// <exception cref="CalendarCoverageException">The limit needs the calendar, and the count or the answer leaves its coverage.</exception>
    /// <exception cref="ArgumentException">The trigger is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves the years 1 to 9999.</exception>
    public CountedDate CountFrom(LocalDate trigger, HolidayCalendar calendar) =>
        TryCountFrom(trigger, calendar, out var counted) ? counted : throw CountRefusal.Of(this, trigger, calendar);

    /// <summary>The same as <see cref="CountFrom"/> for callers who expect refusals: false, and no exception, when the date cannot be counted.</summary>
    /// <remarks>Worked example: 10 working days after Friday 29 December 2028, the last working day of a calendar that ends in 2028, is false.</remarks>
    /// <param name="trigger">Day 0, or day 1 for a limit that begins with it.</param>
    /// <param name="calendar">The calendar of working days. It matters only to a limit that counts by it or rolls.</param>
    /// <param name="counted">The date counted to; not meaningful when the method returns false.</param>
    /// <returns>False when the limit needs the calendar and leaves its coverage, or leaves the years 1 to 9999.</returns>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="ArgumentException">The trigger is not in the ISO calendar.</exception>
    public bool TryCountFrom(LocalDate trigger, HolidayCalendar calendar, out CountedDate counted)
    {
        PackedDate.RequireIso(trigger);
        return Counting.TryCount(this, trigger, Guard.NotNull(calendar), out counted)
            && (IsSettled(trigger, counted.On, calendar) || TryRoll(trigger, calendar, ref counted));
    }

    /// <summary>The days the count passed over, in order, each with its reason. Empty for a limit that counts every day.</summary>
    /// <param name="trigger">The trigger the date was counted from.</param>
    /// <param name="counted">The date that resulted.</param>
    /// <param name="calendar">The calendar it was counted by.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">The days are outside the calendar's coverage.</exception>
    public ValueList<SkippedDay> SkippedBetween(LocalDate trigger, CountedDate counted, HolidayCalendar calendar) =>
        SkippedDays.Find(this, trigger, counted, Guard.NotNull(calendar));

    /// <summary>The limit in English: "10 working days before", "3 years beginning with that day".</summary>
    public override string ToString()
    {
        var direction = Counting == Counting.BeginningWith || Counting == Counting.WorkingDaysBeginningWith
            ? $"{Counting.Words}{(Direction == Direction.Before ? " and counting back" : string.Empty)}"
            : $" {Direction}{Counting.Words}";
        return $"{Unit.Of(Amount, Counting.Kind)}{direction}{Rolling.Words}";
    }

    private static ArgumentOutOfRangeException TooMany(int amount) =>
        new(nameof(amount), amount, $"A limit of {English.Number(amount)} is over the most there can be, {English.Number(MostAmount)}.");

    /// <summary>True when nothing is left to do: no rolling, and no day counted by the calendar may still change.</summary>
    private bool IsSettled(LocalDate trigger, LocalDate counted, HolidayCalendar calendar) =>
        !Rolling.Moves && (!countsByCalendar || calendar.IsSettled(trigger, counted));

    /// <summary>A limit that counts every day rests on the calendar only where it rolls.</summary>
    private bool TryRoll(LocalDate trigger, HolidayCalendar calendar, ref CountedDate counted)
    {
        if (!Rolling.TryRoll(counted.On, calendar, out var on))
        {
            return false;
        }

        counted = new CountedDate(counted, on, calendar.IsProvisionalOver(countsByCalendar ? trigger : counted.On, counted.On, on));
        return true;
    }
}
