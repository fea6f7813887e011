using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Where a plan may explain its ratings: titles, keys and legends, and coloured cells with a word.</summary>
internal static class PlanKeys
{
    internal static Scales ScalesOf(Cutting cutting, UnderstandingSettings settings) => new(settings.Scale, cutting.Blocks.SelectMany(KeyTexts), cutting.Blocks.OfType<Table>().SelectMany(Swatches));

    /// <summary>The paragraphs and the rows near the top of each table, where titles, legends and dates stand.</summary>
    internal static IEnumerable<string> Texts(Block block) => block is Paragraph paragraph
        ? paragraph.Text.Split('\n')
        : ((Table)block).Rows.Take(20).SelectMany(row => row.Cells).Select(cell => cell.Text).Where(text => text.Length is > 0 and < 400).SelectMany(text => text.Split('\n'));

    /// <summary>The same, and every row of one or two texts, for a key may stand anywhere.</summary>
    private static IEnumerable<string> KeyTexts(Block block) => block is not Table table ? Texts(block) : Texts(block)
        .Concat(table.Rows.Skip(20).Where(row => row.Filled == 1).SelectMany(row => row.Only()!.Text is { Length: < 400 } text ? text.Split('\n') : []))
        .Concat(table.Rows.Where(row => row.Filled == 2 && row.Cells.Count <= 4).Select(row => string.Join(" \u2013 ", row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()))).Where(text => text.Length < 160));

    /// <summary>Coloured cells with a word in them or beside them: a legend of colours.</summary>
    private static IEnumerable<(string Fill, string Meaning)> Swatches(Table table)
    {
        foreach (var row in table.Rows.Where(row => row.Filled is 1 or 2 && row.Cells.Any(cell => cell.Fill is not null)))
        {
            for (var at = 0; at < row.Cells.Count; at++)
            {
                var meaning = row.Cells[at].Fill is null ? string.Empty : row.Text(at).Length > 0 ? row.Text(at) : row.Text(at + 1);
                if (meaning.Length is > 0 and < 60)
                {
                    yield return (row.Cells[at].Fill!, meaning);
                }
            }
        }
    }
}
