namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>A block of cells; rows count from 1, columns from 0, each end included.</summary>
internal sealed record CellArea(int Top, int Left, int Bottom, int Right)
{
    /// <summary>The area of a reference such as <c>F2:F40</c> or <c>F:F</c>.</summary>
    internal static CellArea Of(string reference)
    {
        var ends = reference.Replace("$", string.Empty).Split(':');
        var (from, to) = (ends[0], ends[ends.Length - 1]);
        return new CellArea(ExcelSheet.RowOf(from) is > 0 and var top ? top : 1, ExcelSheet.ColumnOf(from), ExcelSheet.RowOf(to) is > 0 and var bottom ? bottom : int.MaxValue, ExcelSheet.ColumnOf(to));
    }

    internal bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
