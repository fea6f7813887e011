using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Brings rows of text that lack cells to the width of their table: the cells are set, in their order, where they suit best.</summary>
internal sealed class LooseRows(CellKinds kinds)
{
    internal Table Align(Table table, Header header)
    {
        var width = header.Columns.Count;
        if (!table.HasLooseRows || table.Rows.All(row => row.Cells.Count == width || row.Cells.Count <= 1))
        {
            return table;
        }

        var end = header.First + header.Rows;
        return new Table([.. table.Rows.Select((row, at) => at < end || row.Cells.Count <= 1 || row.Cells.Count >= width || row.Filled < 2 ? row : Align(row, header.Columns))])
        {
            CountsBlankRows = table.CountsBlankRows,
            HasLooseRows = true,
            Name = table.Name,
            IsHidden = table.IsHidden,
        };
    }

    private Row Align(Row row, IReadOnlyList<Column> columns)
    {
        var best = Best(row, columns);
        var aligned = new Cell[columns.Count];
        for (int cell = 0, column = 0; column < columns.Count; column++)
        {
            var takes = cell < row.Cells.Count && Suit(row.Cells[cell], columns[column]) + best[cell + 1, column + 1] >= best[cell, column + 1];
            aligned[column] = takes ? row.Cells[cell] : new Cell(string.Empty, row.Line);
            cell += takes ? 1 : 0;
        }

        return new Row(row.Line, aligned);
    }

    /// <summary>For each cell and column, how well the cells from there on can be set in the columns from there on.</summary>
    private double[,] Best(Row row, IReadOnlyList<Column> columns)
    {
        var best = new double[row.Cells.Count + 1, columns.Count + 1];
        for (var cell = row.Cells.Count - 1; cell >= 0; cell--)
        {
            best[cell, columns.Count] = double.MinValue / 4;
            for (var column = columns.Count - 1; column >= 0; column--)
            {
                best[cell, column] = Math.Max(best[cell, column + 1], Suit(row.Cells[cell], columns[column]) + best[cell + 1, column + 1]);
            }
        }

        return best;
    }

    private double Suit(Cell cell, Column column)
    {
        var kind = kinds.Of(cell);
        return kind == CellKind.Blank ? 0.1
            : column.Content?.Chief is not (null or CellKind.None) and var chief ? ((kind & chief) != CellKind.None ? 2 : -1)
            : (kind & (CellKind.Date | CellKind.Rating | CellKind.Code | CellKind.Number)) != CellKind.None ? -0.5
            : GridScore.Suits(column.Role, kind) ? 1 : 0;
    }
}
