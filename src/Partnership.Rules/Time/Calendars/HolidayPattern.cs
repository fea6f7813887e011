using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>The non-working days that come every year, from which a calendar may be projected. One-off days are never in it.</summary>
/// <remarks>
/// A day that falls on a weekend is observed on the next weekday that is not itself one of the pattern's days: Christmas Day on a
/// Sunday and Boxing Day on the Monday give Monday 26 and Tuesday 27 December.
/// </remarks>
public sealed class HolidayPattern
{
    /// <summary>The last year a projection may reach.</summary>
    public const int LastYear = 2100;

    private readonly Lazy<ValueList<PatternDay>> made;
    private readonly ValueList<HolidayPattern> parts;

    /// <summary>A pattern whose days are made when they are first asked for: most calendars are never projected.</summary>
    internal HolidayPattern(Func<PatternDay[]> days)
        : this(() => ValueList.Of(days()), ValueList<HolidayPattern>.Empty)
    {
    }

    private HolidayPattern(Func<ValueList<PatternDay>> days, ValueList<HolidayPattern> parts)
    {
        made = new Lazy<ValueList<PatternDay>>(days);
        this.parts = parts;
    }

    /// <summary>The days that come every year, in the order in which a clash is settled.</summary>
    public ValueList<PatternDay> Days => made.Value;

    /// <summary>A pattern of the given days.</summary>
    /// <param name="days">The days, in the order in which a clash is settled.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    public static HolidayPattern Of(IEnumerable<PatternDay> days)
    {
        var all = Guard.NotNull(days).ToArray();
        return new HolidayPattern(() => all);
    }

    /// <summary>The non-working days of one year as the pattern has them, by date, all with status projected.</summary>
    /// <param name="year">The year, 1 to <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public ValueList<NonWorkingDay> In(int year)
    {
        if (year is < 1 or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"The year must be 1 to {LastYear}.");
        }

        return OnceEach(parts.Count == 0 ? Observed(year) : parts.SelectMany(part => part.In(year)));
    }

    internal static HolidayPattern Union(HolidayPattern[] patterns) =>
        new(() => patterns.SelectMany(one => one.Days).Distinct().ToValueList(), ValueList.Of(patterns));

    /// <summary>The days between two dates; the year before is asked too, for a day at its end can be observed in the next.</summary>
    internal ValueList<NonWorkingDay> Between(LocalDate first, LocalDate last)
    {
        var before = Math.Max(1, first.Year - 1);
        var days = Enumerable.Range(before, last.Year - before + 1).SelectMany(year => In(year));
        return OnceEach(days.Where(day => first <= day.On && day.On <= last));
    }

    private static ValueList<NonWorkingDay> OnceEach(IEnumerable<NonWorkingDay> days) =>
        days.GroupBy(day => day.On).Select(CalendarUnion.Together).OrderBy(day => day.On).ToValueList();

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private IEnumerable<NonWorkingDay> Observed(int year)
    {
        var falls = Days.Where(day => day.Applies(year)).Select(day => (day, on: day.In(year))).ToArray();
        var taken = new HashSet<LocalDate>(falls.Where(fall => !IsWeekend(fall.on)).Select(fall => fall.on));
        return falls.Select(fall => Observe(fall.day, fall.on, taken));
    }

    private static NonWorkingDay Observe(PatternDay day, LocalDate on, HashSet<LocalDate> taken)
    {
        if (!IsWeekend(on))
        {
            return new NonWorkingDay(on, day.Name, day.Source).As(NonWorkingDayStatus.Projected);
        }

        var substitute = on;
        while (IsWeekend(substitute) || taken.Contains(substitute))
        {
            substitute = substitute.PlusDays(1);
        }

        taken.Add(substitute);
        return new NonWorkingDay(substitute, day.Name, day.Source).As(NonWorkingDayStatus.Projected).Replacing(on);
    }
}
