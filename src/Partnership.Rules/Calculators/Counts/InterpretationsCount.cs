using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of a limit with several interpretations: the one chosen, and the others with it.</summary>
internal static class InterpretationsCount
{
    internal static DeadlineOutcome Count(SeveralInterpretations form, DeadlineRun run, Trigger trigger)
    {
        if (run.Lacks(form.Calendar))
        {
            run.Reasoning.Question(CalendarQuestions.Missing(form.Calendar));
            return DeadlineOutcome.Open;
        }

        var code = run.Text(form.Choice);
        var taken = form.Interpretations.First(one => one.Code == code);
        run.Says(trigger.Joined(taken.Limit.ToString()));
        var calendar = run.CalendarOf(form.Calendar);
        var on = On(taken, run.Trigger.On, calendar);
        var others = form.Interpretations.Where(one => one != taken)
            .Select(one => new Alternative<TriggerTime>(new TriggerTime(On(one, run.Trigger.On, calendar)), one.Words))
            .ToArray();
        InterpretationCaveats.Raise(run, [on, .. others.Select(one => one.Value.On)], form.Interpretations.Any(one => one.LeavesOutEasterSaturday));
        return DeadlineOutcome.On(on, [.. OpenDay(on, taken, run, calendar), .. others]);
    }

    private static LocalDate On(DeadlineInterpretation reading, LocalDate trigger, HolidayCalendar calendar) =>
        reading.Limit.CountFrom(trigger, reading.LeavesOutEasterSaturday ? calendar.WithNonWorkingDays(EasterSaturdays(calendar, trigger)) : calendar).On;

    private static IEnumerable<NonWorkingDay> EasterSaturdays(HolidayCalendar calendar, LocalDate near) =>
        Enumerable.Range(near.Year - 1, 3)
            .Select(year => Easter.SundayIn(year).PlusDays(-1))
            .Where(calendar.Coverage.Contains)
            .Select(day => new NonWorkingDay(day, "Easter Saturday", "the Easter break"));

    /// <summary>Nothing says whether a latest day that is itself closed stands, or the last working day before it.</summary>
    private static IEnumerable<Alternative<TriggerTime>> OpenDay(LocalDate on, DeadlineInterpretation reading, DeadlineRun run, HolidayCalendar calendar)
    {
        var open = on;
        while (IsClosed(open, reading, calendar))
        {
            open = open.PlusDays(reading.Limit.Direction.Sign);
        }

        if (open != on)
        {
            var before = reading.Limit.Direction == Direction.Before;
            run.Flag(
                before ? "latest-day-closed" : "earliest-day-closed",
                $"The {(before ? "latest" : "earliest")} day is not a working day. The text does not say whether to use that day or the {(before ? "last working day before" : "first working day after")} it. We gave the day itself.");
            yield return new Alternative<TriggerTime>(new TriggerTime(open), $"the {(before ? "last working day before" : "first working day after")}, if it must be a working day");
        }
    }

    /// <summary>Closed in the sense of the interpretation: a Saturday is closed only where working days alone count.</summary>
    private static bool IsClosed(LocalDate day, DeadlineInterpretation reading, HolidayCalendar calendar) =>
        reading.Limit.Counting == Counting.ClearWorkingDays ? !calendar.IsWorkingDay(day) : SundayOrHoliday.Is(day, calendar);
}
