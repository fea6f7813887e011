using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Chooses the sheet of a workbook that looks most like a plan: the most headings, then the most rows. A hidden one comes last.</summary>
internal static class SheetReading
{
    internal static List<Block> Choose(IEnumerable<Table> sheets, PlanReadingOptions options, Problems problems)
    {
        var scales = new Scales(options.Scale, []);
        var (chosen, others) = ((Table?)null, new List<string?>());
        foreach (var sheet in sheets)
        {
            var isBetter = chosen is null || Rank(sheet, options, scales).CompareTo(Rank(chosen, options, scales)) > 0;
            var passedOver = isBetter ? chosen : sheet;
            if (passedOver is not null && Best(passedOver, options, scales) >= 2)
            {
                others.Add(passedOver.Name);
            }

            chosen = isBetter ? sheet : chosen;
        }

        foreach (var other in others)
        {
            problems.Note(ActionPlans.SourceLocation.WholeFile, $"The sheet '{other}' also looks like a plan and was not read; '{chosen!.Name}' was. Name the sheet to read another.");
        }

        return chosen is null ? [] : [chosen];
    }

    private static (int Headings, int Rows) Rank(Table sheet, PlanReadingOptions options, Scales scales) =>
        (sheet.IsHidden ? 0 : Best(sheet, options, scales), sheet.Rows.Count);

    private static int Best(Table sheet, PlanReadingOptions options, Scales scales) =>
        sheet.Rows.Take(15).Select(row => Header.Score(row, options.Columns, scales)).DefaultIfEmpty(0).Max();
}
