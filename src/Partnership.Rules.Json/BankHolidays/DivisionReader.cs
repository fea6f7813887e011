using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.BankHolidays;

/// <summary>Reads one division, row by row, so that a text that breaks off loses nothing before the break.</summary>
internal sealed class DivisionReader(CalendarId id, ProblemList problems)
{
    private readonly SortedDictionary<LocalDate, NonWorkingDay> days = [];
    private readonly string place = Quoted.Text(id.Value);
    private bool hasEvents;
    private bool whole;

    internal BankHolidayDivision Result() => new(id, days.Values, cutShort: !whole);

    internal void Read(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ReadProperties(ref reader);
        }
        else
        {
            reader.Skip();
        }

        whole = true;
        if (!hasEvents)
        {
            problems.Add(place, start, "The division has no list of events.");
        }

        problems.AddYearsWithout(id, days.Keys, start);
    }

    /// <summary>Of a member that appears twice the first is kept: a second list of events is omitted whole.</summary>
    private void ReadProperties(ref Utf8JsonReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, start) = (reader.GetString()!, reader.TokenStartIndex);
            reader.Read();
            if (!names.Add(name))
            {
                problems.Add($"{place}.{Quoted.Text(name)}", start, $"The member '{Quoted.Text(name)}' appears twice. The reader kept the first.");
                reader.Skip();
            }
            else
            {
                ReadProperty(name, ref reader);
            }
        }
    }

    private void ReadProperty(string name, ref Utf8JsonReader reader)
    {
        if (name == "events" && reader.TokenType == JsonTokenType.StartArray)
        {
            ReadEvents(ref reader);
        }
        else if (name == "division")
        {
            CheckName(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private void CheckName(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var value = JsonElement.ParseValue(ref reader);
        if (EventReader.Text(value) != id.Value)
        {
            problems.Add($"{place}.division", start, $"The division calls itself {Quoted.Text(value.GetRawText())}. The reader used {place}.");
        }
    }

    private void ReadEvents(ref Utf8JsonReader reader)
    {
        hasEvents = true;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = reader.TokenStartIndex;
            var row = new EventReader($"{place}.events[{index}]", start, problems);
            Keep(row.Read(JsonElement.ParseValue(ref reader)), row);
        }
    }

    private void Keep(NonWorkingDay? day, EventReader row)
    {
        if (day is null)
        {
            return;
        }

        if (days.TryGetValue(day.On, out var first))
        {
            row.AddProblem("date", $"The date of {Quoted.Text(day.ToString())} stands already, as {Quoted.Text(first.Name)}; the first was kept.");
            return;
        }

        days.Add(day.On, day);
    }
}

/// <summary>Reads one row: a title and a date.</summary>
internal sealed class EventReader(string place, long start, ProblemList problems)
{
    private const int FirstYear = 1950;
    private const string Source = "GOV.UK bank holidays list";

    internal NonWorkingDay? Read(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            problems.Add(place, start, "The row is not an object with a title and a date. The reader skipped it.");
            return null;
        }

        var (title, date) = (Title(row), Date(row));
        return AddRepeated(row) || title is null || date is null ? null : new NonWorkingDay(date.Value, title, Source);
    }

    internal void AddProblem(string property, string text) => problems.Add($"{place}.{property}", start, text);

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

    /// <summary>Of a member that appears twice no one knows which is meant.</summary>
    private bool AddRepeated(JsonElement row)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var repeated = row.EnumerateObject().Select(FoundMembers.NameOf).FirstOrDefault(name => name is not null && !names.Add(name));
        if (repeated is not null)
        {
            AddProblem(Quoted.Text(repeated), $"The member '{Quoted.Text(repeated)}' appears twice. The reader skipped the row.");
        }

        return repeated is not null;
    }

    private string? Title(JsonElement row)
    {
        if (!row.TryGetProperty("title", out var value) || Text(value) is not { } title)
        {
            AddProblem("title", "The row has no title, or its title is not text. The reader skipped it.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            AddProblem("title", "The title is blank. The reader skipped the row.");
            return null;
        }

        if (title.Any(char.IsControl))
        {
            AddProblem("title", "The title holds a control character. The reader skipped the row.");
            return null;
        }

        return title.Trim().Replace('\u2019', '\'');
    }

    private LocalDate? Date(JsonElement row)
    {
        if (!row.TryGetProperty("date", out var value) || Text(value) is not { } text)
        {
            AddProblem("date", "The row has no date, or its date is not text. The reader skipped it.");
            return null;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        if (!read.Success)
        {
            AddProblem("date", $"'{Quoted.Text(text)}' is not a day of the calendar in the form 2026-12-25. The reader skipped the row.");
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

        AddProblem("date", $"The year {date.Year} is not one of {FirstYear} to {HolidayPattern.LastYear}. The reader skipped the row.");
        return null;
    }
}
