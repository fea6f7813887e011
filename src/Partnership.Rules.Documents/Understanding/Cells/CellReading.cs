using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Takes each cell of a row into a draft by what its column holds.</summary>
internal sealed partial class CellReading(UpdateReading updates, PeopleKeys people, Problems problems)
{
    private const int MostRemembered = 5000;
    private static readonly Regex By = Patterns.Of(@"\bby\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?" + DateReading.InText, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Mark = Patterns.Of(@"^(?<text>.*?)(?<due>\s\[by (?<on>[\dQ-]+)\])?(?<reached>\s\[reached\])?$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, (string Name, bool IsLead)[]> leads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DueDate[]> dates = new(StringComparer.Ordinal);

    /// <summary>Takes the cells of a row. What is merged over the row counts for it where the row is an action of its own.</summary>
    internal void Take(Row row, RowDraft draft, Header header, bool isStart)
    {
        foreach (var column in header.Columns)
        {
            var own = row.At(column.At);
            if ((isStart ? own?.Shown : own) is { IsBlank: false } cell)
            {
                TakeCell(IsPassed(column, row, header) ? column with { Role = ColumnRole.Kept } : column, cell, draft, header);
            }
        }

        if (header.HasTicks)
        {
            TickReading.Take(row, draft, header);
        }

        if (isStart && draft.Due.Count == 0 && header.FormerDue.Select(one => row.At(one.At)?.Shown).FirstOrDefault(cell => cell is { IsBlank: false }) is { } former)
        {
            Due(former.Text, former, draft);
        }

        foreach (var cell in row.Cells.Skip(header.Columns.Count).Where(cell => !cell.IsBlank))
        {
            cell.Take();
            draft.Keep(string.Empty, cell.Text.Trim(), cell);
        }
    }

    /// <summary>True for a cell of which the row has a newer one: a later report, or a date that was moved since.</summary>
    private static bool IsPassed(Column column, Row row, Header header) =>
        (column.Role == ColumnRole.Update && header.IsPassed(column, row, one => !one.IsBlank))
        || (header.HasRevisedDue && column is { Role: ColumnRole.Due, IsRevised: false } && header.Columns.Any(one => one is { Role: ColumnRole.Due, IsRevised: true } && row.At(one.At)?.Shown is { IsBlank: false }));

    private void TakeCell(Column column, Cell cell, RowDraft draft, Header header)
    {
        cell.Take();
        switch (column.Role)
        {
            case ColumnRole.Action:
                Search(cell.Text, draft, header);
                break;
            case ColumnRole.Area:
                draft.Searched.Add(cell.Text);
                break;
            case ColumnRole.Lead:
                Leads(cell.Text, draft, column, cell);
                break;
            case ColumnRole.Officer:
                Officers(cell.Text, draft, column, cell);
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
                Due(cell.Text, cell, draft);
                break;
            case ColumnRole.Update:
                updates.Take(cell, draft, header);
                Search(cell.Text, draft, header);
                break;
            case ColumnRole.Reference:
                draft.Pointers.Add((cell.Text, column.Heading, cell));
                break;
            case ColumnRole.RatingNote:
                draft.RatingNote = cell.Text.Trim();
                break;
            case ColumnRole.LeadTick or ColumnRole.DueTick:
                break;
            case ColumnRole.Kept:
                draft.Keep(column.Heading, cell.Text.Trim(), cell);
                draft.Searched.Add(cell.Text);
                break;
            default:
                TakeOwn(column, cell, draft);
                break;
        }
    }

    private void Leads(string text, RowDraft draft, Column column, Cell cell)
    {
        foreach (var (name, isLead) in Parted(text))
        {
            if (isLead)
            {
                draft.Leads.Add(name);
            }
            else
            {
                draft.Keep(column.Heading, name, cell);
            }
        }
    }

    /// <summary>Leads and dates come again in most plans, so the last ones are remembered.</summary>
    private (string Name, bool IsLead)[] Parted(string text) => Remembered(leads, text, one => [.. LeadReading.Read(one)]);

    private DueDate[] Dated(string text) => Remembered(dates, text, one => [.. DueReading.In(one)]);

    private static T Remembered<T>(Dictionary<string, T> before, string text, Func<string, T> read)
    {
        if (before.TryGetValue(text, out var known))
        {
            return known;
        }

        if (before.Count >= MostRemembered)
        {
            before.Clear();
        }

        return before[text] = read(text);
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
                draft.Keep(column.Heading, line, cell);
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
        if (header.Of(ColumnRole.Reference) is null)
        {
            draft.Searched.Add(within);
        }

        if (header.Of(ColumnRole.Limit) is null && TextLines.Holds(within, "fund"))
        {
            draft.Limits.AddRange(LimitReading.OfFunding(within));
        }
    }

    private void Officers(string text, RowDraft draft, Column column, Cell cell)
    {
        foreach (var (name, isLead) in Parted(text.Replace(" and ", ";")))
        {
            if (!isLead)
            {
                draft.Keep(column.Heading, name, cell);
            }
            else if (PeopleKeys.IsName(name))
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

    /// <summary>Each date of a cell with its words. A date that holds is a milestone too, unless the plan has it among its milestones already.</summary>
    private void Due(string text, Cell cell, RowDraft draft)
    {
        var line = text.Contains('\n') ? string.Join(" ", text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)) : text.Trim();
        var isOne = text.Contains('\n') && DueReading.In(line).ToArray() is { Length: 1 } one && one[0].On is not null;
        foreach (var due in Dated(isOne ? line : text))
        {
            draft.Due.Add(due);
            if (due.On is not null && due.Kind != DueKind.Repeated && new Milestone("Action completed", due.On) is var milestone && !draft.Milestones.Contains(milestone))
            {
                draft.Milestones.Add(milestone);
            }

            if (due.Kind == DueKind.NotUnderstood)
            {
                problems.Warn(cell.PlaceAt(), $"The date '{TextLines.Short(due.Text, 40)}' is not understood; it is kept as text.");
            }
        }
    }
}
