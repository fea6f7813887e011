using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>One cutting with its tables understood: which are the plan, by which headings, and how well all of it fits.</summary>
internal sealed class PlanView
{
    private PlanView(Cutting cutting, IReadOnlyList<(Block Block, TableView? View)> blocks, double fit)
    {
        Cutting = cutting;
        Blocks = blocks;
        Fit = fit;
    }

    internal Cutting Cutting { get; }

    internal IReadOnlyList<(Block Block, TableView? View)> Blocks { get; }

    /// <summary>From 0 to 1: the fit of its tables, by how many of all rows they hold.</summary>
    internal double Fit { get; }

    internal static PlanView Of(Cutting cutting, CellKinds kinds, Scales scales, ColumnMap map)
    {
        var finder = new HeaderFinder(kinds, scales, map);
        var found = cutting.Blocks.OfType<Table>().ToDictionary(table => table, finder.Find);
        var best = found.Where(one => one.Value is { HasText: true } && IsHeader(one.Value)).OrderByDescending(one => one.Value!.Score * Math.Log(2 + one.Key.Rows.Count)).Select(one => one.Value).FirstOrDefault();
        var (views, before, rows, fit) = (new List<(Block, TableView?)>(), (Header?)null, 0, 0.0);
        var (loose, score) = (new LooseRows(kinds), new GridScore(kinds));
        foreach (var block in cutting.Blocks)
        {
            if (block is not Table table)
            {
                views.Add((block, null));
                continue;
            }

            var own = found[table] is { } header && best is not null && (ReferenceEquals(header, best) || header.IsLike(best) || (IsHeader(header) && header.HasText && header.Known >= 2 && header.OwnScore >= best.OwnScore * 0.4)) ? header : null;
            var used = own is not null && (before is null || own.Known >= 2 || own.IsLike(before) || !GoesOn(table, before, kinds)) ? own : before is not null && GoesOn(table, before, kinds) ? before : own;
            used = used is not null && ReferenceEquals(used, own) && !ReferenceEquals(own, best) && own!.IsLike(best!) ? own = own.With(best!.Columns) : used;
            var hasOwn = used is not null && ReferenceEquals(used, own);
            var aligned = used is null || !hasOwn ? table : loose.Align(table, used);
            var isBroken = used is not null && !hasOwn && views.Count > 0 && views[views.Count - 1].Item1 is Paragraph;
            var view = new TableView(aligned, used, hasOwn, used is null ? 0 : score.Of(aligned, used, hasOwn ? used.First + used.Rows : 0) * (isBroken ? 0.3 : 1));
            views.Add((aligned, view));
            rows += table.Rows.Count;
            fit += view.Fit * table.Rows.Count;
            before = used ?? before;
        }

        return new PlanView(cutting, views, rows == 0 ? 0 : cutting.Prior * fit / rows);
    }

    internal static bool IsHeader(Header header) => header.Rows == 0 || header.Known >= 2 || header.IsMarked || header.Difference >= 0.15;

    /// <summary>True when a table without headings goes on with the columns of the one before.</summary>
    private static bool GoesOn(Table table, Header before, CellKinds kinds)
    {
        var row = table.Rows.FirstOrDefault(one => one.Filled > 1);
        return row is not null && row.Cells.Count == before.Columns.Count && !before.Repeats(row)
            && before.Columns.Where(column => row.At(column.At) is { IsBlank: false }).All(column => GridScore.Suits(column.Role, kinds.Of(row.At(column.At))));
    }
}
