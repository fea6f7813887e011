using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Cuts text with bars between its cells, as a page of a website comes out when it is copied: a row is full after so many bars.</summary>
internal static class BarredText
{
    private const int Widest = 30;
    private const int Most = 2_000_000;

    /// <summary>True where bars end lines, so that a row runs over several.</summary>
    internal static bool Looks(string[] lines)
    {
        var barred = lines.Take(400).Select(line => line.Trim()).Where(line => line.Contains('|')).ToArray();
        return barred.Length >= 6 && barred.Count(line => line[line.Length - 1] == '|' && line.Count(c => c == '|') == 1) * 10 >= barred.Length * 8;
    }

    /// <summary>A cutting for each width at which the cells repeat best: the width whose last column is blank throughout, or any other that fits.</summary>
    internal static IEnumerable<Cutting> Read(string[] lines, ReadLimits limits)
    {
        var cells = Cells(lines);
        foreach (var width in Enumerable.Range(2, Widest - 1).Where(width => cells.Count >= width * 2).OrderByDescending(width => Fit(cells, width)).ThenBy(width => width).Take(3))
        {
            var found = new Problems();
            yield return new Cutting(FormattableString.Invariant($"{width} bars to a row"), [Table(cells, width, limits, found)], found);
        }
    }

    private static List<Cell> Cells(string[] lines)
    {
        var (cells, text, from) = (new List<Cell>(), new List<string>(), 0);
        for (var at = 0; at < lines.Length && cells.Count < Most; at++)
        {
            var parts = lines[at].Split('|');
            for (var part = 0; part < parts.Length; part++)
            {
                if (part > 0)
                {
                    cells.Add(Make(text, from));
                    (text, from) = ([], at);
                }

                text.Add(parts[part]);
            }
        }

        var last = Make(text, from);
        return last.IsBlank ? cells : [.. cells, last];
    }

    private static Cell Make(List<string> text, int from)
    {
        var blank = text.TakeWhile(line => line.Trim().Length == 0).Count();
        var words = string.Join("\n", text.Skip(blank).Select(line => line.Trim())).TrimEnd('\n');
        return new Cell(PlainText.Clean(words), from + (blank < text.Count ? blank : 0) + 1) { HasFileLines = true };
    }

    /// <summary>How many of the columns are blank throughout, or hold text throughout, of all.</summary>
    private static double Fit(List<Cell> cells, int width)
    {
        var rows = Math.Min(cells.Count / width, 50);
        var even = Enumerable.Range(0, width).Sum(column => Math.Abs((2.0 * Enumerable.Range(0, rows).Count(row => cells[(row * width) + column].IsBlank) / rows) - 1));
        return even / width;
    }

    private static Table Table(List<Cell> cells, int width, ReadLimits limits, Problems problems)
    {
        var (rows, limit) = (new List<Row>(), new RowLimit(limits, problems));
        for (var at = 0; at < cells.Count && !limit.IsReached; at += width)
        {
            var row = new Row(cells[at].Line, cells.GetRange(at, Math.Min(width, cells.Count - at)));
            if (limit.Takes(row))
            {
                rows.Add(row);
            }
        }

        return new Table(rows);
    }
}
