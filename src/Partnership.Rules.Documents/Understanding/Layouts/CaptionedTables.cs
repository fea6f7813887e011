using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Some documents give each action a heading, and below it a small table of who leads it, by when and how far it is. Such tables are offered as one, with the headings as a column.</summary>
internal static class CaptionedTables
{
    private const double AsTheyStand = 0.5;
    private const int Least = 2;

    /// <summary>A cutting, and after it the same with the headings in the tables, where two tables or more have one row below the same headings, none of which names the action.</summary>
    internal static IEnumerable<Cutting> With(Cutting cutting)
    {
        var found = new HashSet<int>(Enumerable.Range(1, Math.Max(0, cutting.Blocks.Count - 1)).Where(at => cutting.Blocks[at - 1] is Paragraph { Aside: null } && cutting.Blocks[at] is Table table && HasOneRow(table))
            .GroupBy(at => Headings(cutting.Blocks[at]), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() >= Least).SelectMany(group => group));
        yield return found.Count == 0 ? cutting : cutting with { Prior = cutting.Prior * AsTheyStand };
        if (found.Count > 0)
        {
            yield return cutting with { Name = $"{cutting.Name}, headings as a column", Blocks = [.. Joined(cutting.Blocks, found)] };
        }
    }

    private static string Headings(Block block) => string.Join("\n", ((Table)block).Rows.First(row => !row.IsBlank).Cells.Select(cell => cell.Text.Trim()));

    private static bool HasOneRow(Table table)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).ToArray();
        return rows.Length == 2 && rows[0].Filled > 1 && HeadingRows.IsWhole(rows[0])
            && !rows[0].Cells.Any(cell => Understanding.Headings.Of(cell.Text, ColumnMap.Empty) is { Match: HeadingMatch.Exact, Role: ColumnRole.Action or ColumnRole.Area });
    }

    /// <summary>Tables that follow one another with nothing but their headings between become one.</summary>
    private static IEnumerable<Block> Joined(IReadOnlyList<Block> blocks, HashSet<int> found)
    {
        var rows = new List<Row>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (found.Contains(at + 1))
            {
                continue;
            }

            if (!found.Contains(at) || (rows.Count > 0 && !found.Contains(at - 2)))
            {
                foreach (var table in Ended(rows))
                {
                    yield return table;
                }

                rows = [];
            }

            if (!found.Contains(at))
            {
                yield return blocks[at];
                continue;
            }

            var own = ((Table)blocks[at]).Rows.Where(row => !row.IsBlank).ToArray();
            var caption = (Paragraph)blocks[at - 1];
            rows.AddRange(rows.Count == 0 ? [Laid(own[0], string.Empty, caption.Line, isMarked: true)] : Array.Empty<Row>());
            rows.Add(Laid(own[1], caption.Text, caption.Line, isMarked: false));
        }

        foreach (var table in Ended(rows))
        {
            yield return table;
        }
    }

    private static IEnumerable<Block> Ended(List<Row> rows) => rows.Count == 0 ? [] : [new Table(rows)];

    private static Row Laid(Row row, string caption, int line, bool isMarked) => new(line, [new Cell(caption, line), .. row.Cells]) { IsMarked = isMarked };
}
