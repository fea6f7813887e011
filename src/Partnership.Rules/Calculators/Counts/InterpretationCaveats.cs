using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The doubts about clear days that only some counts meet: one over Easter Saturday, or over a day of mourning.</summary>
internal static class InterpretationCaveats
{
    internal static void Raise(DeadlineRun run, LocalDate[] ends, bool easterMatters)
    {
        var (first, last) = (LocalDate.Min(run.Trigger.On, ends.Min()), LocalDate.Max(run.Trigger.On, ends.Max()));
        if (easterMatters && Crosses(first, last, Easter.SundayIn(last.Year).PlusDays(-1)))
        {
            run.Flag("easter-saturday", "The count passes over the Saturday of Easter. The Act of 1972 has it in the Easter break (section 270(1)); whether that matters to clear days is open, and both dates are given where they differ.");
        }

        if (Mourning(first, last) is { } name)
        {
            run.Flag("mourning", $"The count passes over {name}. Whether such days count as clear days is disputed: some leave each of them out, others only a day that is a bank holiday.");
        }
    }

    private static bool Crosses(LocalDate first, LocalDate last, LocalDate day) => first < day && day < last;

    private static string? Mourning(LocalDate first, LocalDate last) =>
        ThanksgivingAndMourning.Days.FirstOrDefault(day => Crosses(first, last, day.On))?.Name;
}
