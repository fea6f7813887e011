using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads tables that are drawn with bars and dashes, as in Markdown: a row a line, bars between its cells, a ruled line below the headings.</summary>
internal static class DrawnTables
{
    private static readonly Regex Rule = Patterns.Of(@"^[\s|+]*[-=:]{2,}[\s|+:=-]*$", RegexOptions.CultureInvariant);
    private static readonly Regex LineBreak = Patterns.Of(@"\s*<br\s*/?>\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Bar = Patterns.Of(@"(?<!\\)\|", RegexOptions.CultureInvariant);

    /// <summary>True where a line with bars is followed by a ruled line with bars, or where rows begin and end with one.</summary>
    internal static bool Looks(string[] lines) =>
        Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Any(at => IsRuled(lines[at]) && IsRow(lines[at - 1])) || lines.Count(IsClosed) is > 2 and var closed && closed * 2 >= lines.Count(IsRow);

    internal static Cutting Read(string[] lines, ReadLimits limits)
    {
        var problems = new Problems();
        var (blocks, rows, limit) = (new List<Block>(), new List<Row>(), new RowLimit(limits, problems));
        for (var at = 0; at <= lines.Length && !limit.IsReached; at++)
        {
            var line = at < lines.Length ? lines[at].Trim() : string.Empty;
            if (IsRow(line) && !Rule.IsMatch(line))
            {
                var row = RowOf(line, at + 1, isMarked: rows.Count == 0 && at + 1 < lines.Length && IsRuled(lines[at + 1]));
                if (limit.Takes(row))
                {
                    rows.Add(row);
                }
            }
            else if (!Rule.IsMatch(line))
            {
                End(blocks, rows);
                rows = [];
                if (line.Length > 0)
                {
                    blocks.Add(Outside(line, at + 1));
                }
            }
        }

        End(blocks, rows);
        return new Cutting("rows between bars", blocks, problems);
    }

    private static bool IsRow(string line) => line.Contains('|');

    private static bool IsRuled(string line) => IsRow(line) && line.Contains('-') && Rule.IsMatch(line);

    private static bool IsClosed(string line) => line.Trim() is { Length: > 2 } bare && bare[0] == '|' && bare[bare.Length - 1] == '|';

    private static void End(List<Block> blocks, List<Row> rows)
    {
        if (rows.Count > 0)
        {
            blocks.Add(new Table(rows));
        }
    }

    /// <summary>The bars at both ends of a line are its frame.</summary>
    private static Row RowOf(string line, int number, bool isMarked)
    {
        var inner = line.Substring(line[0] == '|' ? 1 : 0);
        inner = inner.Length > 0 && inner[inner.Length - 1] == '|' && (inner.Length < 2 || inner[inner.Length - 2] != '\\') ? inner.Substring(0, inner.Length - 1) : inner;
        return new Row(number, [.. Bar.Split(inner).Select((cell, column) => new Cell(TextOf(cell), number, AddressForm.Lines, column))]) { IsMarked = isMarked };
    }

    private static string TextOf(string cell) => PlainText.Clean(LineBreak.Replace(cell, "\n")).Replace(@"\|", "|").Replace("**", string.Empty).Trim();

    /// <summary>A line outside the tables; one that begins with # is a heading.</summary>
    private static Paragraph Outside(string line, int number)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return new Paragraph(PlainText.Clean(line.Substring(level)).Replace("**", string.Empty).Trim(), number) { Level = Math.Min(level, 6), IsHeading = level > 0 };
    }
}
