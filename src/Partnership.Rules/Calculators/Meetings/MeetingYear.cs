using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers when the meetings of a year might be: spread evenly from the first by the group's cadence, each on a working day.</summary>
/// <remarks>
/// The dates are only a proposal: none of the five documents fixes a date. Each meeting is counted from the first, not from the previous meeting, so
/// moves do not accumulate. Where the cadence changes, the count restarts. Without a spacing the answer is unknown.
/// </remarks>
/// <example><code>var proposed = MeetingYear.Propose(Southampton.Board, 2026, new LocalDate(2026, 1, 14), UkCalendars.All);</code></example>
public static class MeetingYear
{
    private const int UsualFirstDay = 15;

    /// <summary>The meetings proposed for a calendar year, each with its duties.</summary>
    /// <param name="group">The group.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="first">The first meeting; null for the first working day from 15 January on, which is given a caveat.</param>
    /// <param name="calendars">The calendars to draw on.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The first meeting is not in the year.</exception>
    public static Determination<ValueList<MeetingTimetable>> Propose(Group group, int year, LocalDate? first, CalendarSet calendars) =>
        Reasoned(group, year, first, calendars).From(new Given("group", group), new Given("year", year), new Given("first", first));

    private static Determination<ValueList<MeetingTimetable>> Reasoned(Group group, int year, LocalDate? first, CalendarSet calendars)
    {
        Guard.NotNull(group);
        Guard.NotNull(calendars);
        Guard.Require(first is null || first.Value.Year == year, $"The first meeting must fall in {English.Number(year)}.", nameof(first));
        var reasoning = new Reasoning(first ?? new LocalDate(year, 1, 1)).Caveat(TermsDate.Flags(group, first ?? new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
        var series = new MeetingSeries(group, first ?? MeetingSeries.FirstFrom(group, new LocalDate(year, 1, UsualFirstDay)));
        if (!series.IsSpaced)
        {
            return reasoning.Question(MeetingQuestions.Cadence(group)).Unknown<ValueList<MeetingTimetable>>();
        }

        series.Flag(reasoning);
        return calendars.TryFind(group.MeetingCalendar, out var calendar)
            ? Spread(series, first is null, calendar, calendars, reasoning)
            : reasoning.Question(CalendarQuestions.Missing(group.MeetingCalendar)).Unknown<ValueList<MeetingTimetable>>();
    }

    private static Determination<ValueList<MeetingTimetable>> Spread(MeetingSeries series, bool assumed, HolidayCalendar calendar, CalendarSet calendars, Reasoning reasoning)
    {
        try
        {
            reasoning.Draws(calendar, series.First, new LocalDate(series.First.Year, 12, 31));
            var meetings = series.Days().Select(day => MeetingTimetable.For(series.Group, Within(series, day, calendar), calendars)).ToValueList();
            reasoning.Caveat(assumed ? MeetingQuestions.FirstAssumed(series.Group) : MeetingQuestions.Proposal(series.Group));
            series.FlagWindows(reasoning, meetings.Select(one => one.Meeting));
            return reasoning.Known(meetings);
        }
        catch (CalendarCoverageException outside)
        {
            return reasoning.Question(CalendarQuestions.Longer(outside)).Unknown<ValueList<MeetingTimetable>>();
        }
    }

    /// <summary>The working day on or after; at the end of the year, or of a month that the terms name, the one before, so that the meeting stays in it.</summary>
    private static LocalDate Within(MeetingSeries series, LocalDate day, HolidayCalendar calendar)
    {
        var after = calendar.WorkingDayOnOrAfter(day);
        return after.Year == series.First.Year && (after.Month == day.Month || !series.NamesMonths(day)) ? after : calendar.WorkingDayOnOrBefore(day);
    }
}
