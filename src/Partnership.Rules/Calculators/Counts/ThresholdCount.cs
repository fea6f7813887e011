using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>The forms that ask a question: is an event in a window, are there enough of them.</summary>
internal static class ThresholdCount
{
    internal static DeadlineOutcome Count(DeadlineKind form, DeadlineRun run, Trigger trigger) => form switch
    {
        EventWindow window => Window(window, run, trigger),
        EventThreshold events => Events(events, run, trigger),
        _ => Threshold((CountThreshold)form, run),
    };

    private static DeadlineOutcome Window(EventWindow form, DeadlineRun run, Trigger trigger)
    {
        if (form.StartEvent is not null)
        {
            run.Text(form.StartEvent);
        }

        var counted = form.Limit.CountFrom(run.Trigger.On, run.CalendarOf(null));
        run.Says($"{trigger.Joined(form.Words)}, the last day included");
        if (counted.MonthEndTaken)
        {
            run.Reasoning.Caveat(CountingCaveats.MonthEndTaken);
        }

        return DeadlineOutcome.On(counted.On) with { Test = InWindow(form.Happening, run, counted.On) };
    }

    private static Finding InWindow(DeadlineParameter happening, DeadlineRun run, LocalDate last)
    {
        if (run.Date(happening) is { } on)
        {
            var inside = on >= run.Trigger.On && on <= last;
            return Stated(run, Finding.Of(inside), inside ? "The event was within that time" : "The event was outside that time");
        }

        run.Ask(happening);
        return Finding.Unknown;
    }

    private static DeadlineOutcome Threshold(CountThreshold form, DeadlineRun run)
    {
        if (form.Judgement is { } judgement && run.Text(judgement) == judgement.Options[0])
        {
            return DeadlineOutcome.NoDate with { Test = Stated(run, Finding.Met, "Professional judgement is enough by itself") };
        }

        var (count, threshold) = (run.Number(form.Count), run.Number(form.Threshold));
        return count is null || threshold is null
            ? DeadlineOutcome.Open with { Test = Finding.Unknown }
            : DeadlineOutcome.NoDate with { Test = Reached(run, count.Value, threshold.Value) };
    }

    private static DeadlineOutcome Events(EventThreshold form, DeadlineRun run, Trigger trigger)
    {
        var (events, threshold, months) = (run.Text(form.Events), run.Number(form.Threshold), run.Number(form.Months));
        if (events is null || threshold is null || months is null)
        {
            return DeadlineOutcome.Open with { Test = Finding.Unknown };
        }

        var since = run.Trigger.On.PlusMonths(-months.Value);
        var inside = DeadlineParameter.DatesIn(events).Count(on => on >= since && on <= run.Trigger.On);
        run.Says($"{English.Number(inside)} of the events fall in the {English.Number(months.Value)} months up to {trigger.Words}, the corresponding date included");
        return DeadlineOutcome.NoDate with { Test = Reached(run, inside, threshold.Value) };
    }

    private static Finding Reached(DeadlineRun run, int count, int threshold) =>
        Stated(run, Finding.Of(count >= threshold), count >= threshold ? $"The number reaches the threshold of {English.Number(threshold)}" : $"The number is below the threshold of {English.Number(threshold)}");

    private static Finding Stated(DeadlineRun run, Finding finding, string says)
    {
        run.Reasoning.Step(run.Deadline.Rule, finding, says);
        return finding;
    }
}
