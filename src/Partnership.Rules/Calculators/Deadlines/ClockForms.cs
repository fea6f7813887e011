using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of each form of a clock.</summary>
internal static class ClockForms
{
    internal static ClockOutcome Count(ClockForm form, ClockRun run, Trigger trigger) => form switch
    {
        LimitForm limit => LimitClock.Count(limit, run, trigger),
        ReadingsForm readings => ReadingsClock.Count(readings, run, trigger),
        BlocksForm blocks => BlocksClock.Count(blocks, run, trigger),
        WindowForm or CountForm or EventsForm => TestClock.Count(form, run, trigger),
        StagesForm stages => Staged(stages, run),
        HoursForm hours => Hours(hours, run, trigger),
        RangeForm range => Range(range, run, trigger),
        PromptForm prompt => Prompt(prompt, run, trigger),
        AnnualForm annual => Annual(annual, run, trigger),
        FixedDateForm fixedDate => Fixed(fixedDate, run, trigger),
        _ => throw new InvalidOperationException($"The form '{form}' has no arithmetic."),
    };

    internal static void Says(this ClockRun run, string words) => run.Reasoning.Step(run.Clock.Rule, Finding.Met, words);

    private static ClockOutcome Staged(StagesForm stages, ClockRun run)
    {
        run.Text(stages.Choice);
        return run.Stage is { } stage ? Count(stage.Form, run, stage.Trigger) : ClockOutcome.Open;
    }

    private static ClockOutcome Hours(HoursForm form, ClockRun run, Trigger trigger)
    {
        if (run.Lacks(form.Calendar))
        {
            run.Reasoning.Ask(CalendarAsks.Missing(form.Calendar));
            return ClockOutcome.Open;
        }

        if (run.Trigger.At is not { } at)
        {
            run.Reasoning.Ask(new Ask("trigger-time", $"At what time: {trigger.Words}? Hours run from the hour, not from the day.", run.Clock.Rule.Citation));
            return ClockOutcome.Open;
        }

        run.Says(trigger.Joined(form.Words));
        return ClockOutcome.At(form.Limit.EndFrom(run.Trigger.On.At(at), run.CalendarOf(form.Calendar)));
    }

    private static ClockOutcome Range(RangeForm form, ClockRun run, Trigger trigger)
    {
        run.Says(trigger.Joined(form.Words));
        var (calendar, from) = (run.CalendarOf(null), run.Trigger.On);
        return ClockOutcome.On(
            form.Longest.CountFrom(from, calendar).On,
            new Alternative<Moment>(new Moment(form.Shortest.CountFrom(from, calendar).On), "the earliest end: the date given is the latest"));
    }

    private static ClockOutcome Prompt(PromptForm form, ClockRun run, Trigger trigger)
    {
        run.Says($"{trigger.Joined(form.Words)}: the text sets no date, and none is made up");
        if (form.Date is null || run.Date(form.Date) is not { } date)
        {
            return ClockOutcome.NoDate;
        }

        run.Flag("date-from-caller", $"The date is the caller's ({form.Date.Name}); the text itself says as soon as reasonably practicable.");
        return ClockOutcome.On(date);
    }

    private static ClockOutcome Annual(AnnualForm form, ClockRun run, Trigger trigger)
    {
        run.Says(trigger.Joined(form.Words));
        var thisYear = form.Day.InYear(run.Trigger.On.Year);
        return ClockOutcome.On(thisYear >= run.Trigger.On ? thisYear : form.Day.InYear(run.Trigger.On.Year + 1));
    }

    private static ClockOutcome Fixed(FixedDateForm form, ClockRun run, Trigger trigger)
    {
        run.Says(trigger.Joined(form.Words));
        return ClockOutcome.On(form.LastOn);
    }
}
