using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads a cell of progress: the report itself, and mixed into it a rating in capitals at the start of a line and who oversees the row.</summary>
internal sealed class UpdateReading(Scales scales, PeopleKeys people, Problems problems, LocalDate? asAt)
{
    private static readonly Regex Overseer = Patterns.Of(@"^(?<name>[^\u2013\u2014]{3,60}?)\s*[\u2013\u2014-]\s*(?:to have\s+)?oversight\b(?<rest>.{0,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Capitals = Patterns.Of(@"^(?<word>\p{Lu}{3,12}(?:[ -]\p{Lu}{3,8}|\+)?)(?![\p{L}\d'\u2019])\s*[\u2013\u2014:-]?\s*(?<rest>.*)$", RegexOptions.CultureInvariant);
    private static readonly Regex Coming = Patterns.Of(@"\b(?:will|to be|planned|due|start|starts|starting|from|proposed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Takes a cell into a draft. Ratings are looked for in it only where the table has no column of their own.</summary>
    internal void Take(Cell cell, RowDraft draft, Header header)
    {
        var lines = TextLines.Numbered(cell.Text).ToArray();
        foreach (var (line, offset) in lines)
        {
            if (line is "-" or "\u2013")
            {
                draft.Keep(string.Empty, line, cell);
                continue;
            }

            if (!(TakeRating(line, cell, offset, draft, header) || TakeOverseer(line, cell, draft, lines.Length == 1)))
            {
                draft.Update.Add(line);
                Dates(line, draft, header);
            }
        }
    }

    /// <summary>What is with a rating: who oversees it, or until when it holds.</summary>
    internal void TakeNote(string rest, RowDraft draft)
    {
        if (PeopleKeys.IsName(rest))
        {
            draft.Oversight.Add(people.KeyOf(rest));
        }
        else if (rest.Length > 0)
        {
            draft.RatingNote = draft.RatingNote is null ? rest : $"{draft.RatingNote}; {rest}";
            draft.Limits.AddRange(LimitReading.InNote(rest));
        }
    }

    private bool TakeRating(string line, Cell cell, int offset, RowDraft draft, Header header)
    {
        var match = header.HasRating || line.Length > 200 ? Match.Empty : Capitals.Match(line);
        if (!match.Success || scales.Exact(match.Groups["word"].Value) is not { } rating || scales.Exact(rating.Code) != rating || match.Groups["word"].Value.Length < 3)
        {
            return false;
        }

        if (draft.Rating is { } other && other != rating)
        {
            problems.Warn(cell.PlaceAt(offset), $"The cell has two ratings, {other} and {rating}. The reader kept the first.");
            return false;
        }

        (draft.Rating, draft.RatingPlace) = (rating, draft.RatingPlace ?? cell.PlaceAt(offset));
        TakeNote(match.Groups["rest"].Value.Trim(), draft);
        return true;
    }

    private bool TakeOverseer(string line, Cell cell, RowDraft draft, bool isOnlyLine)
    {
        var match = line.Length > 120 ? Match.Empty : Overseer.Match(line);
        var name = match.Success ? match.Groups["name"].Value.Trim() : line;
        var counts = match.Success || isOnlyLine || draft.Rating is not null;
        if (!counts || !PeopleKeys.IsName(name))
        {
            return false;
        }

        draft.Oversight.Add(people.KeyOf(name));
        if (match.Groups["rest"].Value.Trim(' ', '.', ',', ';', ':') is { Length: > 0 } rest)
        {
            draft.Keep("oversight", rest, cell);
        }

        return true;
    }

    private void Dates(string line, RowDraft draft, Header header)
    {
        if (line.Length > 4000 || header.Of(ColumnRole.Fact) is not null || !line.Any(char.IsDigit))
        {
            return;
        }

        foreach (var (on, inferred) in DateReading.Days(line, asAt))
        {
            (Coming.IsMatch(line) ? draft.Promises : draft.Facts).Add(new ReportedEvent(on, line) { IsYearInferred = inferred });
        }
    }
}
