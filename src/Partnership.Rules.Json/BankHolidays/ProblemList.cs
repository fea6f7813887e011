using System.Text.Json;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.BankHolidays;

/// <summary>Gathers problems, each with the line it is on.</summary>
internal sealed class ProblemList(byte[] utf8)
{
    private readonly Diagnostics found = new(tracksPaths: true);
    private readonly Lazy<int[]> lineEnds = new(() => [.. Enumerable.Range(0, utf8.Length).Where(place => utf8[place] == (byte)'\n')]);

    internal ValueList<JsonProblem> ToList() => found.ToList();

    internal void Add(string path, long start, string text) => found.Add(new JsonProblem(path, text) { Line = LineAt(start) });

    internal void AddBroken(JsonException broken) =>
        found.Add(new JsonProblem("$", "The text stops being JSON here. What stands before it was kept.") { Line = (int)(broken.LineNumber ?? 0) + 1 });

    internal void AddUnlessKnown(CalendarId id, long start)
    {
        if (!GovUkBankHolidays.Expected.Contains(id))
        {
            Add(Quoted.Text(id.Value), start, $"{Quoted.Text(id.Value)} is not a division that GOV.UK lists: {GovUkBankHolidays.Expected}. It was kept.");
        }
    }

    internal void AddMissing(List<BankHolidayDivision> divisions)
    {
        foreach (var missing in GovUkBankHolidays.Expected.Where(id => !divisions.Exists(one => one.Id == id)))
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
                Add($"{Quoted.Text(id.Value)}.events", start, $"There is no day between the years {years[i - 1]} and {years[i]}.");
            }
        }
    }

    /// <summary>One more than the line ends before it, which are found once for the whole text.</summary>
    private int LineAt(long start)
    {
        var place = Array.BinarySearch(lineEnds.Value, (int)start);
        return 1 + (place < 0 ? ~place : place);
    }
}
