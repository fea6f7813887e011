using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>The pieces of one table: a list of members by its columns, or rows of a label and what it heads.</summary>
internal sealed class TablePieces
{
    private static readonly Regex Body = Patterns.Of(@"organi[sz]ation|agency|agencies|body|partner|sector|service\b|department", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Post = Patterns.Of(@"role|post|position|representative|title|member|designation", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Status = Patterns.Of(@"status|type|voting|kind|category", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private readonly Row[] rows;
    private readonly int table;

    internal TablePieces(Table table, int number)
    {
        (rows, this.table) = ([.. table.Rows.Where(row => !row.IsBlank)], number);
    }

    internal IEnumerable<Piece> Pieces() => IsList() ? rows.Skip(1).SelectMany((row, at) => Member(row, at + 2)) : Labelled();

    /// <summary>True when the first row names columns and one of them is for bodies or posts.</summary>
    private bool IsList() =>
        rows.Length > 2 && rows[0].Filled > 1 && rows[0].Cells.All(cell => Labels.IsShort(cell.Text, 5) && !Labels.Says(cell.Text))
        && rows[0].Cells.Any(cell => Body.IsMatch(cell.Text) || Post.IsMatch(cell.Text))
        && rows.Skip(1).All(row => row.Cells.All(cell => Labels.IsShort(cell.Text, 25)));

    /// <summary>The post and the body, and what the member is. A column of people's names is passed over.</summary>
    private IEnumerable<Piece> Member(Row row, int number)
    {
        var columns = rows[0].Cells.Select((cell, at) => (Head: cell.Text, Text: row.At(at)?.Shown.Text.Replace('\n', ' ').Trim() ?? string.Empty)).Where(one => one.Text.Length > 0).ToArray();
        var body = columns.FirstOrDefault(one => Body.IsMatch(one.Head)).Text;
        var post = columns.FirstOrDefault(one => !Body.IsMatch(one.Head) && Post.IsMatch(one.Head)).Text;
        var status = columns.FirstOrDefault(one => Status.IsMatch(one.Head)).Text;
        var name = string.Join(", ", new[] { post, body }.Where(one => !string.IsNullOrEmpty(one)).Distinct(StringComparer.Ordinal));
        return name.Length == 0 ? [] : [Piece(string.IsNullOrEmpty(status) || name == status ? name : $"{name} ({status})", row, number) with { IsItem = true, IsMember = true }];
    }

    private IEnumerable<Piece> Labelled()
    {
        var label = string.Empty;
        for (var at = 0; at < rows.Length; at++)
        {
            var cells = rows[at].Cells.Select(cell => cell.Text.Trim()).ToArray();
            var number = cells.Length > 0 && cells[0].Length > 0 && Labels.NumberOf(cells[0] + " ") is { Length: > 0 } found && Labels.After(cells[0] + " ").Length == 0 ? found : string.Empty;
            var filled = cells.Skip(number.Length > 0 ? 1 : 0).Where(one => one.Length > 0).ToArray();
            var goesOn = number.Length == 0 && cells.Length > 1 && cells[0].Length == 0;
            var isLabel = !goesOn && filled.Length > 1 && Labels.IsShort(filled[0], 10);
            label = isLabel ? filled[0].Replace('\n', ' ') : goesOn ? label : string.Empty;
            foreach (var piece in Lines(isLabel ? filled.Skip(1) : filled, rows[at], at + 1, number))
            {
                yield return piece with { Label = label, GoesOn = goesOn, IsBold = !isLabel && !goesOn && filled.Length == 1 && rows[at].Only()?.IsBold == true };
            }
        }
    }

    private IEnumerable<Piece> Lines(IEnumerable<string> cells, Row row, int number, string label)
    {
        var isFirst = true;
        foreach (var line in cells.SelectMany(one => one.Split('\n')).Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            foreach (var piece in TextPieces.Of(line))
            {
                yield return Piece(isFirst && label.Length > 0 ? $"{label}. {piece.Text}" : piece.Text, row, number) with { IsItem = piece.IsItem };
                isFirst = false;
            }
        }
    }

    private Piece Piece(string text, Row row, int number) => new(text, FormattableString.Invariant($"table {table}, row {number}"), row.Line);
}
