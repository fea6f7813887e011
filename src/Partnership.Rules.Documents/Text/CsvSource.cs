using System.Text;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Text;

/// <summary>Reads separated values (RFC 4180) as one table, in one pass. The separator is the one that stands most often in the first line.</summary>
internal sealed class CsvSource
{
    private const string Separators = ",;\t|";
    private readonly string text;
    private readonly char separator;
    private readonly Problems problems;
    private readonly StringBuilder field = new();
    private readonly List<Row> rows = [];
    private List<Cell> cells = [];
    private int at;
    private int line = 1;
    private int rowStart = 1;

    private CsvSource(string text, char separator, Problems problems)
    {
        this.text = text;
        this.separator = separator;
        this.problems = problems;
    }

    /// <summary>The separator; null when the text looks like no table.</summary>
    internal static char? SeparatorOf(string text)
    {
        var lines = PlainText.Lines(text.Length > 20_000 ? text.Substring(0, 20_000) : text).Take(20).ToArray();
        var best = Separators.OrderByDescending(one => lines.Max(line => line.Count(c => c == one))).First();
        return Array.Exists(lines, line => line.Contains(best.ToString())) ? best : null;
    }

    internal static Table Read(string text, char separator, ReadingLimits limits, Problems problems)
    {
        var source = new CsvSource(text, separator, problems);
        while (source.at < text.Length && source.rows.Count < limits.Rows)
        {
            source.Field();
        }

        source.Finish();
        if (source.at < text.Length)
        {
            problems.Fail(new Place(source.line), FormattableString.Invariant($"Only the first {limits.Rows} rows are read."));
        }

        return new Table(source.rows);
    }

    private void Field()
    {
        if (text[at] == '"' && field.Length == 0)
        {
            Quoted();
        }
        else if (text[at] == separator)
        {
            EndField();
            at++;
        }
        else if (text[at] is '\r' or '\n')
        {
            EndRow();
        }
        else
        {
            field.Append(text[at++]);
        }
    }

    private void Quoted()
    {
        var opened = line;
        for (at++; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
        {
            at += text[at] == '"' ? 1 : 0;
            field.Append(text[at]);
            line += text[at] == '\n' ? 1 : 0;
        }

        if (at >= text.Length)
        {
            problems.Warn(new Place(opened), "A quotation mark opens here and never closes; all that follows is one cell.");
        }

        at++;
    }

    private void EndField()
    {
        cells.Add(new Cell(PlainText.Clean(string.Join("\n", PlainText.Lines(field.ToString()))), rowStart, FormattableString.Invariant($"line {rowStart}, column {cells.Count + 1}")));
        field.Clear();
    }

    private void EndRow()
    {
        EndField();
        rows.Add(new Row(rowStart, cells));
        cells = [];
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        rowStart = ++line;
    }

    private void Finish()
    {
        if (field.Length > 0 || cells.Count > 0)
        {
            EndField();
            rows.Add(new Row(rowStart, cells));
        }
    }
}
