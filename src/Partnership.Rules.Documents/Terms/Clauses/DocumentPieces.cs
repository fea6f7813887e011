using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Terms;

/// <summary>Takes the paragraphs and tables of a document apart into pieces. The first cell of a row of a table heads the others.</summary>
internal static class DocumentPieces
{
    internal static List<Piece> Of(IEnumerable<Block> blocks)
    {
        var (pieces, tables) = (new List<Piece>(), 0);
        foreach (var block in blocks)
        {
            pieces.AddRange(block switch
            {
                Paragraph { Aside: null } paragraph => OfParagraph(paragraph),
                Table table => new TablePieces(table, ++tables).Pieces(),
                _ => [],
            });
        }

        return pieces;
    }

    private static IEnumerable<Piece> OfParagraph(Paragraph paragraph)
    {
        var where = FormattableString.Invariant($"paragraph {paragraph.Line}");
        var start = Labels.After(paragraph.BoldStart);
        var text = Labels.After(paragraph.Text);
        var isLed = start.Length > 0 && Labels.IsShort(start, 10) && text.StartsWith(start, StringComparison.Ordinal) && text.Length > start.Length;
        var number = Labels.NumberOf(paragraph.Text);
        var body = isLed ? text.Substring(start.Length).TrimStart(' ', '.', ':', '-', '\u2013', '\u2014') : paragraph.Text;
        foreach (var line in (isLed && number.Length > 0 ? $"{number}. {body}" : body).Split('\n').Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            yield return new Piece(line, where, paragraph.Line) { Level = paragraph.Level, IsBold = paragraph.IsHeading, IsItem = paragraph.IsItem && !paragraph.IsHeading, Label = isLed ? start.TrimEnd(' ', '.', ':') : string.Empty };
        }
    }
}
