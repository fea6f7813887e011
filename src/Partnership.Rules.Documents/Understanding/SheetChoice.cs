using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Chooses the sheet of a workbook that looks most like a plan: by its headings and the cells below them, then by its rows. A hidden one comes last.</summary>
internal static class SheetChoice
{
    internal static List<Block> Choose(IEnumerable<Table> sheets, UnderstandingSettings settings, Problems problems)
    {
        var scales = new Scales(settings.Scale, []);
        var finder = new HeaderFinder(new CellKinds(scales), scales, settings.Columns);
        var (chosen, best, others) = ((Table?)null, 0.0, new List<string?>());
        foreach (var sheet in sheets)
        {
            var header = finder.Find(sheet);
            var looks = header is { HasText: true } && PlanView.IsHeader(header);
            var rank = looks && !sheet.IsHidden ? header!.Score * Math.Log(2 + sheet.Rows.Count) : sheet.IsHidden ? -1 : 0;
            var isBetter = chosen is null || rank > best || (rank.Equals(best) && sheet.Rows.Count > chosen.Rows.Count);
            var passedOver = isBetter ? chosen : sheet;
            if (passedOver is not null && (isBetter ? best > 0 : looks))
            {
                others.Add(passedOver.Name);
            }

            (chosen, best) = isBetter ? (sheet, rank) : (chosen, best);
        }

        foreach (var other in others)
        {
            problems.Note(ActionPlans.SourceLocation.WholeFile, $"The sheet '{other}' also looks like a plan. The reader used '{chosen!.Name}'. Name the sheet to use another.");
        }

        return chosen is null ? [] : [chosen];
    }
}
