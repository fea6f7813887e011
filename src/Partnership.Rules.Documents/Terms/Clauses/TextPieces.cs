using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Documents.Files.Text;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Takes a text apart into pieces: bullets that share a line are parted, lines that were wrapped are joined, a label before a tab heads what follows it.</summary>
internal static class TextPieces
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Wrapped = 45;
    private static readonly Regex Blocks = Patterns.Of(@"</?(?:p|ul|ol|li|div|br|tr|td|th|h\d|table)\b[^<>]{0,200}>", Options);
    private static readonly Regex Strong = Patterns.Of(@"<(?:u|b|strong)>|</(?:u|b|strong)>|__", Options);
    private static readonly Regex Tags = Patterns.Of(@"</?[a-z][^<>]{0,200}>", Options);
    private static readonly Regex Bullet = Patterns.Of(@"^(?:[-*\u2022\u00B7\u25CF\u25AA\u25CB\u2013\u2014\u2023o]\s+|\u2022)", RegexOptions.CultureInvariant);
    private static readonly Regex Between = Patterns.Of(@"(?<=\S)\s+(?=[\u2022\u25CF\u25AA]\s)", RegexOptions.CultureInvariant);
    private static readonly Regex Bold = Patterns.Of(@"^\*\*(?<head>[^*]{1,120})\*\*[\s:.\u2013-]*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    internal static List<Piece> Of(string text)
    {
        var pieces = new List<Piece>();
        var blanks = 0;
        var lines = PlainText.Lines(text);
        for (var at = 0; at < lines.Length; at++)
        {
            var made = Made(lines[at], at + 1).ToArray();
            if (made.Length == 0)
            {
                blanks++;
                continue;
            }

            if (pieces.Count > 0 && Joins(pieces[pieces.Count - 1], made[0], blanks))
            {
                var last = pieces[pieces.Count - 1];
                pieces[pieces.Count - 1] = last with { Text = $"{last.Text} {made[0].Text}" };
                made = [.. made.Skip(1)];
            }

            pieces.AddRange(made);
            blanks = 0;
        }

        return pieces;
    }

    /// <summary>True for a line that goes on with the sentence of the line before it.</summary>
    private static bool Joins(Piece last, Piece next, int blanks) =>
        last.Level == 0 && !last.IsBold && next is { IsItem: false, Level: 0, IsBold: false, Label.Length: 0, GoesOn: false } && Labels.NumberOf(next.Text).Length == 0
        && RunInHead.Of(next.Text) is null && last.Text.Length > 0 && !".:;!?".Contains(last.Text[last.Text.Length - 1])
        && (char.IsLower(next.Text[0]) || (blanks == 0 && last.Text.Length >= Wrapped && last.Text.Contains(' ') && !Labels.IsShort(last.Text, 7)));

    private static IEnumerable<Piece> Made(string line, int number)
    {
        var (before, after) = Row(line);
        var parts = Parts(after).ToArray();
        if (before.Length > 0 && parts.Length == 0)
        {
            yield return Piece(before, number) with { IsBold = true };
        }

        foreach (var part in parts)
        {
            var piece = Piece(part, number) with { GoesOn = line.Length > 0 && line[0] == '\t' && !char.IsLower(part[0]) };
            yield return piece.Label.Length == 0 ? piece with { Label = before } : piece;
        }
    }

    /// <summary>A label and what follows it after a tab.</summary>
    private static (string Label, string After) Row(string line)
    {
        var tab = line.IndexOf('\t');
        var label = tab > 0 ? Plain(line.Substring(0, tab)) : string.Empty;
        return label.Length > 0 && Labels.IsShort(label, 10) && !Bullet.IsMatch(label) && Labels.NumberOf(label).Length < label.Length ? (label, line.Substring(tab + 1)) : (string.Empty, line);
    }

    private static IEnumerable<string> Parts(string text) =>
        Strong.Replace(Blocks.Replace(text.Replace('\t', ' '), "\n"), "**").Split('\n')
            .SelectMany(one => Between.Split(one))
            .Select(one => Tags.Replace(one, string.Empty).Trim())
            .Where(one => Plain(one).Length > 0);

    private static string Plain(string text) => Tags.Replace(text, string.Empty).Replace("**", string.Empty).Trim();

    private static Piece Piece(string part, int number)
    {
        var where = FormattableString.Invariant($"line {number}");
        var hashes = part.TakeWhile(c => c == '#').Count();
        if (hashes is > 0 and < 7)
        {
            return new Piece(Plain(part.Substring(hashes)), where, number) { Level = hashes };
        }

        var item = Bullet.Match(part);
        var rest = Entities(PlainText.Clean(part.Substring(item.Length)).Trim());
        var bold = Bold.Match(rest);
        return !bold.Success ? new Piece(rest.Replace("**", string.Empty), where, number) { IsItem = item.Success }
            : bold.Groups["rest"].Length == 0 ? new Piece(bold.Groups["head"].Value.Trim(), where, number) { IsBold = true, IsItem = item.Success }
            : new Piece(bold.Groups["rest"].Value.Replace("**", string.Empty), where, number) { Label = bold.Groups["head"].Value.Trim(), IsItem = item.Success };
    }

    private static string Entities(string text) => text.Replace("&nbsp;", " ").Replace("&amp;", "&").Replace("&lt;", "<").Replace("&gt;", ">");
}
