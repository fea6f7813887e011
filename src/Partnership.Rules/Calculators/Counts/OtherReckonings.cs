using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The dates a limit comes to by another calendar, and what an hour of cut-off does to receipt.</summary>
internal static class OtherReckonings
{
    private const string NoCutOff = "by the day of receipt itself, which is what the text says";

    /// <summary>The day from which the time runs: the next working day where the thing came at or after the hour of cut-off.</summary>
    internal static LocalDate Received(SingleLimit form, DeadlineRun run, LocalDate on)
    {
        if (!CameLate(form, run, on))
        {
            return on;
        }

        var next = run.CalendarOf(form.Calendar).PlusWorkingDays(on, 1);
        run.Says($"It came at or after the hour of cut-off, and so counts as received on {English.Date(next)}");
        run.Flag("cut-off", "You gave the hour of cut-off. The text speaks of the day of receipt. The date by that day is given too and is always safe.");
        return next;
    }

    internal static IEnumerable<Alternative<TriggerTime>> Of(SingleLimit form, DeadlineRun run, TimeLimit limit, LocalDate start, PausedDays paused)
    {
        foreach (var other in form.OtherCalendars)
        {
            if (!run.Lacks(other.Value))
            {
                yield return Counted(form, limit, start, run.CalendarOf(other.Value), paused, other.Interpretation);
            }
        }

        if (CameLate(form, run, run.Trigger.On))
        {
            yield return Counted(form, limit, run.Trigger.On.PlusDays(form.StartsDaysAfter), run.CalendarOf(form.Calendar), paused, NoCutOff);
        }
    }

    private static bool CameLate(SingleLimit form, DeadlineRun run, LocalDate on) =>
        form.CutOff is not null && on == run.Trigger.On && run.Trigger.At is { } at && run.Text(form.CutOff) is { } hour && at >= DeadlineParameter.TimeIn(hour);

    private static Alternative<TriggerTime> Counted(SingleLimit form, TimeLimit limit, LocalDate start, HolidayCalendar calendar, PausedDays paused, string reading)
    {
        var closing = paused.Closing(calendar, form.Pause);
        return new Alternative<TriggerTime>(new TriggerTime(paused.Later(limit.CountFrom(start, closing), limit, closing, form.Pause).On), reading);
    }
}
