using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Text;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Some tables have a cell in which each line is a name and its value: "Lead: Police", "Timescale: June". Such lines are offered as columns, where the names come again from row to row.</summary>
internal sealed class LabelledCells
{
    private const double AsTheyStand = 0.6;
    private const int Least = 2;
    private const int Most = 20;
    private const int Sampled = 200;
    private readonly Table table;
    private readonly int column;
    private readonly string[] names;

    private LabelledCells(Table table, int column, string[] names) => (this.table, this.column, this.names) = (table, column, names);

    /// <summary>A cutting, and after it the same with the lines of labelled cells as columns.</summary>
    internal static IEnumerable<Cutting> With(Cutting cutting, Func<string, bool> isHeading)
    {
        var found = cutting.Blocks.OfType<Table>().Select(table => Find(table, isHeading)).OfType<LabelledCells>().ToDictionary(one => one.table);
        yield return found.Count == 0 ? cutting : cutting with { Prior = cutting.Prior * AsTheyStand };
        if (found.Count > 0)
        {
            yield return cutting with { Name = $"{cutting.Name}, labelled lines as columns", Blocks = [.. cutting.Blocks.Select(block => block is Table table && found.TryGetValue(table, out var labelled) ? labelled.Laid() : block)] };
        }
    }

    /// <summary>The column in most of whose cells at least two of the same names come again, one of them known; null for none.</summary>
    private static LabelledCells? Find(Table table, Func<string, bool> isHeading)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).Take(Sampled).ToArray();
        var width = rows.Length == 0 ? 0 : rows.Max(row => row.Cells.Count);
        for (var at = 0; at < width; at++)
        {
            var cells = rows.Select(row => row.At(at)).Where(cell => cell is { IsBlank: false } && cell.Text.IndexOf(':') > 0).Select(cell => NamesIn(cell!).ToArray()).Where(own => own.Length >= Least).ToArray();
            var again = cells.SelectMany(own => own.Distinct(StringComparer.OrdinalIgnoreCase)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() * 2 > cells.Length && group.Count() > 1).Select(group => group.First()).ToArray();
            var further = cells.SelectMany(own => own).Where(isHeading);
            if (again.Length >= Least && again.Count(isHeading) >= Least && cells.Length * 2 >= rows.Count(row => row.Text(at).Length > 0) - 1)
            {
                return new LabelledCells(table, at, [.. again.Concat(further).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)]);
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesIn(Cell cell) => cell.Text.Length > 20_000 ? [] : cell.Text.Split('\n').Select(NamedLines.NameOf).OfType<string>();

    /// <summary>The names go into the last row above the first that is labelled; where there is none, into a row of their own.</summary>
    private Table Laid()
    {
        var first = Enumerable.Range(0, table.Rows.Count).First(IsLabelled);
        var header = Enumerable.Range(0, first).Where(at => table.Rows[at].Filled > 1).DefaultIfEmpty(-1).Last();
        var rows = table.Rows.Select((row, at) => row.Cells.Count <= column ? row : Laid(row, at == header ? [row.At(column)!.Text, .. names] : IsLabelled(at) ? Values(row.At(column)!) : [row.At(column)!.Text, .. names.Select(_ => string.Empty)])).ToList();
        if (header < 0)
        {
            var line = table.Rows[first].Line;
            rows.Insert(first, new Row(line, [.. Enumerable.Repeat(string.Empty, column + 1).Concat(names).Select(text => new Cell(text, line))]) { IsMarked = true });
        }

        return new Table(rows) { CountsBlankRows = table.CountsBlankRows, Name = table.Name, IsHidden = table.IsHidden };
    }

    private bool IsLabelled(int at) => table.Rows[at].At(column) is { IsBlank: false } cell && NamesIn(cell).Any(name => names.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>A row with the texts in place of its labelled cell.</summary>
    private Row Laid(Row row, string[] texts)
    {
        var own = row.At(column)!;
        return new Row(row.Line, [.. row.Cells.Take(column), .. texts.Select((text, at) => at == 0 && text == own.Text ? own : own.Saying(text)), .. row.Cells.Skip(column + 1)]) { IsMarked = row.IsMarked };
    }

    /// <summary>What the cell says without names, and what it says under each. A line without a name goes on with the one above it.</summary>
    private string[] Values(Cell cell)
    {
        var values = new string[names.Length + 1];
        var at = 0;
        foreach (var line in cell.Text.Split('\n'))
        {
            var name = NamedLines.NameOf(line);
            var found = name is null ? -1 : Array.FindIndex(names, one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase));
            at = found >= 0 ? found + 1 : name is not null && at > 0 ? 0 : at;
            var text = found >= 0 ? line.Substring(line.IndexOf(':') + 1).Trim() : line;
            values[at] = values[at] is { Length: > 0 } before ? $"{before}\n{text}" : text;
        }

        return Array.ConvertAll(values, text => text?.Trim() ?? string.Empty);
    }
}
