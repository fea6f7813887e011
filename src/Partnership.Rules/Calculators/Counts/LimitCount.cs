using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of a limit from one or the latest of several events, with days that may not count.</summary>
internal static class LimitCount
{
    internal static DeadlineOutcome Count(SingleLimit form, DeadlineRun run, Trigger trigger)
    {
        if (run.Lacks(form.Calendar))
        {
            run.Reasoning.Question(CalendarQuestions.Missing(form.Calendar!));
            return DeadlineOutcome.Open;
        }

        var amount = form.Amount is null ? form.Limit.Amount : run.Number(form.Amount);
        if (amount is null || !DeadlinePauses.TryFind(form, run, out var paused))
        {
            return DeadlineOutcome.Open;
        }

        var limit = WithAmount(form.Limit, amount.Value);
        var words = ReferenceEquals(limit, form.Limit) && form.Amount is null ? form.JoinedTo(trigger) : trigger.Joined(limit.ToString());
        run.Says(form.StartsDaysAfter == 0 ? words : $"{words}, counted from the day after");
        return Conclude(form, run, limit, Start(form, run), paused);
    }

    /// <summary>The same limit with another amount.</summary>
    internal static TimeLimit WithAmount(TimeLimit limit, int amount) =>
        amount == limit.Amount ? limit : TimeLimit.Of(amount, limit.Unit, limit.Counting, limit.Direction).Rolled(limit.Rolling);

    private static DeadlineOutcome Conclude(SingleLimit form, DeadlineRun run, TimeLimit limit, LocalDate start, PausedDays paused)
    {
        var calendar = paused.Closing(run.CalendarOf(form.Calendar), form.Pause);
        var counted = paused.Later(limit.CountFrom(start, calendar), limit, calendar, form.Pause);
        Flag(run, counted, calendar);
        return DeadlineOutcome.On(counted.On, HasOthers(form, counted) ? [.. Others(form, run, limit, start, paused, counted)] : []);
    }

    private static bool HasOthers(SingleLimit form, in CountedDate counted) =>
        counted.OtherInterpretation is not null || form.CutOff is not null || form.OtherInterpretations.Count + form.OtherCalendars.Count > 0;

    private static IEnumerable<Alternative<TriggerTime>> Others(SingleLimit form, DeadlineRun run, TimeLimit limit, LocalDate start, PausedDays paused, CountedDate counted)
    {
        if (counted.OtherInterpretation is { } eve)
        {
            yield return new Alternative<TriggerTime>(new TriggerTime(eve), CountingCaveats.EveReading);
        }

        var calendar = paused.Closing(run.CalendarOf(form.Calendar), form.Pause);
        foreach (var one in form.OtherInterpretations)
        {
            yield return Other(one, start, calendar, paused, form);
        }

        foreach (var one in OtherReckonings.Of(form, run, limit, start, paused))
        {
            yield return one;
        }
    }

    private static Alternative<TriggerTime> Other(Alternative<TimeLimit> reading, LocalDate start, HolidayCalendar calendar, PausedDays paused, SingleLimit form) =>
        new(new TriggerTime(paused.Later(reading.Value.CountFrom(start, calendar), reading.Value, calendar, form.Pause).On), reading.Interpretation);

    private static LocalDate Start(SingleLimit form, DeadlineRun run)
    {
        var latest = run.Trigger.On;
        foreach (var start in form.OtherStarts)
        {
            if (run.Date(start) is { } date && date > latest)
            {
                latest = date;
                run.Says($"The time runs from {English.Date(date)} ({start.Name}), the latest of the events");
            }
        }

        return OtherReckonings.Received(form, run, latest).PlusDays(form.StartsDaysAfter);
    }

    private static void Flag(DeadlineRun run, in CountedDate counted, HolidayCalendar calendar)
    {
        if (counted.MonthEndTaken)
        {
            run.Reasoning.Caveat(CountingCaveats.MonthEndTaken);
        }

        if (counted.Provisional)
        {
            run.Reasoning.Caveat(CountingCaveats.Provisional(calendar));
        }
    }
}
