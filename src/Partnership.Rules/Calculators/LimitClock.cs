using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of a limit from one or the latest of several events, with days that may not count.</summary>
internal static class LimitClock
{
    internal static ClockOutcome Count(LimitForm form, ClockRun run, Trigger trigger)
    {
        if (run.Lacks(form.Calendar))
        {
            run.Reasoning.Ask(CalendarAsks.Missing(form.Calendar!));
            return ClockOutcome.Open;
        }

        var amount = form.Amount is null ? form.Limit.Amount : run.Number(form.Amount);
        if (amount is null || !ClockPauses.TryFind(form, run, out var paused))
        {
            return ClockOutcome.Open;
        }

        var limit = WithAmount(form.Limit, amount.Value);
        run.Says($"{trigger.Joined(limit.ToString())}{(form.StartsDaysAfter == 0 ? string.Empty : ", counted from the day after")}");
        return Conclude(form, run, limit, Start(form, run), paused);
    }

    /// <summary>The same limit with another amount.</summary>
    internal static TimeLimit WithAmount(TimeLimit limit, int amount) =>
        amount == limit.Amount ? limit : TimeLimit.Of(amount, limit.Unit, limit.Counting, limit.Direction).Rolled(limit.Rolling);

    private static ClockOutcome Conclude(LimitForm form, ClockRun run, TimeLimit limit, LocalDate start, PausedDays paused)
    {
        var calendar = paused.Closing(run.CalendarOf(form.Calendar), form.Pause);
        var counted = paused.Later(limit.CountFrom(start, calendar), limit, calendar, form.Pause);
        var others = form.OtherReadings.Select(one => Other(one, start, calendar, paused, form)).ToList();
        others.AddRange(OtherReckonings.Of(form, run, limit, start, paused));
        if (counted.OtherReading is { } eve)
        {
            others.Insert(0, new Alternative<Moment>(new Moment(eve), CountingFlags.EveReading));
        }

        Flag(run, counted, calendar);
        return ClockOutcome.On(counted.On, [.. others]);
    }

    private static Alternative<Moment> Other(Alternative<TimeLimit> reading, LocalDate start, HolidayCalendar calendar, PausedDays paused, LimitForm form) =>
        new(new Moment(paused.Later(reading.Value.CountFrom(start, calendar), reading.Value, calendar, form.Pause).On), reading.Reading);

    private static LocalDate Start(LimitForm form, ClockRun run)
    {
        var latest = run.Trigger.On;
        foreach (var start in form.OtherStarts)
        {
            if (run.Date(start) is { } date && date > latest)
            {
                latest = date;
                run.Says($"The time runs from {LocalDatePattern.Iso.Format(date)} ({start.Name}), the latest of the events");
            }
        }

        return OtherReckonings.Received(form, run, latest).PlusDays(form.StartsDaysAfter);
    }

    private static void Flag(ClockRun run, in CountedDate counted, HolidayCalendar calendar)
    {
        if (counted.MonthEndTaken)
        {
            run.Reasoning.Flag(CountingFlags.MonthEndTaken);
        }

        if (counted.Provisional)
        {
            run.Reasoning.Flag(CountingFlags.Provisional(calendar));
        }
    }
}
