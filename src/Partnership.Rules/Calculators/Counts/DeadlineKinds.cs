using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of each form of a clock.</summary>
internal static class DeadlineKinds
{
    internal static DeadlineOutcome Count(DeadlineKind form, DeadlineRun run, Trigger trigger) => form switch
    {
        SingleLimit limit => LimitCount.Count(limit, run, trigger),
        SeveralInterpretations readings => InterpretationsCount.Count(readings, run, trigger),
        RecurringPeriod blocks => PeriodCount.Count(blocks, run, trigger),
        EventWindow or CountThreshold or EventThreshold => ThresholdCount.Count(form, run, trigger),
        StagedLimits stages => Staged(stages, run),
        RunningHours hours => RunningHoursCount.Count(hours, run, trigger),
        EarliestDay earliest => Count(earliest.Opens, run, trigger).AsEarliest(),
        EarlierOfTwo earlier => EarlierOfTwoCount.Count(earlier, run, trigger),
        LimitRange range => Range(range, run, trigger),
        AsSoonAsPracticable prompt => Prompt(prompt, run, trigger),
        YearlyDate annual => Annual(annual, run, trigger),
        FixedDate fixedDate => Fixed(fixedDate, run, trigger),
        _ => throw new InvalidOperationException($"The form '{form}' has no arithmetic."),
    };

    internal static void Says(this DeadlineRun run, string words) => run.Reasoning.Step(run.Deadline.Rule, Finding.Met, words);

    private static DeadlineOutcome Staged(StagedLimits stages, DeadlineRun run)
    {
        run.Text(stages.Choice);
        return run.Stage is { } stage ? Count(stage.Form, run, stage.Trigger) : DeadlineOutcome.Open;
    }

    private static DeadlineOutcome Range(LimitRange form, DeadlineRun run, Trigger trigger)
    {
        run.Says(form.JoinedTo(trigger));
        var (calendar, from) = (run.CalendarOf(null), run.Trigger.On);
        return DeadlineOutcome.On(
            form.Longest.CountFrom(from, calendar).On,
            new Alternative<TriggerTime>(new TriggerTime(form.Shortest.CountFrom(from, calendar).On), "the earliest end: the date given is the latest"));
    }

    private static DeadlineOutcome Prompt(AsSoonAsPracticable form, DeadlineRun run, Trigger trigger)
    {
        run.Says($"{form.JoinedTo(trigger)}: the text sets no date");
        if (form.Date is null || run.Date(form.Date) is not { } date)
        {
            return DeadlineOutcome.NoDate;
        }

        run.Flag("date-from-caller", $"You gave this date ({form.Date.Name}). The text itself sets none.");
        return DeadlineOutcome.On(date);
    }

    private static DeadlineOutcome Annual(YearlyDate form, DeadlineRun run, Trigger trigger)
    {
        run.Says(form.JoinedTo(trigger));
        var thisYear = form.Day.InYear(run.Trigger.On.Year);
        return DeadlineOutcome.On(thisYear >= run.Trigger.On ? thisYear : form.Day.InYear(run.Trigger.On.Year + 1));
    }

    private static DeadlineOutcome Fixed(FixedDate form, DeadlineRun run, Trigger trigger)
    {
        run.Says(form.JoinedTo(trigger));
        if (run.Trigger.On > form.LastOn)
        {
            run.Flag("day-passed", $"The last day was {English.Date(form.LastOn)}, and it has passed.");
        }

        return DeadlineOutcome.On(form.LastOn);
    }
}
