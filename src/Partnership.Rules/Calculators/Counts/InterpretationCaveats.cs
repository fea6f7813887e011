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
            run.Flag("easter-saturday", "The count includes the Saturday of Easter, and it is not settled whether that is a clear day. We gave both dates where they differ. Keep to the earlier.");
        }

        if (Mourning(first, last) is { } name)
        {
            run.Flag("mourning", $"The count includes {name}. It is disputed whether those days are clear days, or only those that are not bank holidays. Ask your council.");
        }
    }

    private static bool Crosses(LocalDate first, LocalDate last, LocalDate day) => first < day && day < last;

    private static string? Mourning(LocalDate first, LocalDate last) =>
        ThanksgivingAndMourning.Days.FirstOrDefault(day => Crosses(first, last, day.On))?.Name;
}
