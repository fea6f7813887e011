using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of running hours: by the wall, by what has elapsed where the clocks change, and with a Saturday in doubt left out.</summary>
internal static class RunningHoursCount
{
    private const string ByTheWall = "by the clock on the wall, which changes while the hours run";
    private const string Elapsed = "as many hours elapsed; the clocks change while they run";
    private const string SaturdayOut = "if the Saturday is a bank holiday as well";

    internal static DeadlineOutcome Count(RunningHours form, DeadlineRun run, Trigger trigger)
    {
        if (run.Lacks(form.Calendar))
        {
            run.Reasoning.Question(CalendarQuestions.Missing(form.Calendar!));
            return DeadlineOutcome.Open;
        }

        if (run.Trigger.At is not { } at)
        {
            run.Reasoning.Question(new Question("trigger-time", $"At what time: {trigger.Words}? Hours run from the hour, not from the day.", run.Deadline.Rule.Citation));
            return DeadlineOutcome.Open;
        }

        if ((form.Amount is null ? form.Limit.Hours : run.Number(form.Amount)) is not { } hours)
        {
            return DeadlineOutcome.Open;
        }

        var limit = HourLimit.OfHours(hours).LeavingOut(form.Limit.LeftOut);
        run.Says(trigger.Joined($"{limit}, after"));
        return Ends(limit, run, run.Trigger.On.At(at), run.CalendarOf(form.Calendar));
    }

    /// <summary>The earlier end is given and the others stand beside it.</summary>
    private static DeadlineOutcome Ends(HourLimit limit, DeadlineRun run, LocalDateTime start, HolidayCalendar calendar)
    {
        var wall = limit.EndFrom(start, calendar);
        var elapsed = limit.ElapsedEndFrom(start, calendar);
        var others = SaturdaysOut(limit, run, start, wall, calendar).ToList();
        if (elapsed != wall)
        {
            run.Flag("clock-change", "The clocks change while the hours run. The text does not say whether the hours are those of the wall or those that elapse; the earlier end is given, the other beside it.");
            others.Insert(0, new Alternative<TriggerTime>(DeadlineOutcome.Timed(elapsed < wall ? wall : elapsed), elapsed < wall ? ByTheWall : Elapsed));
        }

        return DeadlineOutcome.At(elapsed < wall ? elapsed : wall, [.. others]);
    }

    private static IEnumerable<Alternative<TriggerTime>> SaturdaysOut(HourLimit limit, DeadlineRun run, LocalDateTime start, LocalDateTime end, HolidayCalendar calendar)
    {
        for (var day = start.Date; limit.LeftOut.UsesCalendar && day <= end.Date; day = day.PlusDays(1))
        {
            if (SundayOrHoliday.IsInDoubt(day, calendar))
            {
                run.Flag("saturday-in-doubt", "Whether that Saturday was a bank holiday beside the Monday appointed for it depends on a proclamation that was not read. The earlier hour counts the Saturday; the other leaves it out.");
                yield return new Alternative<TriggerTime>(DeadlineOutcome.Timed(limit.EndFrom(start, calendar.WithNonWorkingDays([new NonWorkingDay(day, "26 December", "the 1971 Act, Schedule 1")]))), SaturdayOut);
            }
        }
    }
}
