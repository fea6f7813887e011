using System.Globalization;
using System.Text;
using static Partnership.Rules.Seeds.CsvRows;

namespace Partnership.Rules.Seeds;

/// <summary>Where documents disagree or are unclear, from seeds/contradictions.csv, each entry with its place from seeds/catalogue.csv.</summary>
internal static class ConflictRows
{
    internal static string Write(string seeds, string type, string words, Func<int, bool> chosen)
    {
        var catalogue = Read(Path.Combine(seeds, "catalogue.csv")).ToDictionary(row => row["id"], StringComparer.Ordinal);
        var rows = Read(Path.Combine(seeds, "contradictions.csv")).Where(row => chosen(Number(row["id"]))).ToArray();
        return new StringBuilder()
            .Append("// Generated from seeds/contradictions.csv: dotnet run --project seeds/Generate\n")
            .Append("using Partnership.Rules.Foundation;\nusing Partnership.Rules.Governance;\n\nnamespace Partnership.Rules.Profiles;\n\n")
            .Append($"/// <summary>Caveats {words}, {rows[0]["id"]} to {rows[^1]["id"]}, each with the interpretation we use.</summary>\n")
            .Append($"internal static class {type}\n{{\n    internal static ValueList<DocumentConflict> All {{ get; }} = ValueList.Of(\n")
            .AppendJoin(",\n", rows.Select(row => Row(row, catalogue)))
            .Append(");\n}\n").ToString();
    }

    private static string Row(IReadOnlyDictionary<string, string> row, Dictionary<string, IReadOnlyDictionary<string, string>> catalogue) =>
        $"        new DocumentConflict({string.Join(", ", [Literal(row["id"]), Literal(row["doubt"]), Literal(row["reading"]), .. Cited(row["entries"], catalogue)])})";

    private static IEnumerable<string> Cited(string entries, Dictionary<string, IReadOnlyDictionary<string, string>> catalogue) =>
        entries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Citation(id, Number(id), catalogue[id]));

    private static string Citation(string id, int entry, IReadOnlyDictionary<string, string> place) => id[..id.LastIndexOf('-')] switch
    {
        "CAM-TOR" => $"CambridgeshireEntries.Cite({entry})",
        "STO-TOR" => $"StockportEntries.Cite({entry})",
        "SOT-TOR" => $"SouthamptonEntries.Cite({entry})",
        "CAM-STR" => $"Citations.Strategy({Literal(place["section"])}, {Literal(place["lines"])}, {entry})",
        _ => $"Citations.Plan({Literal(place["section"])}, {Literal(place["lines"])}, {entry})",
    };

    private static int Number(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);
}
