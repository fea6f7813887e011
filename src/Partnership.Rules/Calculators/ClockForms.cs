using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;

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
        HoursForm hours => HoursClock.Count(hours, run, trigger),
        EarliestForm earliest => Count(earliest.Opens, run, trigger).AsEarliest(),
        EarlierForm earlier => EarlierClock.Count(earlier, run, trigger),
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
        if (run.Trigger.On > form.LastOn)
        {
            run.Flag("day-passed", $"The last day was {LocalDatePattern.Iso.Format(form.LastOn)}, and it has passed.");
        }

        return ClockOutcome.On(form.LastOn);
    }
}
