using System.Globalization;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>What the cells of a sheet show, as conditions ask for them.</summary>
internal sealed class SheetValues(List<Row> rows)
{
    private readonly Dictionary<int, Row> byLine = rows.GroupBy(row => row.Line).ToDictionary(group => group.Key, group => group.First());
    private readonly Dictionary<string, double[]> sorted = new(StringComparer.Ordinal);

    internal string Text(int row, int column) => byLine.TryGetValue(row, out var found) && column >= 0 ? found.Text(column) : string.Empty;

    internal double? Number(int row, int column) => Number(Text(row, column));

    /// <summary>A number as it shows: "75%" is 0.75.</summary>
    internal static double? Number(string text)
    {
        var trimmed = text.Trim();
        var isShare = trimmed.Length > 1 && trimmed[trimmed.Length - 1] == '%';
        return double.TryParse(isShare ? trimmed.Substring(0, trimmed.Length - 1) : trimmed, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? (isShare ? number / 100 : number) : null;
    }

    /// <summary>The numbers of some areas, the least first.</summary>
    internal double[] Numbers(CellArea[] areas)
    {
        var key = string.Join(" ", areas.Select(area => area.ToString()));
        if (!sorted.TryGetValue(key, out var numbers))
        {
            sorted[key] = numbers = [.. rows.SelectMany(row => row.Cells.Select((cell, column) => areas.Any(area => area.Holds(row.Line, column)) ? Number(cell.Text) : null)).OfType<double>().OrderBy(number => number)];
        }

        return numbers;
    }
}
