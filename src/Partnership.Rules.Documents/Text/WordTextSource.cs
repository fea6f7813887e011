using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Documents.Understanding;

namespace Partnership.Rules.Documents.Text;

/// <summary>
/// Reads text saved from Word, in which each cell is a paragraph that starts with a tab and goes on over lines that do not.
/// Nothing marks the end of a row: the run of headings tells how many cells make one.
/// </summary>
internal sealed class WordTextSource
{
    private readonly string[] lines;
    private readonly Problems problems;
    private readonly RowLimit limit;
    private readonly List<Block> blocks = [];
    private readonly List<int> starts = [];
    private readonly List<(int First, int Count)> headers = [];

    private WordTextSource(string[] lines, ReadingLimits limits, Problems problems)
    {
        (this.lines, this.problems, limit) = (lines, problems, new RowLimit(limits, problems));
        starts.AddRange(Enumerable.Range(0, lines.Length).Where(at => IsCell(lines[at])));
    }

    internal static bool Looks(string[] lines) =>
        lines.Count(IsCell) is var cells && cells >= 3 && cells >= lines.Count(line => line.TrimStart('\t').Contains('\t'));

    internal static List<Block> Read(string[] lines, PlanReadingOptions options, Problems problems)
    {
        var source = new WordTextSource(lines, options.Limits, problems);
        source.FindHeaders(options.Columns);
        source.Cut();
        return source.blocks;
    }

    private static bool IsCell(string line) => line.Length > 0 && line[0] == '\t';

    private void FindHeaders(ColumnMap map)
    {
        for (var at = 0; at < starts.Count;)
        {
            var count = 1;
            while (at + count < starts.Count && starts[at + count] == starts[at] + count)
            {
                count++;
            }

            var known = Enumerable.Range(at, count).Count(one => Headings.RoleOf(lines[starts[one]], map) != ColumnRole.Kept);
            if (count >= 3 && known >= 2 && known * 2 >= count)
            {
                headers.Add((at, count));
            }

            at += count;
        }
    }

    private void Cut()
    {
        var cell = 0;
        Outside(0, starts.Count == 0 ? lines.Length : starts[0]);
        for (var header = 0; header < headers.Count; header++)
        {
            var next = header + 1 < headers.Count ? headers[header + 1].First : starts.Count;
            CutTable(cell, headers[header], TitleBefore(headers[header], next, out var end), end, next == starts.Count);
            cell = end;
        }

        if (headers.Count == 0 && starts.Count > 0)
        {
            problems.Warn(new(starts[0] + 1), "Cells were found but no row of headings, so no table could be made.");
            Outside(starts[0], lines.Length);
        }
    }

    /// <summary>Where the rows of a table end: before the title of the next table, when one cell is left over.</summary>
    private string TitleBefore((int First, int Count) header, int next, out int end)
    {
        var over = (next - header.First) % header.Count;
        end = next < starts.Count && over > 0 ? next - over : next;
        return end < next ? lines[starts[end]].Trim() : string.Empty;
    }

    private void CutTable(int first, (int First, int Count) header, string nextTitle, int end, bool isLast)
    {
        var rows = new List<Row>();
        for (var at = first; at < header.First; at++)
        {
            rows.Add(new Row(starts[at] + 1, [Make(starts[at], starts[at + 1], header.Count)]));
        }

        var stop = isLast ? lines.Length : end < starts.Count ? starts[end] : lines.Length;
        var outside = end > header.First ? OutsideFrom(starts[end - 1], stop, nextTitle) : stop;
        for (var at = header.First; at < end && !limit.IsReached; at += header.Count)
        {
            Take(MakeRow(at, Math.Min(at + header.Count, end), end, outside), rows, header.Count);
        }

        blocks.Add(new Table(rows) { CountsBlankRows = true });
        Outside(outside, stop);
    }

    private Row MakeRow(int from, int to, int end, int outside) => new(
        starts[from] + 1,
        Enumerable.Range(from, to - from).Select(at => Make(starts[at], at + 1 < end ? starts[at + 1] : outside, 1)).ToArray());

    private void Take(Row row, List<Row> rows, int columns)
    {
        if (!limit.Takes(row))
        {
            return;
        }

        rows.Add(row);
        if (row.Cells.Count < columns)
        {
            problems.Note(new(row.Line), FormattableString.Invariant($"The row has {row.Cells.Count} cells of {columns}; the rest is taken as empty."));
        }
    }

    private Cell Make(int from, int to, int span) =>
        new(PlainText.Clean(string.Join("\n", lines.Skip(from).Take(to - from)).Substring(1)), from + 1) { Span = span, HasFileLines = true };

    /// <summary>The last cell of a table runs on into the text below it; that begins with the name of the next strand, or after blank lines when the cell is empty.</summary>
    private int OutsideFrom(int lastCell, int stop, string nextTitle)
    {
        var name = StrandReading.NameIn(nextTitle);
        var text = Enumerable.Range(lastCell + 1, Math.Max(0, stop - lastCell - 1)).Where(at => lines[at].Trim().Length > 0).ToArray();
        var named = name.Length == 0 ? -1 : Array.FindIndex(text, at => string.Equals(lines[at].Trim().TrimEnd(':'), name, StringComparison.OrdinalIgnoreCase));
        return named >= 0 ? text[named]
            : lines[lastCell].Trim().Length == 0 && text.Length > 0 && text[0] > lastCell + 2 ? text[0]
            : stop;
    }

    private void Outside(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var text = PlainText.Clean(lines[at]).Trim();
            if (text.Length > 0)
            {
                blocks.Add(new Paragraph(text, at + 1));
            }
        }
    }
}
