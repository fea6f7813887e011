using System.Text;
using static Partnership.Rules.Seeds.CsvRows;

namespace Partnership.Rules.Seeds;

/// <summary>The non-working days of one division, from seeds/bank-holidays/days.csv: a line a day.</summary>
internal static class DayRows
{
    internal static string Write(string seeds, string division, string type, string words)
    {
        var days = Read(Path.Combine(seeds, "bank-holidays", "days.csv")).Where(row => row["division"] == division).ToArray();
        var text = new StringBuilder()
            .Append("// Generated from seeds/bank-holidays/days.csv: dotnet run --project seeds/Generate\n")
            .Append("using Partnership.Rules.Foundation;\nusing Partnership.Rules.Time;\nusing static Partnership.Rules.Profiles.DayRows;\n\n")
            .Append("namespace Partnership.Rules.Profiles;\n\n")
            .Append($"/// <summary>Every weekday observed as a bank or public holiday in {words}, {days[0]["date"][..4]} to {days[^1]["date"][..4]}.</summary>\n")
            .Append($"internal static class {type}Days\n{{\n    internal static ValueList<NonWorkingDay> All {{ get; }} = ValueList.Of(\n");
        return text.AppendJoin(",\n", days.Select(Row)).Append(");\n}\n").ToString();
    }

    private static string Row(IReadOnlyDictionary<string, string> row) =>
        $"        Day({Digits(row["date"])}, {Literal(row["name"])}, {Literal(row["source"])})" +
        (row["inPlaceOf"].Length == 0 ? string.Empty : $".InPlaceOf({Digits(row["inPlaceOf"])})") +
        (row["proclaimedOn"].Length == 0 ? string.Empty : $".GivenOn({Digits(row["proclaimedOn"])})") +
        (row["status"] == "in-force" ? string.Empty : $".As(NonWorkingDayStatus.{char.ToUpperInvariant(row["status"][0])}{row["status"][1..]})");

    private static string Digits(string date) => date.Replace("-", string.Empty, StringComparison.Ordinal);
}
