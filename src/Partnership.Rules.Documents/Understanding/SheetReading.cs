using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Chooses the sheet of a workbook that looks most like a plan: the most headings, then the most rows. A hidden one comes last.</summary>
internal static class SheetReading
{
    internal static List<Block> Choose(List<Table> sheets, PlanReadingOptions options, Problems problems)
    {
        var scales = new Scales(options.Scale, []);
        var ranked = sheets.OrderByDescending(sheet => sheet.IsHidden ? 0 : Best(sheet, options, scales)).ThenByDescending(sheet => sheet.Rows.Count).ToArray();
        foreach (var other in ranked.Skip(1).Where(sheet => Best(sheet, options, scales) >= 2))
        {
            problems.Note(ActionPlans.Place.WholeFile, $"The sheet '{other.Name}' also looks like a plan and was not read; '{ranked[0].Name}' was. Name the sheet to read another.");
        }

        return [.. ranked.Take(1)];
    }

    private static int Best(Table sheet, PlanReadingOptions options, Scales scales) =>
        sheet.Rows.Take(15).Select(row => Header.Score(row, options.Columns, scales)).DefaultIfEmpty(0).Max();
}
