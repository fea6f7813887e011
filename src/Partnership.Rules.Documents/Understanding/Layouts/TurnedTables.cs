using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Some plans are on their side: the headings run down the first column, and each further column is an action. Such a table is offered turned, as a cutting of its own.</summary>
internal sealed class TurnedTables(CellKinds kinds, Func<string, bool> isHeading)
{
    private const int Longest = 40;
    private const int Widest = 60;
    private const double Upright = 0.5;
    private static readonly CellKind[] Typed = [CellKind.Code, CellKind.Date | CellKind.OpenDate, CellKind.Rating, CellKind.Tick];

    /// <summary>A cutting, and after it the same with tables turned where the first column looks like headings and the first row does not.</summary>
    internal IEnumerable<Cutting> With(Cutting cutting)
    {
        var isOnItsSide = cutting.Blocks.OfType<Table>().Any(IsOnItsSide);
        yield return isOnItsSide ? cutting with { Prior = Upright } : cutting;
        if (isOnItsSide)
        {
            yield return cutting with { Name = $"{cutting.Name}, columns as rows", Blocks = [.. cutting.Blocks.Select(block => block is Table table && IsOnItsSide(table) ? Turned(table) : block)] };
        }
    }

    private bool IsOnItsSide(Table table)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).Take(Longest + 1).ToArray();
        var width = rows.Length == 0 ? 0 : rows.Max(row => row.Cells.Count);
        return rows.Length is > 2 and <= Longest && width is > 2 and <= Widest
            && !rows.Take(HeadingRows.LookedAt).Any(row => HeadingRows.Is(row)) && Known(rows[0].Cells.Select(cell => cell.Text.Trim())) < 2
            && ((Known(rows.Select(row => row.Text(0))) is > 1 and var down && down * 2 >= rows.Length && Known(rows.Select(row => row.Text(0)).Distinct(StringComparer.OrdinalIgnoreCase)) == down) || IsOfKindsAcross(rows, width));
    }

    private int Known(IEnumerable<string> texts) => texts.Count(text => text.Length is > 0 and < 80 && isHeading(text));

    /// <summary>True where two rows or more are each of one kind from the second cell on, and no column is.</summary>
    private bool IsOfKindsAcross(Row[] rows, int width) =>
        width > 3 && rows.Count(row => IsOfOneKind(row.At(0), row.Cells.Skip(1))) > 1
        && !Enumerable.Range(0, width).Any(column => IsOfOneKind(rows[0].At(column), rows.Skip(1).Select(row => row.At(column))));

    private bool IsOfOneKind(Cell? heading, IEnumerable<Cell?> cells)
    {
        var all = cells.Select(kinds.Of).ToArray();
        var filled = Array.FindAll(all, kind => kind != CellKind.Blank);
        return filled.Length > 2 && filled.Length * 2 >= all.Length && Array.Exists(Typed, typed => (kinds.Of(heading) & typed) == CellKind.None && filled.Count(kind => (kind & typed) != CellKind.None) * 4 >= filled.Length * 3);
    }

    /// <summary>The cells are the same ones, so each still knows where in the file it is.</summary>
    private static Table Turned(Table table)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).ToArray();
        var width = rows.Max(row => row.Cells.Count);
        return new Table([.. Enumerable.Range(0, width).Select(column => new Row(rows[0].Line, [.. rows.Select(row => row.At(column) ?? new Cell(string.Empty, row.Line))]))]) { Name = table.Name, IsHidden = table.IsHidden };
    }
}
