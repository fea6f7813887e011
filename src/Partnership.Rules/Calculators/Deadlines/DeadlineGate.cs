using NodaTime.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Whether a deadline runs at all on what the caller gave.</summary>
internal static class DeadlineGate
{
    /// <summary>Null when the deadline runs; otherwise the outcome that takes its place.</summary>
    internal static DeadlineOutcome? IsOpen(DeadlineRun run)
    {
        if (run.Deadline.TriggerDay is { } day && (run.Trigger.On.Month != day.Month || run.Trigger.On.Day != day.Day))
        {
            run.Reasoning.Question(new Question("trigger", $"On the {English.Day(day)} of which year does this happen: {run.Deadline.Trigger.Words}? Enter a date such as {LocalDatePattern.Iso.Format(day.InYear(2026))}.", run.Deadline.Rule.Citation));
            return DeadlineOutcome.Open;
        }

        return run.Deadline.OnlyIf is not { } condition ? null
            : run.Text(condition) is not { } text ? DeadlineOutcome.Open
            : text == condition.Options[0] ? null
            : Shut(run, condition.Name);
    }

    private static DeadlineOutcome Shut(DeadlineRun run, string name)
    {
        run.Reasoning.Step(run.Deadline.Rule, Finding.NotMet, $"The rule does not apply: {name} is not the case");
        return DeadlineOutcome.NoDate;
    }
}
