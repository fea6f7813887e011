using System.Text.Json;
using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json;

/// <summary>Reads one division, row by row, so that a text that breaks off loses nothing before the break.</summary>
internal sealed class DivisionReading(CalendarId id, ProblemList problems)
{
    private readonly SortedDictionary<LocalDate, NonWorkingDay> days = [];
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
            problems.Add(id.Value, start, "The division has no list of events.");
        }

        problems.AddYearsWithout(id, days.Keys, start);
    }

    private void ReadProperties(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
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
    }

    private void CheckName(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var value = JsonElement.ParseValue(ref reader);
        if (EventReading.Text(value) != id.Value)
        {
            problems.Add($"{id}.division", start, $"The division calls itself {value.GetRawText()}; {id} was taken.");
        }
    }

    private void ReadEvents(ref Utf8JsonReader reader)
    {
        hasEvents = true;
        for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; place++)
        {
            var start = reader.TokenStartIndex;
            var row = new EventReading($"{id}.events[{place}]", start, problems);
            Keep(row.Read(JsonElement.ParseValue(ref reader)), row);
        }
    }

    private void Keep(NonWorkingDay? day, EventReading row)
    {
        if (day is null)
        {
            return;
        }

        if (days.TryGetValue(day.On, out var first))
        {
            row.Problem("date", $"The date of {day} stands already, as {first.Name}; the first was kept.");
            return;
        }

        days.Add(day.On, day);
    }
}
