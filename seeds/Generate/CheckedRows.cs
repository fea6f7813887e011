using System.Text;
using static Partnership.Rules.Seeds.CsvRows;

namespace Partnership.Rules.Seeds;

/// <summary>The day on which the texts behind each row of the law table were last read, from seeds/law-rules.csv and seeds/law-sources.csv.</summary>
internal static class CheckedRows
{
    internal static string Write(string seeds)
    {
        var days = Days(seeds);
        return new StringBuilder()
            .Append("// Generated from seeds/law-rules.csv and seeds/law-sources.csv: dotnet run --project seeds/Generate\n")
            .Append("using NodaTime;\n\nnamespace Partnership.Rules.Profiles;\n\n")
            .Append("/// <summary>The day on which the texts behind a row of the law table were last read.</summary>\n")
            .Append("internal static class CheckedDays\n{\n    internal static LocalDate? Of(string row) => row switch\n    {\n")
            .AppendJoin("\n", days.GroupBy(one => one.Value).OrderBy(same => same.Key, StringComparer.Ordinal).Select(Case))
            .Append("\n        _ => null,\n    };\n}\n").ToString();
    }

    /// <summary>Row and day: the latest on which one of its texts was read, in whole or in part.</summary>
    internal static IReadOnlyDictionary<string, string> Days(string seeds)
    {
        var read = Read(Path.Combine(seeds, "law-sources.csv")).Where(row => row["read"] != "not read").ToDictionary(row => row["key"], row => row["readOn"], StringComparer.Ordinal);
        return Read(Path.Combine(seeds, "law-rules.csv"))
            .Select(row => (Row: row["id"], Day: row["sources"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => read.GetValueOrDefault(key, string.Empty)).Append(string.Empty).Max(StringComparer.Ordinal)!))
            .Where(one => one.Day.Length > 0)
            .ToDictionary(one => one.Row, one => one.Day, StringComparer.Ordinal);
    }

    private static string Case(IGrouping<string, KeyValuePair<string, string>> same) =>
        $"        {string.Join("\n            or ", same.Select(one => Literal(one.Key)).Chunk(12).Select(some => string.Join(" or ", some)))} => new LocalDate({string.Join(", ", same.Key.Split('-').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)))}),";
}
