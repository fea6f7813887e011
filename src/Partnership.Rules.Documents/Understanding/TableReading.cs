using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Reads the rows of one table: bands, keys, guidance, actions, continuations, repeated headings, blank rows.</summary>
internal sealed class TableReading(TableView view, PlanReading plan)
{
    private readonly Header header = view.Header!;
    private readonly Column? strandColumn = view.Header!.Of(ColumnRole.Strand);
    private readonly Column? codeColumn = view.Header!.Of(ColumnRole.Code);
    private readonly Column? areaColumn = view.Header!.Of(ColumnRole.Area);
    private readonly Column? actionColumn = view.Header!.Of(ColumnRole.Action);
    private readonly List<(Caption Caption, Row Row)> pending = [];
    private readonly Totals totals = new(view.Header!);
    private RowDraft? last;
    private Cell? dated;
    private RowUsage usage = RowUsage.None;

    private Column? Main => areaColumn ?? actionColumn;

    /// <summary>Reads the rows. What stands across the table after its last action is handed on: it may name the next strand.</summary>
    internal IReadOnlyList<Caption> Read()
    {
        usage = RowUsage.Of(view);
        var rows = view.Table.Rows;
        for (var at = view.Body; at < rows.Count; at++)
        {
            if (header.Repeats(rows[at]))
            {
                TakeAll(rows[at]);
            }
            else
            {
                Take(rows[at], at);
            }
        }

        var left = pending.Select(one => one.Caption).ToArray();
        pending.ForEach(one => TakeAll(one.Row));
        return left;
    }

    private static void TakeAll(Row row)
    {
        foreach (var cell in row.Cells)
        {
            cell.Take();
        }
    }

    private void Take(Row row, int at)
    {
        if (row.IsBlank)
        {
            Blank(row);
        }
        else if (row.Filled <= 2 && IsKey(row))
        {
            plan.Keep(row, header);
        }
        else if (at < view.Body + 2 && view.HasOwn && usage.IsGuide(row, header, plan.Kinds))
        {
            plan.Explain($"line {row.Line}: a row of guidance below the headings, kept");
            plan.Keep(row, header);
        }
        else if (totals.IsTotal(row))
        {
            plan.Explain($"line {row.Line}: the sums of the columns above, kept");
            plan.Keep(row, header);
        }
        else if (IsNote(row) || IsBand(row, at))
        {
            Band(row);
        }
        else
        {
            Settle();
            ReadStrand(row);
            TakeRow(row);
        }
    }

    private void Blank(Row row)
    {
        if (view.Table.CountsBlankRows && last is not null && pending.Count == 0)
        {
            last.Continuations++;
        }

        TakeAll(row);
    }

