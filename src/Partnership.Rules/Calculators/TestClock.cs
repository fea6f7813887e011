using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Clocks;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>The forms that ask a question: is an event in a window, are there enough of them.</summary>
internal static class TestClock
{
    internal static ClockOutcome Count(ClockForm form, ClockRun run, Trigger trigger) => form switch
    {
        WindowForm window => Window(window, run, trigger),
        EventsForm events => Events(events, run, trigger),
        _ => Threshold((CountForm)form, run),
    };

    private static ClockOutcome Window(WindowForm form, ClockRun run, Trigger trigger)
    {
        if (form.Anchor is not null)
        {
            run.Text(form.Anchor);
        }

        var counted = form.Limit.CountFrom(run.Trigger.On, run.CalendarOf(null));
        run.Says($"{trigger.Joined(form.Words)}, the last day included");
        if (counted.MonthEndTaken)
        {
            run.Reasoning.Flag(CountingFlags.MonthEndTaken);
        }

        return ClockOutcome.On(counted.On) with { Test = InWindow(form.Happening, run, counted.On) };
    }

    private static Finding InWindow(ClockParameter happening, ClockRun run, LocalDate last)
    {
        if (run.Date(happening) is { } on)
        {
            return Stated(run, Finding.Of(on >= run.Trigger.On && on <= last), happening.Name, "falls in the window");
        }

        run.Ask(happening);
        return Finding.Unknown;
    }

    private static ClockOutcome Threshold(CountForm form, ClockRun run)
    {
        if (form.Judgement is { } judgement && run.Text(judgement) == judgement.Options[0])
        {
            return ClockOutcome.NoDate with { Test = Stated(run, Finding.Met, judgement.Name, "is enough by itself") };
        }

        var (count, threshold) = (run.Number(form.Count), run.Number(form.Threshold));
        return count is null || threshold is null
            ? ClockOutcome.Open with { Test = Finding.Unknown }
            : ClockOutcome.NoDate with { Test = Stated(run, Finding.Of(count >= threshold), form.Count.Name, $"is {English.Number(threshold.Value)} or more") };
    }

    private static ClockOutcome Events(EventsForm form, ClockRun run, Trigger trigger)
    {
        var (events, threshold, months) = (run.Text(form.Events), run.Number(form.Threshold), run.Number(form.Months));
        if (events is null || threshold is null || months is null)
        {
            return ClockOutcome.Open with { Test = Finding.Unknown };
        }

        var since = run.Trigger.On.PlusMonths(-months.Value);
        var inside = ClockParameter.DatesIn(events).Count(on => on >= since && on <= run.Trigger.On);
        run.Says($"{English.Number(inside)} of the events fall in the {English.Number(months.Value)} months up to {trigger.Words}, the corresponding date included");
        return ClockOutcome.NoDate with { Test = Stated(run, Finding.Of(inside >= threshold), form.Events.Name, $"come to {English.Number(threshold.Value)} or more") };
    }

    private static Finding Stated(ClockRun run, Finding finding, string name, string says)
    {
        run.Reasoning.Step(run.Clock.Rule, finding, $"{name} {says}");
        return finding;
    }
}
