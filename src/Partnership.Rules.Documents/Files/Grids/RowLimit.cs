using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Counts the rows and cells of a table. Past the limits nothing more is taken, and that is said once: a small file can hold very many cells.</summary>
internal sealed class RowLimit(ReadLimits limits, Problems problems)
{
    private const int MostCells = 2_000_000;
    private int rows;
    private int cells;

    /// <summary>True when a row was refused.</summary>
    internal bool IsReached { get; private set; }

    /// <summary>True for a row that may be taken.</summary>
    internal bool Takes(Row row)
    {
        if (!IsReached && (rows == limits.Rows || cells + row.Cells.Count > MostCells))
        {
            IsReached = true;
            problems.Fail(new SourceLocation(row.Line), FormattableString.Invariant($"Only the first {rows} rows are read; at most {limits.Rows} rows and {MostCells} cells are kept."));
        }

        (rows, cells) = IsReached ? (rows, cells) : (rows + 1, cells + row.Cells.Count);
        return !IsReached;
    }
}
