using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>A sheet or a file of separated values may hold several tables one below another. Where other headings begin, another table begins.</summary>
internal static class StackedTables
{
    private const int LongestHeading = 40;

    internal static Cutting Apart(Cutting cutting) =>
        cutting.Blocks.OfType<Table>().Any(table => Starts(table).Count > 0) ? cutting with { Blocks = [.. cutting.Blocks.SelectMany(block => block is Table table ? Apart(table) : [block])] } : cutting;

    private static IEnumerable<Block> Apart(Table table)
    {
        var from = 0;
        foreach (var start in Starts(table).Append(table.Rows.Count))
        {
            yield return new Table([.. table.Rows.Skip(from).Take(start - from)]) { CountsBlankRows = table.CountsBlankRows, Name = table.Name, IsHidden = table.IsHidden };
            from = start;
        }
    }

    /// <summary>Where the second table and those after it begin: with the lines above their headings.</summary>
    private static List<int> Starts(Table table)
    {
        var (starts, headings, hasRows) = (new List<int>(), (Row?)null, false);
        for (var at = 0; at < table.Rows.Count && !table.HasLooseRows; at++)
        {
            var row = table.Rows[at];
            if (!MayBeHeadings(row) || !HeadingRows.IsWhole(row))
            {
                hasRows |= row.Filled > 1;
                continue;
            }

            if (headings is not null && hasRows && !IsSame(headings, row))
            {
                starts.Add(Above(table, at));
            }

            (headings, hasRows) = (row, false);
        }

        return starts;
    }

    /// <summary>Cheap: most rows have a long text or a number.</summary>
    private static bool MayBeHeadings(Row row) => row.Filled > 1 && row.Cells.All(cell => cell.Text.Length < LongestHeading) && !row.Cells.Any(cell => cell.Text.Any(char.IsDigit));

    private static bool IsSame(Row one, Row other) => Enumerable.Range(0, Math.Max(one.Cells.Count, other.Cells.Count)).All(at => string.Equals(one.Text(at), other.Text(at), StringComparison.OrdinalIgnoreCase));

    /// <summary>The first of the blank rows and single texts above some headings.</summary>
    private static int Above(Table table, int headings)
    {
        var at = headings;
        while (at > 0 && table.Rows[at - 1].Filled < 2)
        {
            at--;
        }

        return at;
    }
}
