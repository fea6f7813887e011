namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>One row of cells. A cell that spans columns is followed by blank cells for the columns it covers.</summary>
internal sealed class Row(int line, IReadOnlyList<Cell> cells)
{
    internal int Line { get; } = line;

    internal IReadOnlyList<Cell> Cells { get; } = cells;

    /// <summary>True when the author marked the row as headings: repeated on each page, the head of a table, above a frozen pane or a filter.</summary>
    internal bool IsMarked { get; init; }

    /// <summary>True when the row was cut where nothing in the text ends one.</summary>
    internal bool IsForced { get; init; }

    internal bool IsBlank => Cells.All(cell => cell.IsBlank || cell.IsNumberOnly);

    internal int Filled => Cells.Count(cell => !cell.IsBlank);

    internal Cell? At(int column) => column < Cells.Count ? Cells[column] : null;

    internal string Text(int column) => At(column)?.Text.Trim() ?? string.Empty;

    /// <summary>The only cell with text; null when there is none or more than one.</summary>
    internal Cell? Only()
    {
        Cell? only = null;
        foreach (var cell in Cells)
        {
            if (!cell.IsBlank)
            {
                if (only is not null)
                {
                    return null;
                }

                only = cell;
            }
        }

        return only;
    }
}
