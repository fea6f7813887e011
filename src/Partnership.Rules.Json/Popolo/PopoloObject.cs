using System.Text.Json.Nodes;
using NodaTime.Text;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Popolo;

/// <summary>An object of Popolo: its context, its id, and members that are omitted when there is nothing to say.</summary>
internal static class PopoloObject
{
    private const int YearDigits = 4;

    internal static JsonObject New(string type, string id) => new()
    {
        ["@context"] = $"http://www.popoloproject.com/contexts/{type}.jsonld",
        ["id"] = id,
    };

    internal static JsonObject With(this JsonObject one, string name, string? text)
    {
        if (text is not null)
        {
            one[name] = text;
        }

        return one;
    }

    /// <summary>A date as Popolo has it: a day, a month or a year.</summary>
    internal static string? DateOf(PartialDate? date) =>
        date is not null && date.Precision == DatePrecision.Quarter ? LocalDatePattern.Iso.Format(date.First).Substring(0, YearDigits) : date?.ToString();
}
