using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of running hours: by the wall, by what has elapsed where the clocks change, and without a Saturday in doubt.</summary>
internal static class RunningHoursCount
{
    private const string ByTheWall = "by clock time, because the clocks change while the hours run";
    private const string Elapsed = "by elapsed hours, because the clocks change while they run";
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
            run.Reasoning.Question(new Question("trigger-time", $"At what time did this happen: {trigger.Words}? Enter a date and time such as 2026-04-02T14:00.", run.Deadline.Rule.Citation));
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

    /// <summary>The earlier end is given, and the others with it.</summary>
    private static DeadlineOutcome Ends(HourLimit limit, DeadlineRun run, LocalDateTime start, HolidayCalendar calendar)
    {
        var wall = limit.EndFrom(start, calendar);
        var elapsed = limit.ElapsedEndFrom(start, calendar);
        var others = SaturdaysOut(limit, run, start, wall, calendar).ToList();
        if (elapsed != wall)
        {
            run.Flag("clock-change", "The clocks change while the hours run, and the text does not say which time counts. We gave the earlier end and, with it, the other. Keep to the earlier.");
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
                run.Flag("saturday-in-doubt", "Whether that Saturday was itself a bank holiday depends on a proclamation that we have not checked. The earlier hour counts the Saturday. Keep to it.");
                yield return new Alternative<TriggerTime>(DeadlineOutcome.Timed(limit.EndFrom(start, calendar.WithNonWorkingDays([new NonWorkingDay(day, "26 December", "the 1971 Act, Schedule 1")]))), SaturdayOut);
            }
        }
    }
}
