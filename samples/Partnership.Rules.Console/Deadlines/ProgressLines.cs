using Partnership.Rules.Calculators;
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
            output.Line(Markup.Escape($"  {new DeadlineProgress(default, elapsed, left)}"));
        }

        if (answer.Done is { } done)
        {
            output.Line(Markup.Escape($"  Done: {Spoken.Of(done)}"));
        }

        foreach (var other in answer.DoneOtherwise ?? [])
        {
            output.Line(Markup.Escape($"  Done by other interpretation: {Spoken.Of(other.Done)} ({other.Reading})"));
        }
    }
}
