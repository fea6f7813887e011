using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Reads one row: a title and a date.</summary>
internal sealed class EventReading(string place, long start, ProblemList problems)
{
    private const int FirstYear = 1950;
    private const string Source = "GOV.UK bank holidays list";

    internal NonWorkingDay? Read(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            problems.Add(place, start, "The row is not an object with a title and a date. It was left out.");
            return null;
        }

        var (title, date) = (Title(row), Date(row));
        return title is null || date is null ? null : new NonWorkingDay(date.Value, title, Source);
    }

    internal void Problem(string property, string says) => problems.Add($"{place}.{property}", start, says);

    /// <summary>The text of a value; null when it is not text, or holds half a character.</summary>
    internal static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string? Title(JsonElement row)
    {
        if (!row.TryGetProperty("title", out var value) || Text(value) is not { } title)
        {
            Problem("title", "The row has no title, or one that is not text. It was left out.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            Problem("title", "The title is blank. The row was left out.");
            return null;
        }

        return title.Trim().Replace('\u2019', '\'');
    }

    private LocalDate? Date(JsonElement row)
    {
        if (!row.TryGetProperty("date", out var value) || Text(value) is not { } text)
        {
            Problem("date", "The row has no date, or one that is not text. It was left out.");
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        if (!read.Success)
        {
            Problem("date", $"'{text}' is not a day of the calendar in the form 2026-12-25. The row was left out.");
            return null;
        }

        return Within(read.Value);
    }

    private LocalDate? Within(LocalDate date)
    {
        if (date.Year is >= FirstYear and <= HolidayPattern.LastYear)
        {
            return date;
        }

        Problem("date", $"The year {date.Year} is not one of {FirstYear} to {HolidayPattern.LastYear}. The row was left out.");
        return null;
    }
}
