using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Tells a row of headings from a row of names and values: it has two known headings next to each other.</summary>
internal static class HeadingRows
{
    /// <summary>How many of the first rows of a table may be such a row.</summary>
    internal const int LookedAt = 6;

    internal static bool Is(Row row)
    {
        var before = false;
        foreach (var cell in row.Cells.Where(cell => !cell.IsBlank))
        {
            var isKnown = IsKnown(cell.Text);
            if (isKnown && before)
            {
                return true;
            }

            before = isKnown;
        }

        return false;
    }

    /// <summary>True for a row of which most texts are known headings, two at least.</summary>
    internal static bool IsWhole(Row row)
    {
        var known = row.Filled < 2 ? 0 : row.Cells.Count(cell => !cell.IsBlank && IsKnown(cell.Text));
        return known > 1 && known * 2 >= row.Filled && Is(row);
    }

    private static bool IsKnown(string text) => text.Length < 80 && Headings.Of(text, ColumnMap.Empty).Match == HeadingMatch.Exact;
}
