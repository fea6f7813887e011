namespace Partnership.Rules.Documents.Grids;

/// <summary>One row of cells. A cell that spans columns is followed by blank cells for the columns it covers.</summary>
internal sealed class Row(int line, IReadOnlyList<Cell> cells)
{
    internal int Line { get; } = line;

    internal IReadOnlyList<Cell> Cells { get; } = cells;

    internal bool IsBlank => Cells.All(cell => cell.IsBlank || cell.IsNumberOnly);

    internal Cell? At(int column) => column < Cells.Count ? Cells[column] : null;

    internal string Text(int column) => At(column)?.Text.Trim() ?? string.Empty;

    /// <summary>The only cell with text; null when there is none or more than one.</summary>
    internal Cell? Only()
    {
        var filled = Cells.Where(cell => !cell.IsBlank).Take(2).ToArray();
        return filled.Length == 1 ? filled[0] : null;
    }
}
