using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Takes each cell of a row into a draft by what its column holds.</summary>
internal sealed class CellReading(UpdateReading updates, PeopleKeys people, Problems problems)
{
    private static readonly Regex By = Patterns.Of(@"\bby\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?" + DateReading.InText, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Mark = Patterns.Of(@"^(?<text>.*?)(?<due>\s\[by (?<on>[\dQ-]+)\])?(?<reached>\s\[reached\])?$", RegexOptions.CultureInvariant);

    internal void Take(Row row, RowDraft draft, Header header)
    {
        foreach (var column in header.Columns)
        {
            if (row.At(column.At) is { IsBlank: false } cell)
            {
                TakeCell(column, cell, draft, header);
            }
        }
    }

    private void TakeCell(Column column, Cell cell, RowDraft draft, Header header)
    {
        switch (column.Role)
        {
            case ColumnRole.Action:
                Search(cell.Text, draft, header);
                break;
            case ColumnRole.Lead:
                draft.Leads.AddRange(LeadReading.Names(cell.Text));
                break;
            case ColumnRole.Officer:
                Officers(cell.Text, draft);
                break;
            case ColumnRole.Measure:
                draft.Measures.AddRange(TextLines.Of(cell.Text));
                Search(cell.Text, draft, header);
                break;
            case ColumnRole.Milestone:
                draft.Milestones.AddRange(TextLines.Of(cell.Text).Select(MilestoneOf));
                Search(cell.Text, draft, header);
                break;
            case ColumnRole.Due:
                Due(cell, draft, column);
                break;
            case ColumnRole.Update:
                updates.Take(cell, draft, header);
                Search(cell.Text, draft, header);
                break;
            case ColumnRole.Reference:
                References(cell, draft);
                break;
            case ColumnRole.RatingNote:
                draft.RatingNote = cell.Text.Trim();
                break;
            case ColumnRole.Kept:
                draft.Kept.Add(new UnmappedText(column.Heading, cell.Text.Trim(), cell.PlaceAt()));
                break;
            default:
                TakeOwn(column, cell, draft);
                break;
        }
    }

    /// <summary>The columns of our own CSV.</summary>
    private void TakeOwn(Column column, Cell cell, RowDraft draft)
    {
        foreach (var line in TextLines.Of(cell.Text))
        {
            var understood = column.Role switch
            {
                ColumnRole.Provenance => Known(Provenance.All.FirstOrDefault(one => one.Code.Equals(line, StringComparison.OrdinalIgnoreCase)), one => draft.Provenance = one),
                ColumnRole.Evidence => Known(Evidence.All.FirstOrDefault(one => one.Code == line), one => draft.Evidence = one),
                ColumnRole.Limit => Known(LimitReading.Written(line), draft.Limits.Add),
                ColumnRole.Fact => Known(Fact(line), draft.Facts.Add),
                ColumnRole.Promise => Known(Fact(line), draft.Promises.Add),
                ColumnRole.Flag => Known(FlagOf(line), draft.Flags.Add),
                ColumnRole.Continuation => Known(int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 10_000 ? line : null, _ => draft.Continuations += count),
                _ => true,
            };
            if (!understood)
            {
                draft.Kept.Add(new UnmappedText(column.Heading, line, cell.PlaceAt()));
                problems.Warn(cell.PlaceAt(), $"Not understood under {column.Heading}; kept as text.");
            }
        }
    }

    private static bool Known<T>(T? value, Action<T> take)
        where T : class
    {
        if (value is not null)
        {
            take(value);
        }

        return value is not null;
    }

    private static ReportedEvent? Fact(string line)
    {
        var inferred = line.EndsWith(" [year inferred]", StringComparison.Ordinal);
        var parts = (inferred ? line.Substring(0, line.Length - 16) : line).Split([": "], 2, StringSplitOptions.None);
        return parts.Length == 2 && PartialDate.TryParse(parts[0], out var on) && parts[1].Trim().Length > 0 ? new ReportedEvent(on, parts[1]) { IsYearInferred = inferred } : null;
    }

    private static Caveat? FlagOf(string line)
    {
        var parts = line.Split([": "], 2, StringSplitOptions.None);
        return parts.Length == 2 && parts[0].Trim().Length > 0 && parts[1].Trim().Length > 0 ? new Caveat(parts[0], parts[1]) : null;
    }

    private static Milestone MilestoneOf(string line)
    {
        var mark = line[line.Length - 1] == ']' && line.Length < 4000 ? Mark.Match(line) : Match.Empty;
        var text = mark.Success && mark.Groups["text"].Value.Trim() is { Length: > 0 } marked ? marked : line;
        var written = mark.Success && PartialDate.TryParse(mark.Groups["on"].Value, out var on) ? on : null;
        var said = written is null && line.Length < 4000 && TextLines.Holds(line, "by ") && By.Match(line) is { Success: true } by ? DateReading.Of(by) : written;
        return new Milestone(text, said) { IsReached = mark.Success && mark.Groups["reached"].Success };
    }

    private static void Search(string text, RowDraft draft, Header header)
    {
        var within = text.Length > 20_000 ? text.Substring(0, 20_000) : text;
        if (header.Of(ColumnRole.Reference) is null && TextLines.Holds(within, "see"))
        {
            draft.SeeAlso.AddRange(ReferenceReading.InText(within).Select(one => (PlanReference.Explicit(one.Code), one.RangeEnd)));
        }

        if (header.Of(ColumnRole.Limit) is null && TextLines.Holds(within, "fund"))
        {
            draft.Limits.AddRange(LimitReading.OfFunding(within));
        }
    }

    private void Officers(string text, RowDraft draft)
    {
        foreach (var name in LeadReading.Names(text.Replace(" and ", ";")))
        {
            if (PeopleKeys.IsName(name))
            {
                draft.Oversight.Add(people.KeyOf(name));
            }
            else if (name.Length > 1 && name[0] == 'O' && name.Skip(1).All(char.IsDigit))
            {
                draft.Oversight.Add(name);
            }
            else
            {
                draft.Leads.Add(name);
            }
        }
    }

    private void Due(Cell cell, RowDraft draft, Column column)
    {
        var text = cell.Text.Trim();
        var on = DateReading.Read(text);
        if (on is null)
        {
            draft.Kept.Add(new UnmappedText(column.Heading, text, cell.PlaceAt()));
            if (!DateReading.IsOpen(text))
            {
                problems.Warn(cell.PlaceAt(), $"The date '{(text.Length > 40 ? TextLines.Short(text, 40) : text)}' is not understood; it is kept as text.");
            }

            return;
        }

        draft.Milestones.Add(new Milestone("Action completed", on));
    }

    private void References(Cell cell, RowDraft draft)
    {
        var found = ReferenceReading.InColumn(cell.Text).ToArray();
        draft.SeeAlso.AddRange(found);
        if (found.Length == 0 && !DateReading.IsOpen(cell.Text))
        {
            draft.Kept.Add(new UnmappedText("See also", cell.Text.Trim(), cell.PlaceAt()));
            problems.Warn(cell.PlaceAt(), "No code of an action is named here; kept as text.");
        }
    }
}
