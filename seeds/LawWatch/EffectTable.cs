using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.Seeds;

namespace Partnership.Rules.LawWatch;

/// <summary>A table of effects as CSV, by the column names of the list of changes to legislation: "1989 c. 41, s. 17(6), words inserted, ... 2002 c. 38, s. 116(1), ... 07/11/2002".</summary>
internal static partial class EffectTable
{
    private static readonly string[] Needed = ["Affected Legislation", "Affected provision(s)", "Type of Effect"];

    /// <exception cref="FormatException">A column is missing, or a text is not named by year and number.</exception>
    internal static IReadOnlyList<Effect> Read(string text)
    {
        var rows = CsvRows.Parse(text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal)).Select(row => new Dictionary<string, string>(row, StringComparer.OrdinalIgnoreCase)).ToArray();
        var missing = rows.Length == 0 ? Needed[0] : Array.Find(Needed, name => !rows[0].ContainsKey(name));
        return missing is null ? [.. rows.Select(Of)] : throw new FormatException($"The file is no XML, and as CSV it has no column '{missing}'. Needed: {string.Join(", ", Needed)}.");
    }

    private static Effect Of(Dictionary<string, string> row) => new(
        Address(row["Affected Legislation"]),
        row["Affected provision(s)"],
        row["Type of Effect"],
        $"{row.GetValueOrDefault("Affecting Legislation")} {row.GetValueOrDefault("Affecting Provision")}".Trim(),
        row.GetValueOrDefault("Applied") is "yes" or "Yes" or "true",
        InForceOn(row.GetValueOrDefault("IF Date1") ?? string.Empty));

    /// <summary>ukpga/1989/41 out of "1989 c. 41", uksi/2004/3391 out of "S.I. 2004/3391", eur/2016/679 out of "EUR 2016/679" or an address.</summary>
    private static string Address(string text)
    {
        if (text.Contains("legislation.gov.uk/", StringComparison.Ordinal))
        {
            return Effect.Address(text);
        }

        var named = Named().Match(text);
        return !named.Success ? throw new FormatException($"'{text}' names no text; write it as 1989 c. 41, S.I. 2004/3391 or EUR 2016/679.")
            : named.Groups["chapter"].Success ? $"ukpga/{named.Groups["year"].Value}/{named.Groups["chapter"].Value}"
            : $"{(named.Groups["eur"].Success ? "eur" : "uksi")}/{named.Groups["made"].Value}/{named.Groups["number"].Value}";
    }

    private static string? InForceOn(string text) =>
        DateTime.TryParseExact(text.Trim(), ["dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"(?<year>\d{4})\s*c\.\s*(?<chapter>\d+)|(?<eur>\bEUR\b)?\D*(?<made>\d{4})/(?<number>\d+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
