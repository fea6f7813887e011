using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads columns that are lined up by blanks, as a page with a table comes out when it is copied: two blanks or more part the cells, and a cell belongs to the column above it.</summary>
internal static class AlignedColumns
{
    private const int LeastLines = 3;
    private const int LeastCells = 3;
    private const int Off = 2;
    private static readonly Regex Piece = Patterns.Of(@"\S+(?:\s\S+)*", RegexOptions.CultureInvariant);

    /// <summary>The lines as tables; null where fewer than three lines in a row are lined up.</summary>
    internal static Cutting? Read(string[] lines, ReadLimits limits)
    {
        var problems = new Problems();
        var (blocks, limit, found) = (new List<Block>(), new RowLimit(limits, problems), false);
        for (var at = 0; at < lines.Length && !limit.IsReached;)
        {
            var columns = Starts(lines[at]);
            var end = columns.Length < LeastCells ? at : at + Enumerable.Range(at, lines.Length - at).TakeWhile(one => IsOf(lines[one], columns)).Count();
            if (end - at >= LeastLines)
            {
                blocks.Add(new Table([.. Enumerable.Range(at, end - at).Where(one => lines[one].Trim().Length > 0).Select(one => RowOf(lines[one], one + 1, columns)).TakeWhile(limit.Takes)]));
                (found, at) = (true, end);
                continue;
            }

            if (lines[at].Trim().Length > 0)
            {
                blocks.Add(new Paragraph(PlainText.Clean(lines[at]).Trim(), at + 1));
            }

            at++;
        }

        return found ? new Cutting("columns lined up by blanks", blocks, problems) : null;
    }

    private static int[] Starts(string line) => [.. Piece.Matches(line).Cast<Match>().Select(piece => piece.Index)];

    /// <summary>True for a line each of whose pieces begins below the beginning of a column; a line of one piece only where it is not at the margin.</summary>
    private static bool IsOf(string line, int[] columns)
    {
        var starts = Starts(line);
        return starts.Length > 0 && (starts.Length > 1 || starts[0] > columns[0] + Off) && Array.TrueForAll(starts, start => Array.Exists(columns, column => Math.Abs(column - start) <= Off));
    }

    private static Row RowOf(string line, int number, int[] columns)
    {
        var texts = new string[columns.Length];
        foreach (Match piece in Piece.Matches(line))
        {
            texts[Array.FindIndex(columns, column => Math.Abs(column - piece.Index) <= Off)] = PlainText.Clean(piece.Value);
        }

        return new Row(number, [.. texts.Select((text, column) => new Cell(text ?? string.Empty, number, AddressForm.Lines, column))]);
    }
}
