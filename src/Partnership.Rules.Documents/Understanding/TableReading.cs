using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads the rows of one table: bands, actions, continuations, repeated headings, blank rows.</summary>
internal sealed class TableReading(Header header, PlanDraft plan, CellReading cells, RatingReading ratings, Problems problems)
{
    private readonly Column? strandColumn = header.Of(ColumnRole.Strand);
    private readonly Column? codeColumn = header.Of(ColumnRole.Code);
    private readonly Column? areaColumn = header.Of(ColumnRole.Area);
    private readonly Column? actionColumn = header.Of(ColumnRole.Action);
    private Strand? strand;
    private RowDraft? last;
    private bool weakCodes;

    private Column? Main => areaColumn ?? actionColumn;

    internal Strand? Read(Table table, Strand? before, int first)
    {
        strand = before;
        weakCodes = HasWeakCodes(table, first);
        foreach (var row in table.Rows.Skip(first).Where(row => !header.Repeats(row)))
        {
            Take(row, table.CountsBlankRows);
        }

        return strand;
    }

    /// <summary>Weak codes, such as A1 or 3., count where at least half of the rows have a code.</summary>
    private bool HasWeakCodes(Table table, int first)
    {
        var texts = Main is null ? [] : table.Rows.Skip(first).Select(row => row.Text(Main.At)).Where(text => text.Length > 0).ToArray();
        return texts.Length > 0 && texts.Count(text => CodeReading.IsWeak(text) || CodeReading.IsStrong(text)) * 2 >= texts.Length;
    }

    private void Take(Row row, bool countsBlank)
    {
        if (row.IsBlank)
        {
            Blank(countsBlank);
        }
        else if (IsBand(row))
        {
            strand = plan.StrandOf(row.Only()!.Text);
        }
        else
        {
            ReadStrand(row);
            TakeRow(row);
        }
    }

    private void Blank(bool counts)
    {
        if (counts && last is not null)
        {
            last.Continuations++;
        }
    }

    private bool IsBand(Row row)
    {
        var only = row.Only();
        var wide = only is not null && header.Columns.Count > 1 && (only.Span * 2 >= header.Columns.Count || row.Cells.Count == 1);
        return only is not null && only.Text.Length < 200 && (wide || (ReferenceEquals(only, row.At(0)) && row.Cells.Count > 1 && StrandReading.Looks(only.Text.Trim()) && !CodeReading.IsStrong(only.Text)));
    }

    private void ReadStrand(Row row)
    {
        if (strandColumn is not null && row.Text(strandColumn.At) is { Length: > 0 } text)
        {
            strand = plan.StrandOf(text.Length > 200 ? text.Substring(0, 200) : text);
        }
    }

    private void TakeRow(Row row)
    {
        var draft = StartsAction(row) ? Start(row) : last;
        if (draft is null)
        {
            plan.Kept.Add(new UnmappedText(string.Empty, string.Join("\n", row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim())), new SourceLocation(row.Line)));
            problems.Warn(new SourceLocation(row.Line), "The row continues an action, but none comes before it; it is kept as text.");
            return;
        }

        draft.Continuations += ReferenceEquals(draft, last) ? 1 : 0;
        last = draft;
        cells.Take(row, draft, header);
        ratings.Take(row, draft, header);
    }

    private bool StartsAction(Row row)
    {
        var ownCode = codeColumn is not null && row.Text(codeColumn.At).Length > 0;
        var ownArea = areaColumn is not null && row.Text(areaColumn.At).Length > 0;
        var ownAction = actionColumn is not null && row.Text(actionColumn.At).Length > 0;
        var carriesMore = header.Columns.Any(one => one.Role is ColumnRole.Lead or ColumnRole.Officer or ColumnRole.Rating or ColumnRole.RatingTick or ColumnRole.Due && row.Text(one.At).Length > 0);
        return ownCode || ownArea || (ownAction && (carriesMore || areaColumn is null && codeColumn is null)) || Main is null;
    }

    private RowDraft Start(Row row)
    {
        var (code, rest) = Main is null ? (null, string.Empty) : CodeReading.Split(row.Text(Main.At), weakCodes && codeColumn is null);
        var written = codeColumn is null ? null : OwnCode(row, codeColumn);
        var draft = new RowDraft(strand, written ?? (codeColumn is null ? code : null), PlaceOf(row)) { IsBold = Main is null ? null : (row.At(Main.At) is { IsBlank: false } named ? named : row.At(actionColumn?.At ?? Main.At))?.IsBold };
        var main = codeColumn is null ? rest : Main is null ? string.Empty : row.Text(Main.At);
        draft.Area = areaColumn is null ? string.Empty : main.Length > 0 ? main : Above(row);
        if (actionColumn is not null && row.Text(actionColumn.At).Length > 0)
        {
            draft.Action.Add(areaColumn is null ? main : row.Text(actionColumn.At));
        }

        if (header.Of(ColumnRole.Reference) is null && ReferenceReading.IsAsAbove(draft.Area) && (draft.Code?.Parent ?? last?.Code) is { } above)
        {
            draft.SeeAlso.Add((PlanReference.Implicit(above), false));
        }

        plan.Rows.Add(draft);
        return draft;
    }

    /// <summary>The area of the merged cell this row belongs to.</summary>
    private string Above(Row row) => row.At(areaColumn!.At) is { ContinuesAbove: true } && last is not null ? last.Area : string.Empty;

    private ActionCode? OwnCode(Row row, Column column)
    {
        var text = row.Text(column.At);
        if (text.Length == 0 || ActionCode.TryParse(text.Length > 1 && text[text.Length - 1] == '.' ? text.TrimEnd('.') : text, out var code))
        {
            return text.Length == 0 ? null : ActionCode.TryParse(text.Length > 1 ? text.TrimEnd('.') : text, out var plain) ? plain : null;
        }

        problems.Warn(row.At(column.At)!.PlaceAt(), "This is too long for a code; it is kept as text.");
        plan.Kept.Add(new UnmappedText(column.Heading, text, row.At(column.At)!.PlaceAt()));
        return null;
    }

    private SourceLocation PlaceOf(Row row) => (codeColumn ?? Main) is { } column && row.At(column.At) is { IsBlank: false } cell ? cell.PlaceAt() : new SourceLocation(row.Line);
}
