using System.Text.Json;
using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Gathers problems, each with the line it stands on.</summary>
internal sealed class ProblemList(byte[] utf8)
{
    private readonly List<BankHolidayProblem> found = [];

    internal IReadOnlyList<BankHolidayProblem> Found => found;

    internal void Add(string place, long start, string says) => found.Add(new BankHolidayProblem(place, LineAt(start), says));

    internal void AddBroken(JsonException broken)
    {
        var line = (int)(broken.LineNumber ?? 0) + 1;
        found.Add(new BankHolidayProblem("$", line, "The text stops being JSON here. What stands before it was kept."));
    }

    internal void AddUnlessKnown(CalendarId id, long start)
    {
        if (!GovUkBankHolidays.Divisions.Contains(id))
        {
            Add(id.Value, start, $"{id} is not a division that GOV.UK lists: {GovUkBankHolidays.Divisions}. It was kept.");
        }
    }

    internal void AddMissing(List<BankHolidayDivision> divisions)
    {
        foreach (var missing in GovUkBankHolidays.Divisions.Where(id => !divisions.Exists(one => one.Id == id)))
        {
            Add("$", 0, $"The division {missing} is missing.");
        }
    }

    /// <summary>A hole between years that have days: GOV.UK once dropped five years at a stroke.</summary>
    internal void AddYearsWithout(CalendarId id, IEnumerable<LocalDate> days, long start)
    {
        var years = days.Select(day => day.Year).Distinct().ToArray();
        for (var i = 1; i < years.Length; i++)
        {
            if (years[i] - years[i - 1] > 1)
            {
                Add($"{id}.events", start, $"There is no day between the years {years[i - 1]} and {years[i]}.");
            }
        }
    }

    private int LineAt(long start)
    {
        var line = 1;
        for (var i = 0L; i < start && i < utf8.Length; i++)
        {
            line += utf8[i] == (byte)'\n' ? 1 : 0;
        }

        return line;
    }
}
