using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <content>What of a document is no plan, and is kept all the same.</content>
internal sealed partial class PlanInterpreter
{
    private void Unknown(Header found, Table table)
    {
        foreach (var column in found.Columns.Where(one => one.Role == ColumnRole.Kept && one.Heading.Length > 0 && !one.IsFormer && one.Match == HeadingMatch.None && one.Content is { Filled: > 0 }))
        {
            var place = table.Rows[found.First].At(column.At)?.PlaceAt() ?? new SourceLocation(table.Rows[found.First].Line);
            problems.Warn(place, $"The heading '{TextLines.Short(column.Heading, 60)}' is not understood; its cells are kept. A column map settles it.");
        }
    }

    private void KeepTable(Table table)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).ToArray();
        var isCaption = rows.Length > 0 && rows.All(row => row.Only() is not null);
        foreach (var row in rows)
        {
            if (isCaption)
            {
                BeforeHeader(row);
            }
            else
            {
                reading.Keep(row, null);
            }
        }

        if (!isCaption && rows.Any(row => !row.Cells.All(cell => cell.IsBlank || scales.IsLegend(cell.Text))) && rows.Any(row => row.Filled > 2))
        {
            problems.Warn(new SourceLocation(table.Rows[0].Line), "A table without headings that are known is kept as text. A column map settles it.");
        }
    }

    /// <summary>Keeps every cell that has found no place: cells in are cells out.</summary>
    private void Sweep()
    {
        var (cells, swept) = (0, 0);
        foreach (var (each, table) in view.Blocks)
        {
            foreach (var row in each is Table own ? own.Rows : [])
            {
                for (var at = 0; at < row.Cells.Count; at++)
                {
                    var cell = row.Cells[at];
                    cells += cell.IsBlank ? 0 : 1;
                    if (cell.Hidden is { } hidden)
                    {
                        plan.Kept.Add(new UnmappedText("hidden", hidden.Trim(), cell.PlaceAt()));
                    }

                    if (cell.Struck is { } struck)
                    {
                        plan.Kept.Add(new UnmappedText("struck out", struck.Trim(), cell.PlaceAt()));
                    }

                    if (!cell.IsBlank && !cell.IsTaken)
                    {
                        swept++;
                        cell.Take();
                        plan.Kept.Add(new UnmappedText(table?.Header is { } header && at < header.Columns.Count ? header.Columns[at].Heading : string.Empty, cell.Text.Trim(), cell.PlaceAt()));
                    }
                }
            }
        }

        told.Add(FormattableString.Invariant($"{cells} cells with text in, {cells} out; {swept} of them kept because no row took them"));
    }
}
