using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>The caveats about clear days that only some counts meet: one over Easter Saturday, or over a day of mourning.</summary>
internal static class InterpretationCaveats
{
    internal static void Raise(DeadlineRun run, LocalDate[] ends, bool easterMatters)
    {
        var (first, last) = (LocalDate.Min(run.Trigger.On, ends.Min()), LocalDate.Max(run.Trigger.On, ends.Max()));
        if (easterMatters && Crosses(first, last, Easter.SundayIn(last.Year).PlusDays(-1)))
        {
            run.Flag("easter-saturday", "The count includes the Saturday of Easter, and it is not settled whether that is a clear day. We gave both dates where they differ. Keep to the earlier.");
        }

        if (Mourning(first, last) is { } name)
        {
            run.Flag("mourning", $"The period includes {name}. Some councils exclude each of those days from clear days, others only a bank holiday among them. Ask your council which it does.");
        }
    }

    private static bool Crosses(LocalDate first, LocalDate last, LocalDate day) => first < day && day < last;

    private static string? Mourning(LocalDate first, LocalDate last) =>
        ThanksgivingAndMourning.Days.FirstOrDefault(day => Crosses(first, last, day.On))?.Name;
}
