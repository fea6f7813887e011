using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which open deadlines move when a bank holiday is added, moved or removed, or when a rule has a new version.</summary>
/// <remarks>The calculator changes nothing: it lists each case that would move.</remarks>
/// <example>
/// <code>
/// var holiday = new NonWorkingDay(new LocalDate(2027, 5, 10), "Extra holiday", "the proclamation");
/// var after = UkCalendars.All.With(UkCalendars.EnglandAndWales.WithNonWorkingDays([holiday]));
/// var minutes = OpenDeadline.Of("minutes", new LocalDate(2027, 5, 4), TimeLimit.WorkingDaysAfter(5), UkCalendars.EnglandAndWales.Id);
/// var moved = CalendarChange.Moved(UkCalendars.All, after, [minutes]);
/// </code>
/// </example>
public static class CalendarChange
{
    /// <summary>The cases that have another day by the new calendars, the last or, for a clock that only opens, the first; in the order given; the cases that stay are not in the list.</summary>
    /// <remarks>
    /// Worked example: ten working days from Wednesday 7 September 2022 was 21 September; the State Funeral, proclaimed for 19 September,
    /// moves it to 22 September. A request under section 10 of the Freedom of Information Act 2000 moves with a holiday of any part of the
    /// United Kingdom, because the set updates its union of calendars.
    /// </remarks>
    /// <param name="before">The calendars by which the dates were counted.</param>
    /// <param name="after">The calendars as they are now.</param>
    /// <param name="open">The running cases, local or statutory.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The calendars lack one that a case names, or a fact is not one the rule has.</exception>
    public static ValueList<MovedDeadline> Moved(CalendarSet before, CalendarSet after, IEnumerable<OpenDeadline> open)
    {
        var changes = new CalendarDifference(Guard.NotNull(before), Guard.NotNull(after));
        var alike = new CasesAlike(changes);
        var moved = new List<MovedDeadline>();
        foreach (var one in Guard.NotNull(open))
        {
            var move = Guard.NotNull(one).Plain() is { } plain ? Plain(one, plain, changes) : Whole(one, alike);
            if (move is not null)
            {
                moved.Add(move);
            }
        }

        return moved.ToValueList();
    }

    /// <summary>The cases that have another last day by a changed law: by the new versions of a rule in place of those that each case holds.</summary>
    /// <param name="versions">All the versions of the rule as it is now.</param>
    /// <param name="calendars">The calendars.</param>
    /// <param name="open">The running cases; cases under other rules are ignored.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<MovedDeadline> MovedByLaw(ValueList<Deadline> versions, CalendarSet calendars, IEnumerable<OpenDeadline> open) =>
        Guard.NotNull(open)
            .Where(one => one.Versions.Count > 0 && Guard.NotNull(versions).Count > 0 && one.Versions[0].Rule.Id == versions[0].Rule.Id)
            .Select(one => new MovedDeadline(one, Ask(one, one.Versions, calendars), Ask(one, versions, calendars), ValueList<NonWorkingDay>.Empty))
            .Where(one => one.Was != one.Now)
            .ToValueList();

    /// <summary>Counts again only where a changed day is one that the count looked at.</summary>
    private static MovedDeadline? Plain(OpenDeadline open, SingleLimit plain, CalendarDifference changes)
    {
        var difference = changes.Of(plain.Calendar!);
        if (difference.IsNone)
        {
            return null;
        }

        var was = Count(plain.Limit, open.Trigger.On, difference.Before);
        if (was is { } day && !plain.Limit.LooksBeyond && !difference.Touches(open.Trigger.On, day, plain.Limit.Reach))
        {
            return null;
        }

        var now = Count(plain.Limit, open.Trigger.On, difference.After);
        return was == now ? null : new MovedDeadline(open, Time(was), Time(now), difference.Between(open.Trigger.On, was, now));
    }

    private static MovedDeadline? Whole(OpenDeadline open, CasesAlike alike)
    {
        var (was, now, because) = alike.Asked(open);
        return was == now ? null : new MovedDeadline(open, was, now, because);
    }

    internal static TriggerTime? Ask(OpenDeadline open, ValueList<Deadline> versions, CalendarSet calendars)
    {
        var answer = DeadlineCalculator.Assess(versions, open.Trigger, open.Facts, calendars);
        var day = answer.NotBefore ?? answer.Due;
        return day.State == FactState.Known ? day.Value : null;
    }

    private static TriggerTime? Time(LocalDate? date) => date is { } day ? new TriggerTime(day) : null;

    private static LocalDate? Count(TimeLimit limit, LocalDate trigger, HolidayCalendar calendar)
    {
        try
        {
            return limit.CountFrom(trigger, calendar).On;
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }
}
