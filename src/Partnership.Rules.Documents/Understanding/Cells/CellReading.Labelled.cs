using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <content>What stands behind a label within a cell, or in a text across the table below an action.</content>
internal sealed partial class CellReading
{
    /// <summary>Takes lines with a label of their own in the cell of the action: "Progress so far: two held". What is left is the action.</summary>
    internal string WithoutLabelled(Cell cell, string text, RowDraft draft, Header header) => WithoutLabelled(cell, text, draft, header, role => header.Of(role) is null);

    /// <summary>Takes a text across the table that tells of the action above it, because it says so by a label or because each action has such a text; false for any other.</summary>
    internal bool TakeNote(Cell cell, RowDraft draft, Header header, bool isNote)
    {
        var text = cell.Text.Trim();
        if (!isNote && Labelled(text.Split('\n')[0], role => role == ColumnRole.Update) is null)
        {
            return false;
        }

        cell.Take();
        if (WithoutLabelled(cell, text, draft, header, role => role != ColumnRole.Update) is { Length: > 0 } rest)
        {
            TakeCell(new Column(0, ColumnRole.Update, string.Empty), cell.Saying(rest), draft, header);
        }

        return true;
    }

    /// <summary>A date that stands above the row.</summary>
    internal void Date(Cell cell, RowDraft draft) => Due(cell.Text, cell, draft);

    private string WithoutLabelled(Cell cell, string text, RowDraft draft, Header header, Func<ColumnRole, bool> isWanted)
    {
        if (!text.Contains(':') || text.Length > 20_000)
        {
            return text;
        }

        var (left, role, label, said) = (new List<string>(), ColumnRole.Action, string.Empty, new List<string>());
        foreach (var line in text.Split('\n'))
        {
            if (Labelled(line, isWanted) is { } found)
            {
                Labelled(role, label, said, cell, draft, header);
                (role, label, said) = (found.Role, found.Label, [found.Value]);
            }
            else
            {
                (role == ColumnRole.Action ? left : said).Add(line);
            }
        }

        Labelled(role, label, said, cell, draft, header);
        return role == ColumnRole.Action ? text : string.Join("\n", left).Trim();
    }

    private static (ColumnRole Role, string Label, string Value)? Labelled(string line, Func<ColumnRole, bool> isWanted)
    {
        var at = line.IndexOf(':');
        var label = at is > 2 and < 40 ? TextLines.Bare(line.Substring(0, at).Trim()) : string.Empty;
        var role = label.Length == 0 || CellKinds.WordsIn(label) > 5 ? ColumnRole.Kept : Headings.RoleOf(label, ColumnMap.Empty);
        return role is ColumnRole.Update or ColumnRole.Lead or ColumnRole.Due or ColumnRole.Measure && isWanted(role) ? (role, label, line.Substring(at + 1).Trim()) : null;
    }

    private void Labelled(ColumnRole role, string label, List<string> said, Cell cell, RowDraft draft, Header header)
    {
        var text = string.Join("\n", said).Trim();
        if (role != ColumnRole.Action && text.Length > 0)
        {
            TakeCell(new Column(0, role, label), cell.Saying(text), draft, header);
        }
    }
}
