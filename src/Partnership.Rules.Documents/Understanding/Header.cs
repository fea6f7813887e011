using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The headings of a table: one row or two, found by their words.</summary>
internal sealed class Header
{
    private const int LookedAt = 15;
    private readonly string[] texts;

    private Header(int first, int rows, string[] own, IReadOnlyList<Column> columns)
    {
        First = first;
        Rows = rows;
        texts = own;
        Columns = columns;
    }

    internal int First { get; }

    internal int Rows { get; }

    internal IReadOnlyList<Column> Columns { get; }

    internal bool HasRating => Columns.Any(one => one.Role is ColumnRole.Rating or ColumnRole.RatingTick);

    internal static Header? Find(Table table, ColumnMap map, Scales scales)
    {
        var rows = table.Rows;
        var best = Enumerable.Range(0, Math.Min(LookedAt, rows.Count)).Select(at => (At: at, Score: Score(rows[at], map, scales))).OrderByDescending(one => one.Score).FirstOrDefault();
        return best.Score < 2 ? null : Make(rows, best.At, map, scales);
    }

    /// <summary>How many headings a row holds; 0 when they are fewer than two or less than two fifths of its words.</summary>
    internal static int Score(Row row, ColumnMap map, Scales scales)
    {
        var filled = row.Cells.Where(cell => !cell.IsBlank).ToArray();
        var known = filled.Count(cell => IsKnown(cell.Text, map, scales));
        var telling = filled.Count(cell => cell.Text.Length < 60 && Headings.RoleOf(cell.Text, map) != ColumnRole.Kept);
        return known < 2 || telling == 0 || known * 5 < filled.Length * 2 ? 0 : known;
    }

    /// <summary>True for a row that repeats the headings, as on a new page.</summary>
    internal bool Repeats(Row row) =>
        row.Cells.Count(cell => !cell.IsBlank) > 1 && row.Cells.Select((cell, at) => (cell, at)).All(one => one.at < texts.Length ? Same(one.cell.Text, texts[one.at]) : one.cell.IsBlank);

    internal Column? Of(ColumnRole role) => Columns.FirstOrDefault(one => one.Role == role);

    private static bool IsKnown(string text, ColumnMap map, Scales scales) =>
        text.Length < 200 && (Headings.RoleOf(text, map) != ColumnRole.Kept || scales.Exact(text) is not null);

    private static Header Make(IReadOnlyList<Row> rows, int first, ColumnMap map, Scales scales)
    {
        var two = first + 1 < rows.Count && IsSecond(rows[first], rows[first + 1], map, scales);
        var upper = Spread(rows[first]);
        var width = two ? Math.Max(upper.Length, rows[first + 1].Cells.Count) : upper.Length;
        var columns = Enumerable.Range(0, width).Select(at => MakeColumn(at, At(upper, at), two ? rows[first + 1].Text(at) : string.Empty, map, scales)).ToArray();
        return new Header(first, two ? 2 : 1, rows[first].Cells.Select(cell => cell.Text.Trim()).ToArray(), OnlyWhereSeveral(columns));
    }

    private static bool IsSecond(Row upper, Row lower, ColumnMap map, Scales scales)
    {
        var filled = lower.Cells.Where(cell => !cell.IsBlank).ToArray();
        var underMerged = upper.Cells.Any(cell => cell.Span > 1) || lower.Cells.Any(cell => cell.ContinuesAbove) || lower.Cells.Select((cell, at) => (cell, at)).Any(one => !one.cell.IsBlank && upper.Text(one.at).Length == 0);
        return underMerged && filled.Length > 1 && Array.TrueForAll(filled, cell => IsKnown(cell.Text, map, scales) || cell.Text.Length < 30) && filled.Count(cell => IsKnown(cell.Text, map, scales)) > 1;
    }

    private static string[] Spread(Row row)
    {
        var spread = row.Cells.Select(cell => cell.Text.Trim()).ToArray();
        for (var at = 0; at < spread.Length; at++)
        {
            for (var over = 1; over < row.Cells[at].Span && at + over < spread.Length; over++)
            {
                spread[at + over] = spread[at + over].Length == 0 ? spread[at] : spread[at + over];
            }
        }

        return spread;
    }

    private static string At(string[] spread, int at) => at < spread.Length ? spread[at] : string.Empty;

    private static Column MakeColumn(int at, string upper, string lower, ColumnMap map, Scales scales)
    {
        var heading = lower.Length == 0 ? upper : upper.Length == 0 ? lower : $"{upper} {lower}";
        var own = lower.Length == 0 ? upper : lower;
        var ticks = scales.Exact(own);
        var role = Headings.RoleOf(own, map) is not ColumnRole.Kept and var known ? known : Headings.RoleOf(heading, map);
        return ticks is not null && Headings.RoleOf(own, map) == ColumnRole.Kept
            ? new Column(at, ColumnRole.RatingTick, heading) { Ticks = ticks }
            : new Column(at, role, heading);
    }

    /// <summary>One column headed by a rating is no column of ticks; two or more are.</summary>
    private static Column[] OnlyWhereSeveral(Column[] columns) => columns.Count(one => one.Role == ColumnRole.RatingTick) > 1
        ? columns
        : Array.ConvertAll(columns, one => one.Role == ColumnRole.RatingTick ? new Column(one.At, ColumnRole.Kept, one.Heading) : one);

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right, StringComparison.OrdinalIgnoreCase);
}
