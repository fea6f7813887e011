using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The arithmetic of blocks that follow one another from a first date.</summary>
internal static class PeriodCount
{
    private const string ChainedReading = "counted period by period, each from the day after the one before";

    internal static DeadlineOutcome Count(RecurringPeriod form, DeadlineRun run, Trigger trigger)
    {
        var first = run.Trigger.On;
        var block = BlockOf(form, run, first);
        var counted = EndOf(block, form, first);
        run.Says($"{trigger.Joined(form.Words)}: period {English.Number(block)} ends on {English.Date(counted.On)}. Acting early or late does not move it");
        var others = new List<Alternative<TriggerTime>>();
        if (counted.OtherInterpretation is { } eve)
        {
            others.Add(new Alternative<TriggerTime>(new TriggerTime(eve), CountingCaveats.EveReading));
        }

        others.Add(new Alternative<TriggerTime>(new TriggerTime(Chained(block, form, first)), ChainedReading));
        var outcome = DeadlineOutcome.On(counted.On, [.. others]);
        if (outcome.Others.Length > 0)
        {
            run.Flag("leap-day", "The first period begins with 29 February, and no authority says how a period ends in a year without one. We counted every period from the first date.");
        }

        return outcome;
    }

    private static int BlockOf(RecurringPeriod form, DeadlineRun run, LocalDate first)
    {
        var (number, day) = (run.Number(form.Block), run.Date(form.Within));
        var running = day is { } within ? form.BlockOn(first, within) : number ?? 1;
        Guard.Require(number is null || number == running, $"{form.Block.Name} and {form.Within.Name} name different periods. Enter only one of them.", nameof(form));
        if (day < first)
        {
            run.Flag("before-first-block", "No period is running on that day yet. We gave the first.");
        }

        return running;
    }

    private static CountedDate EndOf(int blocks, RecurringPeriod form, LocalDate first) =>
        TimeLimit.YearsAfter(blocks * form.Years).BeginningWithTrigger().CountFrom(first, NoCalendar.EveryDay);

    private static LocalDate Chained(int blocks, RecurringPeriod form, LocalDate first)
    {
        var end = first;
        for (var block = 1; block <= blocks; block++)
        {
            end = EndOf(1, form, block == 1 ? first : end.PlusDays(1)).On;
        }

        return end;
    }
}
