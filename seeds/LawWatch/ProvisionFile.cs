using Partnership.Rules.Seeds;

namespace Partnership.Rules.LawWatch;

/// <summary>Reads seeds/provisions.csv.</summary>
internal static class ProvisionFile
{
    internal static IReadOnlyList<CitedProvision> Read(string file) =>
        [.. CsvRows.Read(file).Select(row => new CitedProvision(row["text"], row["place"], row["readAsAt"], row["checkedOn"], row["rules"]))];
}
