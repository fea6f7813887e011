using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Text;

/// <summary>Cuts a page on which each action is a line and then lines of "name: value". The names that come back are the headings.</summary>
internal sealed class NamedLines
{
    private const int MostNames = 40;
    private static readonly Regex Named = Patterns.Of(@"^\s*(?<name>\p{L}[^:\t|]{0,39}?)\s*:(?:\s+(?<value>\S.*))?$", RegexOptions.CultureInvariant);

    /// <summary>"Pledge A", "Pledge B": one word that is counted names no value; its line is the title of an action.</summary>
    private static readonly Regex Counted = Patterns.Of(@"^(?<stem>\p{L}{3,16})\s(?:\p{Lu}|\d{1,3})$", RegexOptions.CultureInvariant);
    private readonly string[] lines;
    private readonly int[]? numbers;
    private readonly List<string> names = [];
    private readonly List<Block> blocks = [];
    private readonly List<Row> rows = [];
    private readonly RowLimit limit;

    private NamedLines(string[] lines, int[]? numbers, ReadLimits limits, Problems problems)
    {
        (this.lines, this.numbers, limit) = (lines, numbers, new RowLimit(limits, problems));
        var found = lines.Select(NameOf).OfType<string>().GroupBy(name => name, StringComparer.OrdinalIgnoreCase).ToArray();
        var often = new HashSet<string>(found.Where(group => group.Skip(1).Any()).Select(group => group.Key), StringComparer.OrdinalIgnoreCase);
        var beside = new HashSet<string>(Enumerable.Range(0, lines.Length).Where(at => IsBeside(at, often)).Select(at => NameOf(lines[at])!), StringComparer.OrdinalIgnoreCase);
        var counted = new HashSet<string>(found.Select(group => Counted.Match(group.Key)).Where(match => match.Success).GroupBy(match => match.Groups["stem"].Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).SelectMany(group => group.Select(match => match.Value)), StringComparer.OrdinalIgnoreCase);
        names.AddRange(found.Where(group => often.Contains(group.Key) || (beside.Contains(group.Key) && !counted.Contains(group.Key))).Select(group => group.Key).Take(MostNames));
    }

    /// <summary>The cutting; null when no two names come back.</summary>
    internal static Cutting? Read(string[] lines, ReadLimits limits)
    {
        var problems = new Problems();
        var source = new NamedLines(lines, null, limits, problems);
        return source.names.Count < 2 ? null : new Cutting("a name and a value a line", source.Cut(), problems);
    }

    /// <summary>The same for the paragraphs of a document, its tables after them; null when no two names come back.</summary>
    internal static Cutting? Read(IReadOnlyList<Block> blocks, ReadLimits limits)
    {
        var paragraphs = blocks.OfType<Paragraph>().Where(one => one.Aside is null).SelectMany(one => one.Text.Split('\n').Select(line => (Line: line, one.Line))).ToArray();
        var problems = new Problems();
        var source = new NamedLines([.. paragraphs.Select(one => one.Line)], [.. paragraphs.Select(one => one.Item2)], limits, problems);
        if (source.names.Count < 2)
        {
            return null;
        }

        var others = blocks.Where(block => block is not Paragraph { Aside: null }).ToArray();
        var cut = source.Cut();
        return new Cutting("a name and a value a line", [.. cut, .. others], problems) { Prior = (double)source.rows.Count / (source.rows.Count + others.OfType<Table>().Sum(table => table.Rows.Count)) };
    }

    private int LineAt(int at) => numbers is null ? at + 1 : numbers[at];

    /// <summary>The name of a line such as "Owner: Parks"; null when it has none.</summary>
    internal static string? NameOf(string line) => line.Length < 400 && Named.Match(line) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>A name that comes once counts where it is in a run of names that come back.</summary>
    private bool IsBeside(int at, HashSet<string> often) => NameOf(lines[at]) is not null
        && ((at > 0 && NameOf(lines[at - 1]) is { } before && often.Contains(before)) || (at + 1 < lines.Length && NameOf(lines[at + 1]) is { } after && often.Contains(after)));

