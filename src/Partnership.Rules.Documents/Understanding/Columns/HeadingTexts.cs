using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What stands above each column: the rows of headings one on another, a merged heading over each of its columns.</summary>
internal static class HeadingTexts
{
    /// <summary>For each column the upper texts and the lowest one. A row of text that lacks cells is widened where the row below shows, or where you say.</summary>
    internal static (string Upper, string Own)[] Of(IReadOnlyList<Row> rows, int width, int widenedAt)
    {
        var texts = rows.Select(row => Spread(row, width, widenedAt)).ToArray();
        return [.. Enumerable.Range(0, width).Select(column =>
        {
            var above = texts.Select(one => one[column]).Where(text => text.Length > 0).ToArray();
            return above.Length == 0 ? (string.Empty, string.Empty) : (string.Join(" ", above.Take(above.Length - 1).Where(text => text != above[above.Length - 1])), above[above.Length - 1]);
        })];
    }

    /// <summary>Where a row of text that lacks cells could have its merged one: each place, or the one that the row below shows.</summary>
    internal static IEnumerable<int> Widenings(IReadOnlyList<Row> rows, int width)
    {
        var missing = width - rows[0].Cells.Count;
        return missing <= 0 ? [-1]
            : rows.Count > 1 && Run(rows[1]) is var (from, length) && length == missing + 1 ? [from]
            : Enumerable.Range(0, rows[0].Cells.Count).Prepend(-1);
    }

    private static string[] Spread(Row row, int width, int widenedAt)
    {
        var texts = new string[width];
        var extra = widenedAt >= 0 ? Math.Max(0, width - row.Cells.Count) : 0;
        var at = 0;
        for (var cell = 0; cell < row.Cells.Count && at < width; cell++)
        {
            var text = row.Text(cell);
            var wide = row.Cells[cell].Span + (cell == widenedAt ? extra : 0);
            for (var over = 0; over < wide && at + over < width; over++)
            {
                texts[at + over] = texts[at + over] is { Length: > 0 } own ? own : text;
            }

            at += 1 + (cell == widenedAt ? extra : 0);
        }

        return Array.ConvertAll(texts, text => text ?? string.Empty);
    }

    /// <summary>The first run of filled cells in a row.</summary>
    private static (int From, int Length) Run(Row row)
    {
        var from = row.Cells.TakeWhile(cell => cell.IsBlank).Count();
        return (from, row.Cells.Skip(from).TakeWhile(cell => !cell.IsBlank).Count());
    }
}
