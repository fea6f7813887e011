using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Statutes;

/// <summary>How far a deadline has run, for people.</summary>
internal static class ProgressLines
{
    internal static void Show(RuleDocument answer, Output output)
    {
        if (answer is { WorkingDaysElapsed: { } elapsed, WorkingDaysLeft: { } left })
        {
            output.Line(Markup.Escape($"  {Spoken.Count(elapsed, "working day")} elapsed, {Options.Digits(left)} left"));
        }

        if (answer.Done is { } done)
        {
            output.Line(Markup.Escape($"  Done: {done.Replace('-', ' ')}"));
        }
    }
}
