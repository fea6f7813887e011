using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads the rating of a row from its own column, from ticks, or from the colour of a cell. What is not understood stays null and is reported.</summary>
internal sealed class RatingReading(Scales scales, UpdateReading updates, Problems problems)
{
    private static readonly Regex First = Patterns.Of(@"^(?<word>[\p{L}+]+|\d{1,2})\s*[\u2013\u2014:(-]\s*(?<rest>.*?)\)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    internal void Take(Row row, RowDraft draft, Header header)
    {
        foreach (var column in header.Columns.Where(one => one.Role == ColumnRole.Rating))
        {
            OfCell(row.At(column.At), draft);
        }

        Ticked(row, draft, header);
        if (draft.Rating is null && !header.HasRating)
        {
            OfColour(row, draft, header);
        }
    }

    private static bool IsTick(string text) =>
        text.Length is > 0 and < 8 && (text is "\u2713" or "\u2714" or "\u2611" or "\u25CF" or "\u2022" or "\u2588" || text.ToUpperInvariant() is "X" or "Y" or "YES" or "TRUE" or "TICK" or "1");

    private void OfCell(Cell? cell, RowDraft draft)
    {
        if (cell is null || (cell.IsBlank && cell.Fill is null))
        {
            return;
        }

        var text = cell.Text.Trim();
        var rating = text.Length == 0 ? scales.OfFill(cell.Fill) : Worded(text, draft);
        if (rating is not null)
        {
            Set(rating, cell, draft);
        }
        else if (text.Length > 0 || Hues.Name(cell.Fill) is not null)
        {
            draft.Kept.Add(new UnmappedText("Rating", text.Length > 0 ? text : $"colour {cell.Fill}", cell.PlaceAt()));
            problems.Warn(cell.PlaceAt(), $"The rating '{(text.Length > 40 ? TextLines.Short(text, 40) : text.Length > 0 ? text : cell.Fill)}' is on no scale that is known; the row is left unrated. Give the scale.");
        }
    }

    private Rating? Worded(string text, RowDraft draft)
    {
        if (scales.Exact(text) is { } whole)
        {
            return whole;
        }

        var match = text.Length > 300 ? Match.Empty : First.Match(text);
        var rating = match.Success ? scales.Exact(match.Groups["word"].Value) : null;
        if (rating is not null)
        {
            updates.TakeNote(match.Groups["rest"].Value.Trim(), draft);
        }

        return rating;
    }

    private void Ticked(Row row, RowDraft draft, Header header)
    {
        var ticked = header.Columns.Where(one => one.Role == ColumnRole.RatingTick && row.At(one.At) is { } cell && (IsTick(cell.Text.Trim()) || scales.Exact(cell.Text) == one.Ticks)).ToArray();
        if (ticked.Length > 1)
        {
            problems.Warn(row.At(ticked[1].At)!.PlaceAt(), "Two ratings are ticked; the row is left unrated.");
        }
        else if (ticked.Length == 1)
        {
            Set(ticked[0].Ticks!, row.At(ticked[0].At)!, draft);
        }
        else
        {
            Keep(row, draft, header);
        }
    }

    private void Keep(Row row, RowDraft draft, Header header)
    {
        foreach (var column in header.Columns.Where(one => one.Role == ColumnRole.RatingTick && row.Text(one.At).Length > 0))
        {
            draft.Kept.Add(new UnmappedText(column.Heading, row.Text(column.At), row.At(column.At)!.PlaceAt()));
            problems.Warn(row.At(column.At)!.PlaceAt(), $"'{row.Text(column.At)}' under {column.Heading} is no tick that is known; the row is left unrated.");
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
            Set(ratings[0]!, coloured[0], draft);
        }
        else if (ratings.Length > 1)
        {
            problems.Warn(coloured[1].PlaceAt(), "The row has cells of two colours; it is left unrated.");
        }
    }

    private void Set(Rating rating, Cell cell, RowDraft draft)
    {
        if (draft.Rating is { } other && other != rating)
        {
            problems.Warn(cell.PlaceAt(), $"A second rating, {rating}, stands beside {other}; the first is taken.");
            return;
        }

        (draft.Rating, draft.RatingPlace) = (rating, draft.RatingPlace ?? cell.PlaceAt());
    }
}
