using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>What the rows of a table tell of two of its columns that are alike: which of two dates comes first in each row, and which of two ratings an arrow makes the newer.</summary>
internal sealed class ColumnPairs(IReadOnlyList<Row> rows, Scales scales)
{
    private const int LeastDates = 5;
    private const int LeastArrows = 2;
    private static readonly string[] Better = ["red", "amber", "green", "blue"];

    /// <summary>True where both columns have a date in each row, and the one on the left is the earlier each time: from when and until when.</summary>
    internal bool AreFromAndUntil(Column left, Column right)
    {
        var pairs = rows.Select(row => (From: On(row, left), Until: On(row, right))).ToArray();
        return pairs.Length >= LeastDates && Array.TrueForAll(pairs, one => one.From is not null && one.Until is not null && one.From.Last < one.Until.Last);
    }

    /// <summary>True where arrows in another column point the way from the left rating to the right one in each row that has both.</summary>
    internal bool AreThenAndNow(Column left, Column right)
    {
        var turns = rows.Select(row => (Arrow: ArrowOf(row), Step: Step(row, left, right))).Where(one => one.Arrow is not null && one.Step is not null).ToArray();
        return turns.Length >= LeastArrows && Array.TrueForAll(turns, one => Math.Sign(one.Step!.Value) == one.Arrow) && Array.Exists(turns, one => one.Arrow != 0);
    }

    private static Time.PartialDate? On(Row row, Column column) => row.At(column.At)?.Shown is { IsBlank: false } cell && cell.Text.Length < 80 && DueForms.Find(cell.Text) is { Length: 1 } found ? found[0].On : null;

    private int? Step(Row row, Column left, Column right) => Place(row, left) is { } before && Place(row, right) is { } after ? after - before : null;

    private int? Place(Row row, Column column) => row.At(column.At) is { } cell && (scales.Exact(cell.Text) ?? scales.OfFill(cell.Fill)) is { } rating && Array.IndexOf(Better, rating.Code) is >= 0 and var at ? at : null;

    /// <summary>Up is better: 1; down: -1; across: 0; null for a row without a cell that is nothing but an arrow.</summary>
    private static int? ArrowOf(Row row) => row.Cells.Select(cell => cell.Text.Trim().TrimEnd('\uFE0F')).Where(text => text.Length == 1).Select(text => text[0] switch
    {
        '\u2191' or '\u25B2' or '\u25B3' or '\u2197' or '\u2B06' or '\u21D1' => 1,
        '\u2193' or '\u25BC' or '\u25BD' or '\u2198' or '\u2B07' or '\u21D3' => -1,
        '\u2192' or '\u2194' or '\u25BA' or '\u25B6' or '\u27A1' or '\u21D2' or '=' => (int?)0,
        _ => null,
    }).FirstOrDefault(one => one is not null);
}
