using System.Text.Json;
using NodaTime;
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

    /// <summary>Of a member that stands twice the first is kept: a second list of events is left out whole.</summary>
    private void ReadProperties(ref Utf8JsonReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, start) = (reader.GetString()!, reader.TokenStartIndex);
            reader.Read();
            if (!names.Add(name))
            {
                problems.Add($"{place}.{Quoted.Text(name)}", start, $"The member '{Quoted.Text(name)}' stands twice; the first was kept.");
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
            problems.Add($"{place}.division", start, $"The division calls itself {Quoted.Text(value.GetRawText())}; {place} was taken.");
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
