using System.Globalization;
using System.Text;
using static Partnership.Rules.Seeds.CsvRows;

namespace Partnership.Rules.Seeds;

/// <summary>Where the library holds or answers each catalogue entry of one document, from seeds/coverage.csv.</summary>
internal static class CoverageRows
{
    internal static string Write(string seeds, string type, string prefix, string words)
    {
        var rows = Read(Path.Combine(seeds, "coverage.csv")).Where(row => row["first"].StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        return new StringBuilder()
            .Append("// Generated from seeds/coverage.csv: dotnet run --project seeds/Generate\n")
            .Append("using Partnership.Rules.Foundation;\n\nnamespace Partnership.Rules.Profiles;\n\n")
            .Append($"/// <summary>Every entry of {words}, {rows[0]["first"]} to {rows[^1]["last"]}, and where the library holds or answers it.</summary>\n")
            .Append($"internal static class {type}\n{{\n    internal static ValueList<CoverageEntry> Entries {{ get; }} = CoverageRun.All(\n")
            .AppendJoin(",\n", rows.Select(row => Row(prefix, row)))
            .Append(");\n}\n").ToString();
    }

    private static string Row(string prefix, IReadOnlyDictionary<string, string> row) =>
        $"        CoverageRun.Of(\"{prefix}\", {Number(row["first"])}, {Number(row["last"])}, CoverageStatus.{char.ToUpperInvariant(row["status"][0])}{row["status"][1..]}, {Literal(row["where"])}" +
        (row["reason"].Length == 0 ? ")" : $", {Literal(row["reason"])})");

    private static int Number(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);
}
