using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads columns that are ticked: a column for each body that takes part, or for each time in which an action runs. What is no tick is kept.</summary>
internal static class TickReading
{
    internal static void Take(Row row, RowDraft draft, Header header)
    {
        foreach (var column in Ticked(row, draft, header, ColumnRole.LeadTick))
        {
            draft.Leads.Add(TextLines.Short(column.Own, 200));
        }

        var times = Ticked(row, draft, header, ColumnRole.DueTick).OrderBy(one => one.Turn).ThenBy(one => one.At).ToArray();
        foreach (var column in times.Take(times.Length - 1))
        {
            draft.Keep(column.Heading, row.Text(column.At).Length > 0 ? row.Text(column.At) : $"colour {row.At(column.At)!.Fill}", row.At(column.At)!);
        }

        if (times.Length > 0)
        {
            Due(times[times.Length - 1], draft);
        }
    }

    /// <summary>True for a cell that is ticked, or coloured and blank.</summary>
    internal static bool IsTicked(Cell cell) => cell.IsBlank ? cell.Fill is not null : RatingReading.IsTick(cell.Text.Trim()) || (cell.Fill is not null && IsMark(cell.Text));

    /// <summary>True for one or two signs that are neither letter nor number, such as the diamond at the end of a bar.</summary>
    internal static bool IsMark(string text) => text.Trim() is { Length: 1 or 2 } mark && !mark.Any(char.IsLetterOrDigit);

    private static List<Column> Ticked(Row row, RowDraft draft, Header header, ColumnRole role)
    {
        var ticked = new List<Column>();
        foreach (var column in header.Columns.Where(one => one.Role == role && row.At(one.At) is { } cell && !(cell.IsBlank && cell.Fill is null)))
        {
            var cell = row.At(column.At)!;
            cell.Take();
            if (column.Letters.Count > 0 ? column.Letters.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase) : IsTicked(cell))
            {
                ticked.Add(column);
            }
            else
            {
                draft.Keep(column.Heading, cell.Text.Trim(), cell);
            }
        }

        return ticked;
    }

    /// <summary>An action that runs over several times is due by the last of them. A time over two rows of headings is one date: "2026/27" above "Q3".</summary>
    private static void Due(Column column, RowDraft draft)
    {
        var upper = column.Heading.Length > column.Own.Length ? column.Heading.Substring(0, column.Heading.Length - column.Own.Length).Trim() : string.Empty;
        var due = DueReading.In($"{column.Own} {upper}".Replace('\n', ' ')).First();
        draft.Due.Add(new DueDate(column.Heading, due.Kind, due.On));
        if (due.On is not null)
        {
            draft.Milestones.Add(new Milestone("Action completed", due.On));
        }
    }
}
