using CsvHelper;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Reads separated values as one table. The separator is the one that gives most of the first rows one width.</summary>
/// <remarks>
/// CsvHelper reads each row. Which lines make a row is decided here, so that one quotation mark that never closes cannot swallow
/// the rows after it: docs/decisions/0012.
/// </remarks>
internal sealed class CsvSource
{
    private const string Separators = ",;\t|";
    private const int Widest = 1000;
    private const int Together = 500;
    private const int Sampled = 60;
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

    /// <summary>The separator by which most of the first rows have one width, the wider the better; null when the text looks like no table.</summary>
    internal static char? SeparatorOf(string[] lines)
    {
        var first = lines.Take(Sampled).ToArray();
        return Declared(lines) ?? Separators.Where(one => Array.Exists(first, line => line.Contains(one)))
            .OrderByDescending(one => Regularity(first, one)).ThenByDescending(one => first.Max(line => line.Count(c => c == one))).Select(one => (char?)one).FirstOrDefault();
    }

    /// <summary>The separator that a first line such as "sep=;" names, as Excel writes it; null for none.</summary>
    private static char? Declared(string[] lines) => lines[0].Trim() is { Length: 5 } line && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Separators.Contains(line[4]) ? line[4] : null;

    private static double Regularity(string[] lines, char separator)
    {
        var widths = Read(lines, separator, ReadLimits.Default, new Problems()).Rows.Where(row => !row.IsBlank).Select(row => row.Cells.Count).ToArray();
        var usual = widths.Where(width => width > 1).GroupBy(width => width).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        return usual is null ? 0 : (double)usual.Count() / widths.Length * Math.Log(usual.Key);
    }

    internal static Table Read(string[] lines, char separator, ReadLimits limits, Problems problems)
    {
        var source = new CsvSource(lines, separator, limits, problems);
        for (var at = Declared(lines) is null ? 0 : 1; at < source.lines.Length && !source.limit.IsReached;)
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
