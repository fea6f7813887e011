using NodaTime;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary>Options that the commands on groups share.</summary>
internal static class GroupOptions
{
    internal static Setting<ReportingYear> Year() => new("--year", "a year such as 2026, or 2026-27 for April to March", ReportingYear.Parse, "which year");

    internal static Setting<LocalDate[]> Days(string name, string description) => new(name, "days such as 2026-01-14,2026-05-02", List, description);

    internal static Setting<T> Member<T>(string name, IEnumerable<T> all, Func<string, T> read, string description) =>
        new(name, $"one of {string.Join(", ", all)}", read, description);

    /// <summary>The year on the basis asked for. A rolling year begins with the first day held in the year named.</summary>
    internal static ReportingYear OnBasis(ReportingYear year, YearBasis? basis, IEnumerable<LocalDate> held)
    {
        if (basis is null || basis == year.Basis)
        {
            return year;
        }

        return basis == YearBasis.April ? ReportingYear.April(year.From.Year)
            : basis == YearBasis.Calendar ? ReportingYear.Calendar(year.From.Year)
            : ReportingYear.RollingFrom(held.Where(year.Covers).DefaultIfEmpty(year.From).Min());
    }

    private static LocalDate[] List(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Dates.Parse)];
}
