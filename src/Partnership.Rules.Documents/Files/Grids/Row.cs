namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>One row of cells. A cell that spans columns is followed by blank cells for the columns it covers.</summary>
internal sealed class Row
{
    private readonly Cell[] cells;

    internal Row(int line, IReadOnlyCollection<Cell> cells)
    {
        Line = line;
        this.cells = cells as Cell[] ?? [.. cells];
        foreach (var cell in this.cells)
        {
            Filled += cell.IsBlank ? 0 : 1;
            IsBlank &= cell.IsBlank || cell.IsNumberOnly;
        }
    }

    internal int Line { get; }

    internal IReadOnlyList<Cell> Cells => cells;

    /// <summary>True when the author marked the row as headings: repeated on each page, the head of a table, above a frozen pane or a filter.</summary>
    internal bool IsMarked { get; init; }

    /// <summary>True when the row was cut where nothing in the text ends one.</summary>
    internal bool IsForced { get; init; }

    internal bool IsBlank { get; } = true;

    /// <summary>How many of the cells hold text.</summary>
    internal int Filled { get; }

    internal Cell? At(int column) => column < cells.Length ? cells[column] : null;

    internal string Text(int column) => At(column)?.Text.Trim() ?? string.Empty;

    /// <summary>The only cell with text; null when there is none or more than one.</summary>
    internal Cell? Only() => Filled == 1 ? Array.Find(cells, cell => !cell.IsBlank) : null;
}
