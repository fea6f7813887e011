using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Cuts text saved from Word by count: the run of headings tells how many cells make a row.</summary>
internal sealed class CountedCells
{
    private readonly string[] lines;
    private readonly RowLimit limit;
    private readonly Problems problems;
    private readonly List<Block> blocks = [];
    private readonly List<int> starts = [];
    private readonly List<(int First, int Count)> headers = [];

    private CountedCells(string[] lines, ReadLimits limits, Problems problems)
    {
        (this.lines, this.problems, limit) = (lines, problems, new RowLimit(limits, problems));
        starts.AddRange(Enumerable.Range(0, lines.Length).Where(at => WordTextSource.IsCell(lines[at])));
    }

    internal static List<Block> Read(string[] lines, FileSettings settings, Problems problems)
    {
        var source = new CountedCells(lines, settings.Limits, problems);
        source.FindHeaders(settings.IsHeading);
        source.Cut();
        return source.blocks;
    }

    private void FindHeaders(Func<string, bool> isHeading)
    {
        for (var at = 0; at < starts.Count;)
        {
            var count = 1;
            while (at + count < starts.Count && starts[at + count] == starts[at] + count)
            {
                count++;
            }

            var known = Enumerable.Range(at, count).Count(one => isHeading(lines[starts[one]]));
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
            rows.Add(new Row(starts[at] + 1, [WordTextSource.Make(lines, starts[at], starts[at + 1], header.Count)]));
        }

        var stop = isLast ? lines.Length : end < starts.Count ? starts[end] : lines.Length;
        var outside = end > header.First ? OutsideFrom(starts[end - 1], stop, nextTitle) : stop;
        for (var at = header.First; at < end && !limit.IsReached; at += header.Count)
        {
            var row = MakeRow(at, Math.Min(at + header.Count, end), end, outside);
            if (limit.Takes(row))
            {
                rows.Add(row);
                if (row.Cells.Count < header.Count)
                {
                    problems.Note(new(row.Line), FormattableString.Invariant($"The row has {row.Cells.Count} cells of {header.Count}. The other cells count as empty."));
                }
            }
        }

        blocks.Add(new Table(rows) { CountsBlankRows = true });
        Outside(outside, stop);
    }

    private Row MakeRow(int from, int to, int end, int outside) => new(
        starts[from] + 1,
        Enumerable.Range(from, to - from).Select(at => WordTextSource.Make(lines, starts[at], at + 1 < end ? starts[at + 1] : outside, 1)).ToArray())
    {
        IsForced = to < end && lines[starts[to] - 1].Trim().Length > 0,
    };

    /// <summary>The last cell of a table runs on into the text below it; that begins with the name of the next strand, or after blank lines when the cell is empty.</summary>
    private int OutsideFrom(int lastCell, int stop, string nextTitle)
    {
        var text = Enumerable.Range(lastCell + 1, Math.Max(0, stop - lastCell - 1)).Where(at => lines[at].Trim().Length > 0).ToArray();
        var named = nextTitle.Length is 0 or > 300 ? -1 : Array.FindIndex(text, at => Names(nextTitle, lines[at].Trim().TrimEnd(':')));
        return named >= 0 ? text[named]
            : lines[lastCell].Trim().Length == 0 && text.Length > 0 && text[0] > lastCell + 2 ? text[0]
            : stop;
    }

    /// <summary>True when a line is the name in a title such as "2.0 Protect (help)".</summary>
    private static bool Names(string title, string line)
    {
        var bare = title.TrimStart(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ':', ')', '-', '\u2013').Split('(')[0].Trim();
        return bare.Length > 0 && string.Equals(line, bare, StringComparison.OrdinalIgnoreCase);
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