    private bool IsKey(Row row) => row.Cells.Where(cell => !cell.IsBlank).All(cell => plan.Scales.IsLegend(cell.Text) || cell.Text.Split('\n').All(line => line.Trim().Length == 0 || plan.Scales.IsLegend(line)))
        || (row.Filled == 2 && row.Cells.Count(cell => !cell.IsBlank) == 2 && plan.Scales.IsLegend(string.Join(" \u2013 ", row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()))) && usage.IsOdd(row));

    /// <summary>One text across the table, or alone in the first column where rows are usually fuller.</summary>
    private bool IsBand(Row row, int at)
    {
        var only = row.Only();
        if (only is null || header.Columns.Count < 2)
        {
            return false;
        }

        var text = only.Text.Trim();
        var isWide = only.Span * 2 >= header.Columns.Count || row.Cells.Count == 1;
        return text.Length < 400 && (isWide ? !(usage.IsUsuallyAlone && Main?.At == 0)
            : ReferenceEquals(only, row.Cells[0]) && !CodeReading.IsStrong(text) && (codeColumn?.At != 0 || !CellKinds.IsCode(text)) && strandColumn?.At != 0
                && (StrandReading.Looks(text) || codeColumn?.At == 0 || (only.IsBold == true && !usage.IsMainBold) || (only.Fill is not null && only.Fill != usage.MainFill) || (!usage.IsUsuallyAlone && usage.Fullness >= 3 && IsFull(at + 1))));
    }

    private bool IsFull(int at) => at < view.Table.Rows.Count && view.Table.Rows[at].Filled >= 3;

    /// <summary>True for a text across the table below an action, where each action has one below it.</summary>
    private bool IsNote(Row row) => usage.HasNotes && last is not null && pending.Count == 0 && row.Only() is not null;

    private void Band(Row row)
    {
        var only = row.Only()!;
        if (last is not null && pending.Count == 0 && plan.Cells.TakeNote(only, last, header, usage.HasNotes))
        {
            return;
        }

        pending.Add((new Caption(only.Text.Trim(), only.PlaceAt(), 0, only.IsBold == true), row));
    }

    /// <summary>Neighbouring bands are one block: the highest names the strand, the rest is kept.</summary>
    private void Settle()
    {
        if (pending.Count == 0)
        {
            return;
        }

        Date();
        var chosen = strandColumn is null || pending.Exists(one => one.Row.Cells.Count == 1 || one.Caption.Rank > 0) ? Captions.Strand([.. pending.Select(one => one.Caption)]) : null;
        plan.TakeCaptions([.. pending.Select(one => one.Caption)], chosen);
        pending.ForEach(one => TakeAll(one.Row));
        pending.Clear();
    }

    /// <summary>A band that is a date says by when the actions below it are due, where no column does.</summary>
    private void Date()
    {
        var band = header.Of(ColumnRole.Due) is null ? pending.FindLast(one => DueReading.IsDate(one.Caption.Text)) : default;
        if (band.Row is not null)
        {
            dated = band.Row.Only();
            dated!.Take();
            pending.Remove(band);
        }
    }

    private void ReadStrand(Row row)
    {
        if (strandColumn is not null && row.At(strandColumn.At) is { IsBlank: false } cell)
        {
            cell.Take();
            plan.Strand = plan.Draft.StrandOf(cell.Text.Trim() is { Length: > 200 } text ? text.Substring(0, 200) : cell.Text.Trim());
            if (cell.Text.Trim().Length > 200)
            {
                plan.Draft.Kept.Add(new UnmappedText(strandColumn.Heading, cell.Text.Trim(), cell.PlaceAt()));
            }
        }
    }

    private void TakeRow(Row row)
    {
        var starts = StartsAction(row);
        var draft = starts ? Start(row) : last;
        if (draft is null)
        {
            plan.Keep(row, header);
            plan.Problems.Warn(new SourceLocation(row.Line), "The row continues an action, but none comes before it; it is kept as text.");
            return;
        }

        if (!starts)
        {
            draft.Continuations++;
            GoOn(row, draft);
        }

        last = draft;
        totals.Add(row);
        plan.Cells.Take(row, draft, header, starts);
        plan.Ratings.Take(row, draft, header, starts);
    }

    /// <summary>More of the action in a row that goes on.</summary>
    private void GoOn(Row row, RowDraft draft)
    {
        if (actionColumn is not null && row.At(actionColumn.At) is { IsBlank: false } cell)
        {
            draft.Action.Add(plan.Cells.WithoutLabelled(cell, cell.Text.Trim(), draft, header));
        }
    }

    private bool StartsAction(Row row)
    {
        var ownCode = codeColumn is not null && row.Text(codeColumn.At).Length > 0;
        var ownArea = areaColumn is not null && row.Text(areaColumn.At).Length > 0;
        var ownAction = actionColumn is not null && row.Text(actionColumn.At).Length > 0;
        var carriesMore = header.Columns.Any(one => one.Role is ColumnRole.Lead or ColumnRole.Officer or ColumnRole.Rating or ColumnRole.RatingTick or ColumnRole.Due && (row.At(one.At) is { } cell && (!cell.Shown.IsBlank || (one.Role == ColumnRole.Rating && plan.Scales.OfPaleFill(cell.Fill) is not null))));
        return ownCode || (ownArea && (codeColumn is null || carriesMore || ownAction || !usage.HasCodes)) || (ownAction && (carriesMore || (areaColumn is null && codeColumn is null))) || Main is null;
    }

    private RowDraft Start(Row row)
    {
        var (code, rest) = Main is null ? (null, string.Empty) : CodeReading.Split(row.Text(Main.At), usage.HasWeakCodes && codeColumn is null);
        var written = codeColumn is null ? null : OwnCode(row, codeColumn);
        var draft = new RowDraft(plan.Strand, written ?? (codeColumn is null ? code : null), PlaceOf(row)) { IsBold = Main is null ? null : (row.At(Main.At) is { IsBlank: false } named ? named : row.At(actionColumn?.At ?? Main.At))?.IsBold };
        var main = codeColumn is null ? rest : Main is null ? string.Empty : row.Text(Main.At);
        draft.Area = areaColumn is null ? string.Empty : main.Length > 0 || row.Text(areaColumn.At).Length > 0 ? main : Above(row);
        if (actionColumn is not null && row.At(actionColumn.At) is { IsBlank: false } cell)
        {
            draft.Action.Add(plan.Cells.WithoutLabelled(cell, areaColumn is null ? main : cell.Text.Trim(), draft, header));
        }
        else if (areaColumn is not null && actionColumn is null && row.At(areaColumn.At) is { IsBlank: false } area)
        {
            draft.Area = plan.Cells.WithoutLabelled(area, draft.Area, draft, header);
        }

        if (header.Of(ColumnRole.Reference) is null && ReferenceReading.IsAsAbove(draft.Area) && (draft.Code?.Parent ?? last?.Code) is { } above)
        {
            draft.SeeAlso.Add((PlanReference.Implicit(above), false));
        }

        if (dated is not null)
        {
            plan.Cells.Date(dated, draft);
        }

        if (plan.Year is { } year)
        {
            draft.Kept.Add(new UnmappedText("year", year, draft.Place));
        }

        plan.Draft.Rows.Add(draft);
        return draft;
    }

    /// <summary>The area of the merged cell this row belongs to.</summary>
    private string Above(Row row) => row.At(areaColumn!.At) is { ContinuesAbove: true } && last is not null ? last.Area : string.Empty;

    private ActionCode? OwnCode(Row row, Column column)
    {
        var text = row.Text(column.At);
        if (text.Length == 0)
        {
            return null;
        }

        var bare = text.Length > 1 ? text.TrimEnd('.', ':', '*') : text;
        if (ActionCode.TryParse(bare.Length > 0 ? string.Join(" ", bare.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)) : text, out var code))
        {
            row.At(column.At)!.Take();
            return code;
        }

        plan.Problems.Warn(row.At(column.At)!.PlaceAt(), "This is too long for a code; it is kept as text.");
        plan.Draft.Kept.Add(new UnmappedText(column.Heading, text, row.At(column.At)!.PlaceAt()));
        row.At(column.At)!.Take();
        return null;
    }

    private SourceLocation PlaceOf(Row row) => (codeColumn ?? Main) is { } column && row.At(column.At) is { IsBlank: false } cell ? cell.PlaceAt() : new SourceLocation(row.Line);
}
