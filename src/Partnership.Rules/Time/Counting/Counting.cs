using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>Which days of a limit count. Each member carries its arithmetic and its English.</summary>
/// <remarks>
/// <para>The choice is a member of a closed set, never a boolean, so that it can be read, stored and cited.
/// The member for a limit is chosen by the factory of <see cref="TimeLimit"/>.</para>
/// <para>Sources: Dodds v Walker [1981] (day of the event excluded; corresponding date); Interpretation Act 1978 (no general rule of counting).</para>
/// </remarks>
public abstract class Counting : ClosedSet<Counting>
{
    private protected Counting(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>"Within n days of": the trigger is day 0 and is not counted; n weeks are 7n days. 14 days after 2 March is 16 March.</summary>
    public static Counting DayZeroExcluded { get; } = new DayCounting("day-zero-excluded", 0, string.Empty, 0);

    /// <summary>"n days beginning with": the trigger is day 1. 56 days beginning with 1 July 2025 end on 25 August 2025. Months and years end on the day before the corresponding date.</summary>
    public static Counting BeginningWith { get; } = new BeginningWithCounting("beginning-with", 1);

    /// <summary>The day of the same number, months or years on; the last of the month where there is none. 30 September and 4 months is 30 January; 31 January and 1 month is the last of February.</summary>
    public static Counting CorrespondingDate { get; } = new CorrespondingDateCounting("corresponding-date", 2);

    /// <summary>Clear days, every day counted: neither end day counts. 5 clear days before Wednesday 6 May 2026 is Thursday 30 April.</summary>
    public static Counting ClearDays { get; } = new DayCounting("clear-days", 3, " (every day counted)", 1);

    /// <summary>Clear days, Sundays and holidays not counted, Saturdays counted. 5 clear days before Wednesday 6 May 2026 is Tuesday 28 April.</summary>
    public static Counting ClearDaysWithoutSundaysAndHolidays { get; } = new OpenDayCounting("clear-days-sundays-and-holidays", 4);

    /// <summary>Clear days, working days only. 5 clear days before Wednesday 6 May 2026 is Monday 27 April.</summary>
    public static Counting ClearWorkingDays { get; } = new ClearWorkingDayCounting("clear-days-working-days", 5);

    /// <summary>The n-th working day strictly after, or strictly before, the trigger; the trigger itself when n is 0.</summary>
    public static Counting WorkingDays { get; } = new WorkingDayCounting("working-days", 6);

    /// <summary>The n-th working day on or after, or on or before, the trigger: a trigger on a working day is day 1.</summary>
    public static Counting WorkingDaysBeginningWith { get; } = new WorkingDayBeginningWithCounting("working-days-beginning-with", 7);

    /// <summary>Clear days, with Sundays, the breaks of the Local Government Act 1972 s.270(1) and days of mourning not counted. 5 clear days before Thursday 24 April 2025 is Friday 11 April.</summary>
    public static Counting ClearDaysOutsideBreaks { get; } = new BreakCounting("clear-days-outside-breaks", 8, " (Sundays, the breaks of the Act of 1972 and days of mourning not counted)", BreakDay.SaturdayIsWeekDay, 1);

    /// <summary>Days, with Sundays, the breaks of the Local Government Act 1972 s.270(1) and days of mourning not counted, week days being Monday to Saturday. 35 such days after Monday 16 November 2026 is Tuesday 5 January 2027.</summary>
    public static Counting DaysOutsideBreaks { get; } = new BreakCounting("days-outside-breaks", 9, " (Sundays, the breaks of the Act of 1972 and days of mourning not counted)", BreakDay.SaturdayIsWeekDay, 0);

    /// <summary>The same, week days being Monday to Friday, so that a break can be longer. 35 such days after Monday 16 November 2026 is Wednesday 6 January 2027.</summary>
    public static Counting DaysOutsideLongerBreaks { get; } = new BreakCounting("days-outside-longer-breaks", 10, " (Sundays, the breaks of the Act of 1972 and days of mourning not counted, Saturday being no week day)", BreakDay.SaturdayIsNone, 0);

    /// <summary>Every way of counting.</summary>
    public static ValueList<Counting> All { get; } = ValueList.Of(
        DayZeroExcluded, BeginningWith, CorrespondingDate, ClearDays, ClearDaysWithoutSundaysAndHolidays, ClearWorkingDays, WorkingDays, WorkingDaysBeginningWith,
        ClearDaysOutsideBreaks, DaysOutsideBreaks, DaysOutsideLongerBreaks);

    /// <summary>True when non-working days change the answer.</summary>
    public virtual bool UsesCalendar => false;

    internal string Words { get; }

    internal virtual string Kind => string.Empty;

    /// <summary>Reads a way of counting by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such way; the message lists the valid codes.</exception>
    public static Counting Parse(string text) => Find(All, text, "a way of counting");

    /// <summary>How many days off a holiday can be and still decide whether a day counts: 0 where each day is judged by itself.</summary>
    internal virtual int Reach => 0;

    internal abstract bool Allows(TimeUnit unit);

    /// <summary>The date counted to; false when the count leaves the calendar's coverage or the years 1 to 9999.</summary>
    internal abstract bool TryCount(TimeLimit limit, LocalDate from, HolidayCalendar calendar, out CountedDate counted);

    /// <summary>True when a count that uses the calendar passed over a day between its ends.</summary>
    internal virtual bool PassesOver(LocalDate date, HolidayCalendar calendar) => !calendar.IsWorkingDay(date);
}
