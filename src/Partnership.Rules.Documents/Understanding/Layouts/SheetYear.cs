using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds the year that a sheet of a workbook is for.</summary>
internal static class SheetYear
{
    private static readonly Regex Short = DueForms.Of(@"(?<!\d)(?<y>\d\d)\s*(?:/|-|\u2013)\s*(?<to>\d\d)(?!\d)");

    /// <summary>The year in the name; otherwise a year, not a day, in a line above the headings. Of a span it is the last year.</summary>
    internal static int? Of(Table sheet, Header? header) => header is null ? null
        : In(sheet.Name ?? string.Empty, _ => true) ?? sheet.Rows.Take(header.First).SelectMany(row => row.Cells).Select(cell => In(cell.Text, IsYear)).FirstOrDefault(year => year is not null);

    private static int? In(string text, Func<FoundDate, bool> counts) =>
        DueForms.Find(text).LastOrDefault(counts)?.On.Last.Year
        ?? (text.Length <= 31 && Short.Match(text) is { Success: true } years && Number(years, "to") == Number(years, "y") + 1 ? 2000 + Number(years, "to") : null);

    private static bool IsYear(FoundDate found) => found.On.Precision == DatePrecision.Year || found.Kind == DueKind.FinancialYear || found.Kind == DueKind.Range;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
}
