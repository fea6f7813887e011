using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads the rating of a row from its own column, from ticks, from yes or no, or from the colour of a cell. What is not understood stays null and is reported.</summary>
internal sealed class RatingReading(Scales scales, UpdateReading updates, Problems problems)
{
    private static readonly Regex Yes = Patterns.Of(@"^(?:y|yes)\b[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex No = Patterns.Of(@"^(?:n|no|not yet)[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A row of a merged rating shows it too, where the row is an action of its own.</summary>
    internal void Take(Row row, RowDraft draft, Header header, bool isStart)
    {
        foreach (var column in header.Columns.Where(one => one.Role == ColumnRole.Rating))
        {
            OfCell(isStart ? row.At(column.At)?.Shown : row.At(column.At), draft, column, header.IsPassed(column, row, IsFilled));
        }

        Ticked(row, draft, header);
        if (draft.Rating is null && !header.HasRating)
        {
            OfColour(row, draft, header);
        }
    }

    internal static bool IsTick(string text) =>
        text.Length is > 0 and < 8 && (text is "\u2713" or "\u2714" or "\u2611" or "\u25CF" or "\u2022" or "\u2588" or "\u2705" or "\u2714\uFE0F" or "\u25A0" or "\u221A" || text.ToUpperInvariant() is "X" or "Y" or "YES" or "TRUE" or "TICK" or "1");

    internal static bool IsYesOrNo(string text) => text.Length < 10 && (Yes.IsMatch(text) || No.IsMatch(text));

    private bool IsFilled(Cell cell) => !cell.IsBlank || scales.OfPaleFill(cell.Fill) is not null;

    private void OfCell(Cell? cell, RowDraft draft, Column column, bool isPassed)
    {
        if (cell is null || (cell.IsBlank && cell.Fill is null))
        {
            return;
        }

        cell.Take();
        var text = Boxes.Chosen(cell.Text) ?? cell.Text.Trim();
        if (text.Length < cell.Text.Trim().Length)
        {
            draft.Keep(column.Heading, cell.Text.Trim(), cell);
        }

        if (text.Length == 0 && !cell.IsBlank)
        {
            return;
        }

        if (isPassed)
        {
            draft.Keep(column.Heading, text.Length > 0 ? text : $"colour {cell.Fill}", cell);
            return;
        }

        if (column.IsYesNo && OfYesNo(text, cell, draft, column))
        {
            return;
        }

        var worded = text.Length == 0 ? null : Worded(text, draft);
        var rating = worded ?? scales.OfPaleFill(cell.Fill);
        if (text.Length > 0 && rating is not null && (worded is null || text.Contains(" / ")))
        {
            draft.Keep(column.Heading, text, cell);
        }

        if (rating is not null)
        {
            Set(rating, cell, draft, column);
        }
        else if (text.Length > 0 || Hues.Name(cell.Fill) is not null)
        {
            draft.Keep(column.Heading.Length == 0 ? "Rating" : column.Heading, text.Length > 0 ? text : $"colour {cell.Fill}", cell);
            if (text.Length == 0 || !(DueReading.IsOpen(text) || column.IsYesNo))
            {
                problems.Warn(cell.PlaceAt(), $"The rating '{(text.Length > 40 ? TextLines.Short(text, 40) : text.Length > 0 ? text : cell.Fill)}' is on no scale that is known; the row is left unrated. Give the scale.");
            }
        }
    }

    /// <summary>Yes under a heading that asks whether the action is done means complete; no means no more than that it is not.</summary>
    private bool OfYesNo(string text, Cell cell, RowDraft draft, Column column)
    {
        if (Yes.IsMatch(text) && scales.Exact("complete") is { } complete)
        {
            Set(complete, cell, draft, column);
            return true;
        }

        if (!No.IsMatch(text))
        {
            return false;
        }

        draft.Keep(column.Heading, text, cell);
        return true;
    }

    private Rating? Worded(string text, RowDraft draft)
    {
        var read = RatingText.Read(text, scales);
        if (read is { } found)
        {
            updates.TakeNote(found.Note, draft);
            draft.Searched.Add(found.Note);
        }

        return read?.Rating;
    }

    private void Ticked(Row row, RowDraft draft, Header header)
    {
        var ticked = header.Columns.Where(one => one.Role == ColumnRole.RatingTick && row.At(one.At) is { } cell && (IsTick(cell.Text.Trim()) || (!cell.IsBlank && scales.Exact(cell.Text) == one.Ticks) || (cell.IsBlank && scales.OfFill(cell.Fill) == one.Ticks && one.Ticks is not null && scales.OfFill(cell.Fill) is not null))).ToArray();
        if (ticked.Length > 1)
        {
            problems.Warn(row.At(ticked[1].At)!.PlaceAt(), "Two ratings are ticked; the row is left unrated.");
        }
        else if (ticked.Length == 1)
        {
            row.At(ticked[0].At)!.Take();
            Set(ticked[0].Ticks!, row.At(ticked[0].At)!, draft, ticked[0]);
            return;
        }

        Keep(row, draft, header);
    }

    private void Keep(Row row, RowDraft draft, Header header)
    {
        foreach (var column in header.Columns.Where(one => one.Role == ColumnRole.RatingTick && row.Text(one.At).Length > 0))
        {
            var cell = row.At(column.At)!;
            cell.Take();
            draft.Keep(column.Heading, row.Text(column.At), cell);
            if (!No.IsMatch(cell.Text.Trim()) && !IsTick(cell.Text.Trim()))
            {
                problems.Warn(cell.PlaceAt(), $"'{TextLines.Short(row.Text(column.At), 60)}' under {column.Heading} is no tick that is known; the row is left unrated.");
            }
        }
    }

    /// <summary>By colour alone: the cells of update, code and area, where all that are coloured agree.</summary>
    private void OfColour(Row row, RowDraft draft, Header header)
    {
        var cells = header.Columns.Where(one => one.Role is ColumnRole.Update or ColumnRole.Code or ColumnRole.Area or ColumnRole.Action).Select(one => row.At(one.At)).OfType<Cell>();
        var coloured = cells.Where(cell => scales.OfFill(cell.Fill) is not null).ToArray();
        var ratings = coloured.Select(cell => scales.OfFill(cell.Fill)).Distinct().ToArray();
        if (ratings.Length == 1)
        {
            Set(ratings[0]!, coloured[0], draft, null);
        }
        else if (ratings.Length > 1)
        {
            problems.Warn(coloured[1].PlaceAt(), "The row has cells of two colours; it is left unrated.");
        }
    }

    private void Set(Rating rating, Cell cell, RowDraft draft, Column? column)
    {
        if (draft.Rating is { } other && other != rating)
        {
            draft.Keep(column?.Heading ?? string.Empty, cell.IsBlank ? $"colour {cell.Fill}" : cell.Text.Trim(), cell);
            problems.Warn(cell.PlaceAt(), $"The cell has two ratings, {other} and {rating}. The reader kept the first.");
            return;
        }

        (draft.Rating, draft.RatingPlace) = (rating, draft.RatingPlace ?? cell.PlaceAt());
    }
}
