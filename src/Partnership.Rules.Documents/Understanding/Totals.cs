using System.Globalization;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Finds a row of totals by its arithmetic: its numbers are the sums of the numbers above them, and nothing leads it or is due.</summary>
internal sealed class Totals(Header header)
{
    private const int LongestLabel = 4;
    private readonly Dictionary<int, (decimal Sum, int Count)> sums = [];

    /// <summary>Adds the numbers of an action.</summary>
    internal void Add(Row row)
    {
        foreach (var (at, number) in Numbers(row))
        {
            var (sum, count) = sums.TryGetValue(at, out var before) ? before : (0, 0);
            sums[at] = (sum + number, count + 1);
        }
    }

    internal bool IsTotal(Row row)
    {
        if (sums.Count == 0 || header.Columns.Any(one => IsOfAction(one.Role) && row.Text(one.At).Length > 0)
            || header.Columns.Any(one => one.Role is ColumnRole.Area or ColumnRole.Action && CellKinds.WordsIn(row.Text(one.At)) > LongestLabel))
        {
            return false;
        }

        var numbers = Numbers(row).ToArray();
        return numbers.Length > 0 && Array.TrueForAll(numbers, one => sums.TryGetValue(one.At, out var above) && above.Count > 1 && above.Sum == one.Number && above.Sum != 0);
    }

    private static bool IsOfAction(ColumnRole role) => role is ColumnRole.Code or ColumnRole.Lead or ColumnRole.Officer or ColumnRole.Due or ColumnRole.Rating or ColumnRole.RatingTick;

    /// <summary>The numbers of a row in the columns that hold nothing known.</summary>
    private IEnumerable<(int At, decimal Number)> Numbers(Row row) => header.Columns
        .Where(one => one.Role is ColumnRole.Kept or ColumnRole.Measure && row.At(one.At) is { IsBlank: false })
        .Select(one => (one.At, Number: NumberOf(row.Text(one.At)))).Where(one => one.Number is not null).Select(one => (one.At, one.Number!.Value));

    private static decimal? NumberOf(string text) => text.Length is > 0 and < 20
        && decimal.TryParse(text.Trim('\u00A3', '$', '\u20AC', ' '), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15m ? number : null;
}
