using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>What a list of bank holidays held: the good rows of each division, and every problem with its place.</summary>
public sealed record BankHolidayFile
{
    internal BankHolidayFile(IEnumerable<BankHolidayDivision> divisions, IEnumerable<BankHolidayProblem> problems)
    {
        Divisions = divisions.ToValueList();
        Problems = problems.ToValueList();
    }

    /// <summary>The divisions found, in the order of the list. One that was there without any good row is among them.</summary>
    public ValueList<BankHolidayDivision> Divisions { get; }

    /// <summary>Every problem found; empty when the whole list was read.</summary>
    public ValueList<BankHolidayProblem> Problems { get; }

    /// <summary>True when nothing was wrong.</summary>
    public bool IsSound => Problems.Count == 0;

    /// <summary>A division by its name; null when the list has none of that name.</summary>
    /// <param name="division">The name.</param>
    /// <exception cref="ArgumentNullException">The division is null.</exception>
    public BankHolidayDivision? Find(CalendarId division)
    {
        Guard.NotNull(division);
        return Divisions.FirstOrDefault(one => one.Id == division);
    }

    /// <summary>How many days and problems there are.</summary>
    public override string ToString() => $"{Divisions.Sum(one => one.ClosedDays.Count)} days, {Problems.Count} problems";
}
