using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The headings of a table: where they are, and what each column holds.</summary>
internal sealed class Header
{
    private readonly string[][] texts;
    private readonly Row[] rows;
    private readonly Dictionary<ColumnRole, Column> first = [];

    internal Header(int at, int depth, IEnumerable<Row> own, IReadOnlyList<Column> columns)
    {
        First = at;
        Rows = depth;
        Columns = columns;
        rows = [.. own];
        texts = [.. rows.Select(row => row.Cells.Select(cell => cell.Text.Trim()).ToArray())];
        foreach (var column in columns.OrderBy(one => one.IsFormer))
        {
            if (!first.ContainsKey(column.Role))
            {
                first[column.Role] = column;
            }
        }

        FormerDue = [.. columns.Where(one => one is { Role: ColumnRole.Kept, IsFormerDue: true })];
        HasRevisedDue = columns.Any(one => one is { Role: ColumnRole.Due, IsRevised: true });
        HasTicks = columns.Any(one => one.Role is ColumnRole.LeadTick or ColumnRole.DueTick);
        HasRating = columns.Any(one => one.Role is ColumnRole.Rating or ColumnRole.RatingTick);
    }

    internal int First { get; }

    internal int Rows { get; }

    internal IReadOnlyList<Column> Columns { get; }

    internal bool HasRating { get; }

    /// <summary>The columns of dates that hold where no later one is given.</summary>
    internal IReadOnlyList<Column> FormerDue { get; }

    /// <summary>True where a column has dates that take the place of others.</summary>
    internal bool HasRevisedDue { get; }

    /// <summary>True where bodies or times are ticked.</summary>
    internal bool HasTicks { get; }

    /// <summary>How well the headings and the cells below them suit each other.</summary>
    internal double Score { get; init; }

    /// <summary>The same without the weight that a map lends to its columns, to compare tables of which it names only one.</summary>
    internal double OwnScore => Score - (9 * Columns.Count(one => one.Match == HeadingMatch.Mapped && one.Role is not (ColumnRole.Kept or ColumnRole.RatingTick or ColumnRole.LeadTick or ColumnRole.DueTick)));

    /// <summary>How many headings are known as a whole or in part.</summary>
    internal int Known { get; init; }

    /// <summary>How far the headings differ in kind from what is below them, from -1 to 1.</summary>
    internal double Difference { get; init; }

    /// <summary>True when the author marked the row as headings.</summary>
    internal bool IsMarked { get; init; }

    internal bool HasText => Of(ColumnRole.Area) is not null || Of(ColumnRole.Action) is not null;

    internal Column? Of(ColumnRole role) => first.TryGetValue(role, out var column) ? column : null;

    /// <summary>The ways to read it that were nearly as good, in words.</summary>
    internal IReadOnlyList<string> NotTaken { get; init; } = [];

    /// <summary>Choices between two columns that are open, in words, each with what settles it.</summary>
    internal IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>True for a column of a series of times of which a later one is filled in the row.</summary>
    internal bool IsPassed(Column column, Row row, Func<Cell, bool> isFilled) =>
        column.Turn > 0 && Columns.Any(one => one.Turn > column.Turn && one.Role == column.Role && one.Series == column.Series && row.At(one.At) is { } cell && isFilled(cell));

    /// <summary>The same headings with the columns of a like table that has more rows.</summary>
    internal Header With(IReadOnlyList<Column> columns) => new(First, Rows, rows, columns) { Score = Score, Known = Known, Difference = Difference, IsMarked = IsMarked };

    /// <summary>True for a row that repeats the headings, as on a new page.</summary>
    internal bool Repeats(Row row) => row.Filled > 1 && texts.Any(own => Same(row, own));

    /// <summary>True when another table has the same headings.</summary>
    internal bool IsLike(Header other) => texts.Length == other.texts.Length && texts.Length > 0 && texts[0].Length == other.texts[0].Length
        && Enumerable.Range(0, texts[0].Length).Count(at => string.Equals(texts[0][at], other.texts[0][at], StringComparison.OrdinalIgnoreCase)) * 5 >= texts[0].Length * 3;

    private static bool Same(Row row, string[] own)
    {
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (at < own.Length ? !string.Equals(row.Cells[at].Text.Trim(), own[at], StringComparison.OrdinalIgnoreCase) : !row.Cells[at].IsBlank)
            {
                return false;
            }
        }

        return true;
    }
}
