using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Some plans stand on their side: the headings run down the first column, and each further column is an action. Such a table is offered turned, as a cutting of its own.</summary>
internal static class TurnedTables
{
    private const int Longest = 40;
    private const int Widest = 60;
    private const double Upright = 0.5;

    /// <summary>A cutting, and after it the same with tables turned where their first column looks like headings and their first row does not.</summary>
    internal static IEnumerable<Cutting> With(Cutting cutting, Func<string, bool> isHeading)
    {
        var isOnItsSide = cutting.Blocks.OfType<Table>().Any(table => IsOnItsSide(table, isHeading));
        yield return isOnItsSide ? cutting with { Prior = Upright } : cutting;
        if (isOnItsSide)
        {
            yield return cutting with { Name = $"{cutting.Name}, columns as rows", Blocks = [.. cutting.Blocks.Select(block => block is Table table && IsOnItsSide(table, isHeading) ? Turned(table) : block)] };
        }
    }

    private static bool IsOnItsSide(Table table, Func<string, bool> isHeading)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).Take(Longest + 1).ToArray();
        var width = rows.Length == 0 ? 0 : rows.Max(row => row.Cells.Count);
        return rows.Length is > 2 and <= Longest && width is > 2 and <= Widest
            && Known(rows.Select(row => row.Text(0)), isHeading) is > 1 and var down && down * 2 >= rows.Length && Known(rows[0].Cells.Select(cell => cell.Text.Trim()), isHeading) < 2;
    }

    private static int Known(IEnumerable<string> texts, Func<string, bool> isHeading) => texts.Count(text => text.Length is > 0 and < 80 && isHeading(text));

    /// <summary>The cells are the same ones, so each still knows where in the file it is.</summary>
    private static Table Turned(Table table)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).ToArray();
        var width = rows.Max(row => row.Cells.Count);
        return new Table([.. Enumerable.Range(0, width).Select(column => new Row(rows[0].Line, [.. rows.Select(row => row.At(column) ?? new Cell(string.Empty, row.Line))]))]) { Name = table.Name, IsHidden = table.IsHidden };
    }
}
