using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partnership.Rules.Seeds;

/// <summary>The list in the GOV.UK format: the captured entries, with every day of days.csv that they lack added in its place.</summary>
internal static class GovUkList
{
    internal const string File = "seeds/bank-holidays/bank-holidays.json";

    private static readonly JsonSerializerOptions AsGovUk = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(string seeds)
    {
        var list = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(seeds, "bank-holidays", "bank-holidays.json")))!.AsObject();
        foreach (var day in CsvRows.Read(Path.Combine(seeds, "bank-holidays", "days.csv")))
        {
            Add(list[day["division"]]!["events"]!.AsArray(), day);
        }

        return list.ToJsonString(AsGovUk) + "\n";
    }

    private static void Add(JsonArray events, IReadOnlyDictionary<string, string> day)
    {
        var at = events.TakeWhile(one => string.CompareOrdinal(one!["date"]!.GetValue<string>(), day["date"]) < 0).Count();
        if (at < events.Count && events[at]!["date"]!.GetValue<string>() == day["date"])
        {
            return;
        }

        events.Insert(at, new JsonObject
        {
            ["title"] = day["name"].Replace('\'', '’'),
            ["date"] = day["date"],
            ["notes"] = day["inPlaceOf"].Length == 0 ? string.Empty : "Substitute day",
            ["bunting"] = true,
        });
    }
}
