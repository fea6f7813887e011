using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Tests;

/// <summary>Days and amounts for laws, with the edges weighted up: month ends, leap days, days about a holiday, the ends of the coverage, nought and the smallest counts.</summary>
internal static class Edges
{
    internal static readonly LocalDate First = UkCalendars.EnglandAndWales.Coverage.Start;
    internal static readonly LocalDate Last = UkCalendars.EnglandAndWales.Coverage.End;

    private static readonly LocalDate[] Every = [.. Enumerable.Range(0, Period.DaysBetween(First, Last) + 1).Select(First.PlusDays)];

    internal static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (6, Gen.Elements(Every)),
        (3, Gen.Elements(Every.Where(day => day.PlusDays(1).Day == 1).ToArray())),
        (1, Gen.Elements(Every.Where(day => day is { Month: 2, Day: 29 }).ToArray())),
        (1, Gen.Elements(Every.Where(day => day is { Month: 2, Day: 28 } or { Month: 3, Day: 1 }).ToArray())),
        (3, Gen.Elements(Every.Where(day => day.PlusDays(1) <= Last && !UkCalendars.EnglandAndWales.IsWorkingDay(day.PlusDays(1)) && day.PlusDays(1).DayOfWeek < IsoDayOfWeek.Saturday).ToArray())),
        (1, Gen.Elements(Every.Take(4).Concat(Every.TakeLast(4)).ToArray())));

    /// <summary>Days from which a limit of some months still ends within the coverage.</summary>
    internal static Gen<LocalDate> InnerDays { get; } = Days.Where(day => day.Year > First.Year + 6 && day.Year < Last.Year - 6);

    internal static Gen<int> Amounts { get; } = Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 3)), (6, Gen.Choose(4, 60)), (1, Gen.Choose(61, 400)));
}
