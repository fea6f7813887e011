using CsvHelper;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads separated values as one table. The separator is the one that stands most often in one of the first lines.</summary>
/// <remarks>
/// CsvHelper reads each row. Which lines make a row is reported here, so that one quotation mark that never closes cannot swallow
/// the rows after it: docs/decisions/0012.
/// </remarks>
internal sealed class CsvSource
{
    private const string Separators = ",;\t|";
    private const int Widest = 1000;
    private const int Together = 500;
    private readonly string[] lines;
    private readonly int[] nextOdd;
    private readonly CsvReaderOptions line;
    private readonly CsvReaderOptions whole;
    private readonly Problems problems;
    private readonly RowLimit limit;
    private readonly List<Row> rows = [];
    private readonly TextPool pool = new();
    private CsvMalformedReason? wrong;

    private CsvSource(string[] lines, char separator, ReadLimits limits, Problems problems)
    {
        (this.problems, limit) = (problems, new RowLimit(limits, problems));
        this.lines = lines;
        nextOdd = NextOdd(lines);
        line = new CsvReaderOptions { Separator = separator, HasHeader = false, SkipEmptyLines = false, AllowLineBreaksInQuotes = false, OnMalformedRecord = found => wrong ??= found.Reason };
        whole = line with { AllowLineBreaksInQuotes = true };
    }

    /// <summary>The separator; null when the text looks like no table.</summary>
    internal static char? SeparatorOf(string[] lines)
    {
        var first = lines.Take(20).ToArray();
        var best = Separators.OrderByDescending(one => first.Max(line => line.Count(c => c == one))).First();
        return Array.Exists(first, line => line.Contains(best.ToString())) ? best : null;
    }

    internal static Table Read(string[] lines, char separator, ReadLimits limits, Problems problems)
    {
        var source = new CsvSource(lines, separator, limits, problems);
        for (var at = 0; at < source.lines.Length && !source.limit.IsReached;)
        {
            at = source.Take(at);
        }

        return new Table(source.rows);
    }

    /// <summary>For each line, the next one at or after it with an odd number of quotation marks.</summary>
    private static int[] NextOdd(string[] lines)
    {
        var next = new int[lines.Length + 1];
        next[lines.Length] = lines.Length;
        for (var at = lines.Length - 1; at >= 0; at--)
        {
            next[at] = HasOddQuotes(lines[at]) ? at : next[at + 1];
        }

        return next;
    }

    private static bool HasOddQuotes(string line)
    {
        var isOdd = false;
        for (var at = line.IndexOf('"'); at >= 0; at = line.IndexOf('"', at + 1))
        {
            isOdd = !isOdd;
        }

        return isOdd;
    }

    /// <summary>Takes the row or rows that start at a line; says where the next one starts.</summary>
    private int Take(int at)
    {
        if (nextOdd[at] > at)
        {
            return TakeLines(at, Math.Min(nextOdd[at], at + Together));
        }

        var last = nextOdd[at + 1];
        if (last < lines.Length && OverLines(at, last) is { } cells)
        {
            Add(at, cells);
            return last + 1;
        }

        return TakeLines(at, at + 1);
    }

    /// <summary>Each line a row.</summary>
    private int TakeLines(int first, int end)
    {
        using var reader = CsvReader.FromText(string.Join("\n", lines, first, end - first), line);
        for (var at = first; !limit.IsReached && Next(reader); at++)
        {
            Add(at, Fields(reader));
            if (wrong is CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote)
            {
                problems.Warn(new SourceLocation(at + 1), "A quotation mark opens here and never closes; the line is read as a row of its own.");
            }
        }

        return end;
    }

    /// <summary>The cells of a row over several lines; null when the lines are not one well-formed row at least as wide as the one before.</summary>
    private string[]? OverLines(int first, int last)
    {
        using var reader = CsvReader.FromText(string.Join("\n", lines, first, last - first + 1), whole);
        var fields = Next(reader) ? Fields(reader) : [];
        return wrong is null && !Next(reader) && (rows.Count == 0 || fields.Length >= rows[rows.Count - 1].Cells.Count) ? fields : null;
    }

    private bool Next(CsvReader reader)
    {
        wrong = null;
        return reader.Read();
    }

    private static string[] Fields(CsvReader reader) => [.. Enumerable.Range(0, Math.Min(reader.FieldCount, Widest)).Select(reader.GetString)];

    private void Add(int at, string[] fields)
    {
        var row = new Row(at + 1, [.. fields.Select((field, column) => new Cell(pool.Of(PlainText.Clean(FormulaText.Original(field))), at + 1, AddressForm.Lines, column))]);
        if (limit.Takes(row))
        {
            rows.Add(row);
        }
    }
}