    private List<Block> Cut()
    {
        for (var at = 0; at < lines.Length && !limit.IsReached;)
        {
            var end = Enumerable.Range(at, lines.Length - at).FirstOrDefault(one => one > at && lines[one].Trim().Length == 0);
            end = end == 0 ? lines.Length : end;
            Take(at, end);
            at = end;
        }

        rows.Insert(0, new Row(rows.Count == 0 ? 1 : rows[0].Line, [new Cell(string.Empty, 1), .. names.Select(name => new Cell(name, 1))]) { IsMarked = true });
        blocks.Add(new Table(rows));
        return blocks;
    }

    private bool IsName(string line) => NameOf(line) is { } name && names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A run of lines without a blank one: an action with its values, or lines that stand outside.</summary>
    private void Take(int from, int to)
    {
        while (from < to && lines[from].Trim().Length == 0)
        {
            from++;
        }

        var first = Enumerable.Range(from, to - from).Where(at => IsName(lines[at])).DefaultIfEmpty(-1).First();
        for (var at = from; at < (first < 0 ? to : first - 1); at++)
        {
            Outside(at);
        }

        for (var title = first > from ? first - 1 : -1; first >= 0;)
        {
            var next = Again(first, to);
            var isTitled = next > 0 && title >= 0 && !IsName(lines[next - 1]);
            Add(Record(first, next < 0 ? to : isTitled ? next - 1 : next, title));
            (first, title) = (next, isTitled ? next - 1 : -1);
        }
    }

    /// <summary>Where the first name of a record comes again, and with it the next record begins; -1 for nowhere. A name twice in a row is one name.</summary>
    private int Again(int first, int to)
    {
        var at = first + 1;
        while (at < to && IsSame(at, first))
        {
            at++;
        }

        return Enumerable.Range(at, to - at).Where(one => IsSame(one, first)).DefaultIfEmpty(-1).First();
    }

    private bool IsSame(int at, int first) => string.Equals(NameOf(lines[at]), NameOf(lines[first]), StringComparison.OrdinalIgnoreCase);

    private void Outside(int at)
    {
        var cell = new Cell(PlainText.Clean(lines[at]).Trim(), LineAt(at)) { HasFileLines = numbers is null, Span = names.Count + 1 };
        if (rows.Count == 0)
        {
            blocks.Add(new Paragraph(cell.Text, cell.Line));
        }
        else
        {
            Add(new Row(cell.Line, [cell]));
        }
    }

    private void Add(Row row)
    {
        if (limit.Takes(row))
        {
            rows.Add(row);
        }
    }

    private Row Record(int first, int to, int title)
    {
        var cells = new Cell[names.Count + 1];
        for (var one = 0; one < cells.Length; one++)
        {
            cells[one] = new Cell(one == 0 && title >= 0 ? PlainText.Clean(lines[title]).Trim() : string.Empty, LineAt(one == 0 && title >= 0 ? title : first)) { HasFileLines = numbers is null };
        }

        for (var at = first; at < to;)
        {
            var end = at + 1;
            while (end < to && !IsName(lines[end]))
            {
                end++;
            }

            var value = Named.Match(lines[at]).Groups["value"].Value;
            var text = string.Join("\n", lines.Skip(at + 1).Take(end - at - 1).Select(line => line.Trim()).Prepend(value).Where(line => line.Length > 0));
            var column = names.FindIndex(name => string.Equals(name, NameOf(lines[at]), StringComparison.OrdinalIgnoreCase)) + 1;
            cells[column] = new Cell(PlainText.Clean(cells[column].IsBlank ? text : $"{cells[column].Text}\n{text}"), LineAt(value.Length > 0 ? at : Math.Min(at + 1, lines.Length - 1))) { HasFileLines = numbers is null };
            at = end;
        }

        return new Row(LineAt(title >= 0 ? title : first), cells);
    }
}
