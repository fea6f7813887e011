using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Chooses the sheet of a workbook that looks most like a plan: by its headings and the cells below them, then by its rows. A hidden one comes last. Sheets with the same headings and other actions are parts of the same plan, except where they are of different years: then the latest is read, and the others are named.</summary>
internal static class SheetChoice
{
    internal static List<Block> Choose(IEnumerable<Table> sheets, UnderstandingSettings settings, Problems problems)
    {
        var scales = new Scales(settings.Scale, []);
        var finder = new HeaderFinder(new CellKinds(scales), scales, settings.Columns);
        var (chosen, likely) = ((Ranked?)null, new List<Ranked>());
        foreach (var sheet in sheets)
        {
            var ranked = Ranked.Of(sheet, finder.Find(sheet));
            chosen = chosen is null || ranked.Rank > chosen.Rank || (ranked.Rank.Equals(chosen.Rank) && sheet.Rows.Count > chosen.Sheet.Rows.Count) ? ranked : chosen;
            if (ranked.Header is not null)
            {
                likely.Add(ranked);
            }
        }

        if (settings.UsesAllSheets && chosen?.Header is not null)
        {
            return [.. AllOf(chosen, likely, problems)];
        }

        return chosen?.Header is null ? (chosen is null ? [] : [chosen.Sheet]) : [.. Parts(Latest(chosen, likely), likely, problems)];
    }

    /// <summary>The sheets of one plan in the order of the workbook, each with its name before it where there are several; the others that look like a plan are named.</summary>
    private static IEnumerable<Block> Parts(Ranked chosen, List<Ranked> likely, Problems problems)
    {
        var parts = likely.Where(one => ReferenceEquals(one, chosen) || (!one.IsOfAnotherYear(chosen) && one.IsPartWith(chosen))).ToArray();
        foreach (var other in likely.Except(parts).Where(one => one.IsOfAnotherYear(chosen)))
        {
            problems.Warn(ActionPlans.SourceLocation.WholeFile, $"The sheets '{chosen.Sheet.Name}' and '{other.Sheet.Name}' are of different years, so they are read as different plans. We read '{chosen.Sheet.Name}', the latest. Name the sheet '{other.Sheet.Name}' to read it instead.");
        }

        foreach (var other in likely.Except(parts).Where(one => !one.IsOfAnotherYear(chosen)))
        {
            problems.Note(ActionPlans.SourceLocation.WholeFile, $"The sheet '{other.Sheet.Name}' also looks like a plan. The reader used '{chosen.Sheet.Name}'. Name a sheet to read another.");
        }

        if (parts.Length > 1)
        {
            problems.Note(ActionPlans.SourceLocation.WholeFile, $"The sheets {string.Join(", ", parts.Take(20).Select(one => $"'{one.Sheet.Name}'"))} have the same headings and other actions: they are read as parts of one plan. Name a sheet to read only that one.");
        }

        return parts.SelectMany(one => parts.Length > 1 && one.Sheet.Name is { Length: > 0 } name ? new Block[] { new Paragraph(name, 1) { IsSheet = true }, one.Sheet } : [one.Sheet]);
    }

    /// <summary>Every visible sheet with the headings of the one chosen, in the order of their years, each with its name and year before it. The others are named with the reason.</summary>
    private static IEnumerable<Block> AllOf(Ranked chosen, List<Ranked> likely, Problems problems)
    {
        foreach (var other in likely.Where(one => !one.MayJoin(chosen)))
        {
            problems.Warn(ActionPlans.SourceLocation.WholeFile, $"The sheet '{other.Sheet.Name}' is not joined to '{chosen.Sheet.Name}': {(other.Sheet.IsHidden ? "it is hidden" : "its headings are others")}. Name the sheet to read it by itself.");
        }

        var all = likely.Where(one => one.MayJoin(chosen)).OrderBy(one => one.Year ?? int.MaxValue).ToArray();
        problems.Note(ActionPlans.SourceLocation.WholeFile, all.Length == 1 ? $"Only the sheet '{chosen.Sheet.Name}' is read: no other sheet has its headings."
            : $"The sheets {string.Join(", ", all.Take(20).Select(one => $"'{one.Sheet.Name}'"))} are read as one plan, in the order of their years.");
        foreach (var other in all.Where(one => one.Year is null && all.Length > 1))
        {
            problems.Warn(ActionPlans.SourceLocation.WholeFile, $"Neither the name of the sheet '{other.Sheet.Name}' nor a line above its headings names a year, so its actions have none.");
        }

        return all.SelectMany(one => new Block[] { new Paragraph(one.Sheet.Name ?? string.Empty, 1) { IsSheet = true, Year = one.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }, one.Sheet });
    }

    /// <summary>Of sheets with the same headings for different years, the latest; otherwise the one chosen.</summary>
    private static Ranked Latest(Ranked chosen, List<Ranked> likely) => likely.Where(one => one.IsOfAnotherYear(chosen) && one.Year > chosen.Year).OrderByDescending(one => one.Year).FirstOrDefault() ?? chosen;

    /// <summary>A sheet, its headings when it looks like a plan, and how much it does.</summary>
    private sealed record Ranked(Table Sheet, Header? Header, double Rank)
    {
        private const double MostInCommon = 0.2;

        internal static Ranked Of(Table sheet, Header? header) =>
            header is { HasText: true } && PlanView.IsHeader(header) ? new Ranked(sheet, header, sheet.IsHidden ? -1 : header.Score * Math.Log(2 + sheet.Rows.Count)) : new Ranked(sheet, null, sheet.IsHidden ? -1 : 0);

        /// <summary>The year that the sheet is for, by its name or by a line above its headings; null where neither names one.</summary>
        internal int? Year { get; } = SheetYear.Of(Sheet, Header);

        /// <summary>True for the chosen sheet, and for one that shows and has the same headings.</summary>
        internal bool MayJoin(Ranked chosen) => ReferenceEquals(this, chosen) || (!Sheet.IsHidden && Header!.IsLike(chosen.Header!));

        /// <summary>True for a sheet with the same headings that is for another year.</summary>
        internal bool IsOfAnotherYear(Ranked other) => !Sheet.IsHidden && !other.Sheet.IsHidden && Year is { } year && other.Year is { } another && year != another && Header!.IsLike(other.Header!);

        /// <summary>True for a sheet with the same headings whose actions are others: not the same plan of another time.</summary>
        internal bool IsPartWith(Ranked other)
        {
            if (Sheet.IsHidden || other.Sheet.IsHidden || !Header!.IsLike(other.Header!))
            {
                return false;
            }

            var (own, theirs) = (Texts(), new HashSet<string>(other.Texts(), StringComparer.OrdinalIgnoreCase));
            return own.Length > 0 && theirs.Count > 0 && own.Count(theirs.Contains) <= own.Length * MostInCommon;
        }

        private string[] Texts()
        {
            var main = (Header!.Of(ColumnRole.Action) ?? Header.Of(ColumnRole.Area))!;
            return [.. Sheet.Rows.Skip(Header.First + Header.Rows).Where(row => row.Filled > 1).Select(row => row.Text(main.At)).Where(text => text.Length > 0)];
        }
    }
}
