using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Cuts text saved from Word where a blank line ends a row. Lines without a tab that follow a blank line stand outside.</summary>
internal sealed class RowsByBlankLine
{
    private readonly string[] lines;
    private readonly RowLimit limit;
    private readonly List<Block> blocks = [];
    private readonly List<Cell> cells = [];
    private List<Row> rows = [];

    private RowsByBlankLine(string[] lines, ReadLimits limits, Problems problems) => (this.lines, limit) = (lines, new RowLimit(limits, problems));

    internal static List<Block> Read(string[] lines, ReadLimits limits, Problems problems)
    {
        var source = new RowsByBlankLine(lines, limits, problems);
        for (var at = 0; at < lines.Length && !source.limit.IsReached;)
        {
            at = source.Take(at);
        }

        source.EndRow();
        source.EndTable();
        return source.blocks;
    }

    private int Take(int at)
    {
        if (WordTextSource.IsCell(lines[at]))
        {
            var end = at + 1;
            while (end < lines.Length && lines[end].Trim().Length > 0 && !WordTextSource.IsCell(lines[end]))
            {
                end++;
            }

            cells.Add(WordTextSource.Make(lines, at, end, 1));
            return end;
        }

        EndRow();
        if (lines[at].Trim().Length > 0)
        {
            EndTable();
            blocks.Add(new Paragraph(PlainText.Clean(lines[at]).Trim(), at + 1));
        }

        return at + 1;
    }

    private void EndRow()
    {
        if (cells.Count > 0)
        {
            var row = new Row(cells[0].Line, [.. cells]);
            cells.Clear();
            if (limit.Takes(row))
            {
                rows.Add(row);
            }
        }
    }

    private void EndTable()
    {
        if (rows.Count > 0)
        {
            blocks.Add(new Table(rows) { CountsBlankRows = true, HasLooseRows = true });
            rows = [];
        }
    }
}
