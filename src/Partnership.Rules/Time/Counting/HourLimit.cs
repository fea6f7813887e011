using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>A number of running hours, with whole days not counted: none, Christmas Day, or Sundays, Christmas Day, Good Friday and bank holidays.</summary>
/// <remarks>
/// <para>Hours are those of a wall clock. If the clocks change meanwhile, <see cref="ElapsedEndFrom"/> gives the other end.</para>
/// <para>Worked example: 48 hours from Friday 24 December 2021 at 10:00 end on Thursday 30 December at 10:00, because Christmas Day (a Saturday), Sunday
/// 26 and the bank holidays of 27 and 28 December do not count.</para>
/// <para>Source: Crime and Security Act 2010 s.27(3) and (4).</para>
/// </remarks>
public sealed record HourLimit
{
    private HourLimit(int hours) => Hours = hours;

    /// <summary>The number of hours of the limit.</summary>
    public int Hours { get; }

    /// <summary>The whole days whose hours do not run; Sundays and holidays unless the limit says otherwise.</summary>
    public HoursLeftOut LeftOut { get; private init; } = HoursLeftOut.SundaysAndHolidays;

    /// <summary>A number of hours, with Sundays and holidays not counted.</summary>
    /// <param name="hours">The hours, 1 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static HourLimit OfHours(int hours) =>
        hours is < 1 or > 10_000 ? throw new ArgumentOutOfRangeException(nameof(hours), hours, "Hours must be 1 to 10,000.") : new HourLimit(hours);

    /// <summary>The same hours with other days not counted.</summary>
    /// <param name="days">The days whose hours are not counted.</param>
    /// <exception cref="ArgumentNullException">There is no set of days.</exception>
    public HourLimit LeavingOut(HoursLeftOut days) => this with { LeftOut = Guard.NotNull(days) };

    /// <summary>When the hours have run, by the clock on the wall.</summary>
    /// <param name="start">The time from which the hours run.</param>
    /// <param name="calendar">The bank holidays. It matters only to a limit that omits them.</param>
    /// <exception cref="ArgumentException">The start is not in the ISO calendar.</exception>
    /// <exception cref="CalendarCoverageException">The limit needs the calendar, and the hours leave its coverage.</exception>
    public LocalDateTime EndFrom(LocalDateTime start, HolidayCalendar calendar)
    {
        var (day, clock) = (Guard.Iso(start.Date, nameof(start)), start.TimeOfDay);
        for (var left = Duration.FromHours(Hours); ; day = day.PlusDays(1), clock = LocalTime.Midnight)
        {
            var today = IsLeftOut(day, calendar) ? Duration.Zero : WholeDay - SinceMidnight(clock);
            if (left <= today)
            {
                return day.At(clock).PlusNanoseconds(left.ToInt64Nanoseconds());
            }

            left -= today;
        }
    }

    /// <summary>When as many hours have elapsed in the United Kingdom; that of the clock on the wall unless the clocks change on a day that runs.</summary>
    /// <remarks>Worked example: 72 hours from Saturday 24 October 2026 at 09:00 end on Tuesday 27 October at 09:00 by the wall clock and at 08:00 in elapsed time, because the clocks go back on 25 October.</remarks>
    /// <param name="start">The time from which the hours run.</param>
    /// <param name="calendar">The bank holidays. It matters only to a limit that omits them.</param>
    /// <exception cref="ArgumentException">The start is not in the ISO calendar.</exception>
    /// <exception cref="CalendarCoverageException">The limit needs the calendar, and the hours leave its coverage.</exception>
    public LocalDateTime ElapsedEndFrom(LocalDateTime start, HolidayCalendar calendar)
    {
        var end = EndFrom(start, calendar);
        return end.PlusNanoseconds(ClockChange.Between(start, end, day => !IsLeftOut(day, calendar)));
    }

    /// <summary>When the hours must start to run so as to have run by a moment.</summary>
    /// <param name="end">The moment by which they have run.</param>
    /// <param name="calendar">The bank holidays. It matters only to a limit that omits them.</param>
    /// <exception cref="ArgumentException">The moment is not in the ISO calendar.</exception>
    /// <exception cref="CalendarCoverageException">The limit needs the calendar, and the hours leave its coverage.</exception>
    public LocalDateTime StartBefore(LocalDateTime end, HolidayCalendar calendar)
    {
        var (day, clock) = (Guard.Iso(end.Date, nameof(end)), SinceMidnight(end.TimeOfDay));
        for (var left = Duration.FromHours(Hours); ; day = day.PlusDays(-1), clock = WholeDay)
        {
            var today = IsLeftOut(day, calendar) ? Duration.Zero : clock;
            if (left <= today)
            {
                return day.AtMidnight().PlusNanoseconds((clock - left).ToInt64Nanoseconds());
            }

            left -= today;
        }
    }

    /// <summary>The Sundays and holidays between the start and the end, in order.</summary>
    /// <param name="start">The time from which the hours run.</param>
    /// <param name="end">The time at which the hours end.</param>
    /// <param name="calendar">The bank holidays.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="CalendarCoverageException">The days are outside the calendar's coverage.</exception>
    public static ValueList<SkippedDay> SkippedBetween(LocalDateTime start, LocalDateTime end, HolidayCalendar calendar)
    {
        Guard.NotNull(calendar);
        var skipped = new List<SkippedDay>();
        for (var day = start.Date; day < end.Date; day = day.PlusDays(1))
        {
            if (SundayOrHoliday.Reason(day, calendar) is { } reason)
            {
                skipped.Add(new SkippedDay(day, reason));
            }
        }

        return skipped.ToValueList();
    }

    /// <summary>The limit in English: "48 hours, Sundays and holidays not counted".</summary>
    public override string ToString() => $"{English.Number(Hours)} hours, {LeftOut.Words}";

    private static Duration WholeDay => Duration.FromDays(1);

    private static Duration SinceMidnight(LocalTime clock) => Duration.FromNanoseconds(clock.NanosecondOfDay);

    private bool IsLeftOut(LocalDate day, HolidayCalendar calendar) => LeftOut.Reason(day, Guard.NotNull(calendar)) is not null;
}
