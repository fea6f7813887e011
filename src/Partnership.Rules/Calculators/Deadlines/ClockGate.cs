using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a clock runs at all on what the caller gave.</summary>
internal static class ClockGate
{
    /// <summary>Null when the clock runs; otherwise the outcome that stands in its place.</summary>
    internal static ClockOutcome? IsOpen(ClockRun run)
    {
        if (run.Clock.TriggerDay is { } day && (run.Trigger.On.Month != day.Month || run.Trigger.On.Day != day.Day))
        {
            run.Reasoning.Ask(new Ask("trigger", $"On the {English.Day(day)} of which year? The event is that {run.Clock.Trigger.Words}.", run.Clock.Rule.Citation));
            return ClockOutcome.Open;
        }

        return run.Clock.OnlyIf is not { } condition ? null
            : run.Text(condition) is not { } text ? ClockOutcome.Open
            : text == condition.Options[0] ? null
            : Shut(run, condition.Name);
    }

    private static ClockOutcome Shut(ClockRun run, string name)
    {
        run.Reasoning.Step(run.Clock.Rule, Finding.NotMet, $"The rule does not apply: {name} is not the case");
        return ClockOutcome.NoDate;
    }
}
