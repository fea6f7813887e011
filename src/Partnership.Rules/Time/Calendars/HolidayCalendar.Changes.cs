using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <content>New calendars from this one. Each that changes a day rebuilds the table once; all leave this one as it was.</content>
public sealed partial class HolidayCalendar
{
    /// <summary>Closed when any of the calendars is closed; covers the days they all cover.</summary>
    /// <remarks>The calendar of the Freedom of Information Act is a union: a bank holiday in any part of the United Kingdom is not a working day.</remarks>
    /// <param name="id">The name of the union.</param>
    /// <param name="calendars">The calendars; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no calendar, or they cover no common day.</exception>
    public static HolidayCalendar Union(CalendarId id, IEnumerable<HolidayCalendar> calendars)
    {
        var all = Guard.NotNull(calendars).ToArray();
        Guard.Require(all.Length > 0, "A union needs at least one calendar.", nameof(calendars));
        return new HolidayCalendar(Guard.NotNull(id), CalendarUnion.Of(all));
    }

    /// <summary>The same calendar with further non-working days, such as the organisation's own closures.</summary>
    /// <param name="days">The non-working days to add. A date that is already a non-working day keeps its name.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    /// <exception cref="CalendarCoverageException">A day lies outside the coverage.</exception>
    public HolidayCalendar WithNonWorkingDays(IEnumerable<NonWorkingDay> days)
    {
        var added = Guard.NotNull(days).ToArray();
        var distinct = added.Where(day => NonWorkingDayOn(day.On) is null).GroupBy(day => day.On).Select(same => same.First());
        return new HolidayCalendar(Id, MakeUp with
        {
            NonWorkingDays = CalendarMakeUp.OnceEach(Coverage, NonWorkingDays.Concat(distinct)),
            ExtraWorkingDays = ExtraWorkingDays.Where(open => added.All(day => day.On != open)).ToValueList(),
        });
    }

    /// <summary>The same calendar with further working days: a bank holiday that becomes a working day, or a Saturday that does.</summary>
    /// <param name="days">The days to make working days.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    /// <exception cref="CalendarCoverageException">A day lies outside the coverage.</exception>
    public HolidayCalendar WithWorkingDays(IEnumerable<LocalDate> days)
    {
        var added = Guard.NotNull(days).Distinct().ToArray();
        foreach (var day in added)
        {
            IndexOf(day);
        }

        return new HolidayCalendar(Id, MakeUp with
        {
            NonWorkingDays = NonWorkingDays.Where(closed => !added.Contains(closed.On)).ToValueList(),
            ExtraWorkingDays = ExtraWorkingDays.Union(added).OrderBy(day => day).ToValueList(),
        });
    }

    /// <summary>The same calendar with another weekend.</summary>
    /// <param name="days">The days of the week that are not working days, from none to six.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    /// <exception cref="ArgumentException">No working day would remain.</exception>
    public HolidayCalendar WithWeekend(IEnumerable<IsoDayOfWeek> days)
    {
        var weekend = Guard.NotNull(days).Distinct().OrderBy(day => day).ToArray();
        Guard.Require(weekend.All(day => day != IsoDayOfWeek.None), "None is not a day of the week.", nameof(days));
        Guard.Require(weekend.Length < 7, "A week needs a working day.", nameof(days));
        return new HolidayCalendar(Id, MakeUp with { Weekend = ValueList.Of(weekend) });
    }

    /// <summary>The same days under another name.</summary>
    /// <param name="id">The new name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public HolidayCalendar Named(CalendarId id) => new(this, Guard.NotNull(id), Pattern);

    /// <summary>The same calendar with the pattern by which it may be projected.</summary>
    /// <param name="pattern">The statutory pattern of its non-working days.</param>
    /// <exception cref="ArgumentNullException">The pattern is null.</exception>
    public HolidayCalendar WithPattern(HolidayPattern pattern) => new(this, Id, Guard.NotNull(pattern));

    /// <summary>Opts in to a projection of the statutory pattern to the end of a year. What depends on it is provisional.</summary>
    /// <remarks>One-off days cannot be projected: eight were added or moved in England and Wales between 1995 and 2023.</remarks>
    /// <param name="year">The last year to cover; a year already covered, or before the coverage, changes nothing.</param>
    /// <exception cref="InvalidOperationException">The calendar has no pattern.</exception>
    /// <exception cref="ArgumentException">The coverage would be longer than 65,535 days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is after 2100.</exception>
    public HolidayCalendar ProjectedTo(int year)
    {
        var pattern = MakeUp.Pattern ?? throw new InvalidOperationException($"The calendar {Id} has no pattern to project.");
        if (year > HolidayPattern.LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"A projection goes at most to {HolidayPattern.LastYear}.");
        }

        return year < Coverage.End.Year ? this : Projected(new LocalDate(year, 12, 31), pattern);
    }

    private HolidayCalendar Projected(LocalDate end, HolidayPattern pattern) =>
        end <= Coverage.End ? this : new HolidayCalendar(Id, MakeUp with
        {
            Coverage = CalendarMakeUp.Held(new DateInterval(Coverage.Start, end)),
            NonWorkingDays = NonWorkingDays.Concat(pattern.Between(Coverage.End.PlusDays(1), end)).ToValueList(),
        });
}
