using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>How well a table is cut: the share of regular rows times the share of cells that suit their column.</summary>
internal sealed class GridScore(CellKinds kinds)
{
    private const int Sampled = 300;

    internal double Of(Table table, Header header, int from)
    {
        var (rows, regular, cells, suited) = (0, 0, 0, 0.0);
        for (var at = from; at < table.Rows.Count && rows < Sampled; at++)
        {
            var row = table.Rows[at];
            if (row.IsBlank || header.Repeats(row))
            {
                continue;
            }

            rows++;
            var isRegular = !row.IsForced && (row.Cells.Count == header.Columns.Count || (row.Filled == 1 && row.Cells.Count <= header.Columns.Count));
            regular += isRegular ? 1 : 0;
            foreach (var column in row.Filled > 1 ? header.Columns : [])
            {
                if (row.At(column.At) is { IsBlank: false } cell)
                {
                    cells++;
                    suited += Suit(column, cell);
                }
            }
        }

        return rows == 0 || cells == 0 ? 0 : (double)regular / rows * suited / cells;
    }

    /// <summary>From 0 to 1. A blank line inside a cell is a sign that two were taken for one, the more so in a column of short cells.</summary>
    private double Suit(Column column, Cell cell)
    {
        var isJoined = cell.Text.TrimEnd().Contains("\n\n");
        return column.Role != ColumnRole.Kept && !Suits(column.Role, kinds.Of(cell)) ? 0 : !isJoined ? 1 : IsTyped(column.Role) ? 0 : 0.5;
    }

    /// <summary>Columns of short cells: a blank line in one of them shows that two were taken for one.</summary>
    private static bool IsTyped(ColumnRole role) => role is ColumnRole.Code or ColumnRole.Due or ColumnRole.Rating or ColumnRole.RatingTick;

    internal static bool Suits(ColumnRole role, CellKind kind) => role switch
    {
        ColumnRole.Code => (kind & CellKind.Code) != CellKind.None,
        ColumnRole.Due => (kind & (CellKind.Date | CellKind.OpenDate)) != CellKind.None,
        ColumnRole.Rating or ColumnRole.RatingTick => (kind & (CellKind.Rating | CellKind.YesNo | CellKind.Tick)) != CellKind.None,
        ColumnRole.Lead or ColumnRole.Officer => (kind & (CellKind.Date | CellKind.Rating | CellKind.Long | CellKind.Number)) == CellKind.None,
        ColumnRole.Area or ColumnRole.Action => (kind & (CellKind.Date | CellKind.Rating | CellKind.Number | CellKind.Tick | CellKind.YesNo)) == CellKind.None,
        _ => true,
    };
}
