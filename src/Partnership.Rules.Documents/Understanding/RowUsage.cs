using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What is usual in the rows of a table: how many cells are filled, whether actions have codes, whether they are bold.</summary>
internal sealed class RowUsage
{
    private const int Sampled = 500;

    private RowUsage()
    {
    }

    internal static RowUsage None { get; } = new();

    /// <summary>How many cells are filled in the rows that hold more than one, in the middle.</summary>
    internal int Fullness { get; private set; }

    /// <summary>True where many rows have one filled cell and that one is the action.</summary>
    internal bool IsUsuallyAlone { get; private set; }

    /// <summary>True where at least half of the rows have a code in their own column.</summary>
    internal bool HasCodes { get; private set; }

    /// <summary>True where at least half of the rows begin with a code, however weak.</summary>
    internal bool HasWeakCodes { get; private set; }

    internal bool IsMainBold { get; private set; }

    /// <summary>True where a row of one text follows each row of an action, and the first row is an action: the texts are notes on the actions above them.</summary>
    internal bool HasNotes { get; private set; }

    internal string? MainFill { get; private set; }

    internal static RowUsage Of(TableView view)
    {
        var header = view.Header!;
        var rows = view.Table.Rows.Skip(view.Body).Where(row => !row.IsBlank && !header.Repeats(row)).Take(Sampled).ToArray();
        var full = rows.Where(row => row.Filled > 1).ToArray();
        var code = header.Of(ColumnRole.Code);
        var main = header.Of(ColumnRole.Area) ?? header.Of(ColumnRole.Action);
        var texts = main is null ? [] : rows.Where(row => row.Filled > 1 || header.Columns.Count < 3).Select(row => row.Text(main.At)).Where(text => text.Length > 0).ToArray();
        return new RowUsage
        {
            Fullness = full.Length == 0 ? 1 : full.Select(row => row.Filled).OrderBy(count => count).ElementAt(full.Length / 2),
            IsUsuallyAlone = rows.Length > 0 && (full.Length * 2 < rows.Length || header.Columns.Count < 3),
            HasCodes = code is not null && full.Count(row => row.Text(code.At).Length > 0) * 2 >= full.Length,
            HasWeakCodes = texts.Length > 0 && texts.Count(text => CodeReading.Begins(text)) * 2 >= texts.Length,
            HasNotes = header.Columns.Count > 2 && full.Length > 1 && full.Length * 2 == rows.Length && !rows.Where((row, at) => at % 2 == 0 ? row.Filled < 2 : !IsAcross(row, header, main)).Any(),
            IsMainBold = main is not null && full.Count(row => row.At(main.At)?.IsBold == true) * 2 > full.Length,
            MainFill = full.Length == 0 ? null : full[0].At(0)?.Fill,
        };
    }

    /// <summary>True for one text across the table, or in a first column that is not the one of the actions.</summary>
    private static bool IsAcross(Row row, Header header, Column? main) =>
        row.Only() is { } only && (only.Span * 2 >= header.Columns.Count || row.Cells.Count == 1 || (ReferenceEquals(only, row.Cells[0]) && main?.At != 0));

    /// <summary>True for a row that is less full than the rows of actions are.</summary>
    internal bool IsOdd(Row row) => row.Filled < Fullness;

    /// <summary>True for a row that says how to fill the columns: it asks, lists the ratings allowed, counts the columns, or does not suit them.</summary>
    internal bool IsGuide(Row row, Header header, CellKinds kinds)
    {
        var cells = header.Columns.Where(column => row.At(column.At) is { IsBlank: false }).Select(column => (column, cell: row.At(column.At)!)).ToArray();
        if (cells.Length < 2 || (HasCodes && header.Of(ColumnRole.Code) is { } code && (kinds.Of(row.At(code.At)) & CellKind.Code) != CellKind.None && !IsCount(cells.Select(one => one.cell.Text))))
        {
            return false;
        }

        var typed = cells.Where(one => one.column.Role is ColumnRole.Due or ColumnRole.Rating or ColumnRole.Code).ToArray();
        var odd = typed.Count(one => !GridScore.Suits(one.column.Role, kinds.Of(one.cell)) || IsList(one.cell.Text, kinds));
        var asking = cells.Count(one => (kinds.Of(one.cell) & CellKind.Question) != CellKind.None || IsBracketed(one.cell.Text));
        return IsCount(cells.Select(one => one.cell.Text)) || (asking + odd) * 2 >= cells.Length && (asking > 0 || (typed.Length > 1 && odd == typed.Length)) && !typed.Any(one => one.column.Role == ColumnRole.Due && (kinds.Of(one.cell) & CellKind.Date) != CellKind.None);
    }

    /// <summary>True for a row of which at least half of the cells ask, or list what may be chosen.</summary>
    internal static bool IsAsking(Row row, CellKinds kinds)
    {
        var cells = row.Cells.Where(cell => !cell.IsBlank).ToArray();
        return cells.Length > 1 && cells.Count(cell => (kinds.Of(cell) & CellKind.Question) != CellKind.None || IsBracketed(cell.Text) || IsList(cell.Text, kinds)) * 2 >= cells.Length;
    }

    /// <summary>"Red, Amber or Green": several ratings are the choice, not one of them.</summary>
    private static bool IsList(string text, CellKinds kinds) => text.Length < 120 && text.Split([",", "/", "\n", " or ", ";"], StringSplitOptions.RemoveEmptyEntries).Count(part => (kinds.Of(part.Trim()) & CellKind.Rating) != CellKind.None) > 1;

    private static bool IsBracketed(string text) => text.Trim() is { Length: > 3 } bare && bare[0] is '(' or '[' && bare[bare.Length - 1] is ')' or ']';

    private static bool IsCount(IEnumerable<string> texts) => texts.Select((text, at) => text.Trim().Trim('(', ')') is var bare && (bare == FormattableString.Invariant($"{at + 1}") || bare == ((char)('a' + at)).ToString() || bare == ((char)('A' + at)).ToString())).ToArray() is { Length: > 2 } all && all.All(one => one);
}
