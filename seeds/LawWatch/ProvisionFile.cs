using System.Globalization;
using CsvHelper;

namespace Partnership.Rules.LawWatch;

/// <summary>Reads seeds/provisions.csv.</summary>
internal static class ProvisionFile
{
    internal static IReadOnlyList<CitedProvision> Read(TextReader file)
    {
        using var csv = new CsvReader(file, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<CitedProvision>();
        while (csv.Read())
        {
            rows.Add(new CitedProvision(csv["text"]!, csv["place"]!, csv["readAsAt"]!, csv["rules"]!));
        }

        return rows;
    }
}
