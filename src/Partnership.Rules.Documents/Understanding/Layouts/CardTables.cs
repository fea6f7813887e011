using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Some plans give each action a card: names, and beside each its value. Tables of such pairs are offered as tables with a row for each card.</summary>
internal sealed class CardTables
{
    private const double AsTheyStand = 0.5;
    private const double AsCards = 1;
    private const int LeastNames = 3;
    private const int MostNames = 40;
    private readonly Func<string, bool> isHeading;
    private readonly Dictionary<Table, List<Card>> cards = [];
    private readonly List<Cell> names = [];
    private readonly bool hasTitles;

    private CardTables(Cutting cutting, Func<string, bool> isHeading)
    {
        this.isHeading = isHeading;
        foreach (var table in cutting.Blocks.OfType<Table>().Where(MayBeCards))
        {
            cards[table] = [.. Card.Of(table)];
        }

        var all = cards.Values.SelectMany(one => one).Where(card => !card.IsLine).ToArray();
        var often = all.SelectMany(card => card.Names.Select(one => one.Key)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Count(group => group.Count() > 1 && group.Count() * 2 >= all.Length);
        if (all.Length > 1 && often >= LeastNames && MostComeAgain(all))
        {
            names.AddRange(all.SelectMany(card => card.Names).GroupBy(one => one.Key, StringComparer.OrdinalIgnoreCase).Select(group => group.First().Value).Take(MostNames));
            hasTitles = Array.Exists(all, card => card.Title is not null);
        }
    }

    /// <summary>A cutting, and after it the same with cards laid out as rows, where most cards have the same names.</summary>
    internal static IEnumerable<Cutting> With(Cutting cutting, Func<string, bool> isHeading)
    {
        var source = new CardTables(cutting, isHeading);
        yield return source.names.Count == 0 ? cutting : cutting with { Prior = AsTheyStand };
        if (source.names.Count > 0)
        {
            yield return cutting with { Name = $"{cutting.Name}, a row for each card", Blocks = [.. source.Joined(cutting.Blocks)], Prior = Math.Max(cutting.Prior, AsCards) };
        }
    }

    /// <summary>Names come again from card to card. Texts that are no names rarely do.</summary>
    private static bool MostComeAgain(Card[] all)
    {
        var counts = all.SelectMany(card => card.Names.Select(one => one.Key)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(group => group.Count()).ToArray();
        return counts.Where(count => count > 1).Sum() * 2 >= counts.Sum();
    }

    /// <summary>Rows of pairs, or of one text; and no row of headings above.</summary>
    private bool MayBeCards(Table table)
    {
        var rows = table.Rows.Where(row => !row.IsBlank).ToArray();
        return rows.Length >= LeastNames && rows.Count(row => Card.Pairs(row) is not null || row.Only() is not null) * 10 >= rows.Length * 9
            && !rows.Take(HeadingRows.LookedAt).Any(row => HeadingRows.Is(row)) && rows[0].Cells.Count(cell => cell.Text.Length is > 0 and < 80 && isHeading(cell.Text)) < 2;
    }

    private IEnumerable<Block> Joined(IEnumerable<Block> blocks)
    {
        var run = new List<Card>();
        foreach (var block in blocks)
        {
            var own = block is Table table && cards.TryGetValue(table, out var found) ? found : null;
            foreach (var made in own is null ? [.. Ended(run), block] : own.SelectMany(card => Taken(card, run)))
            {
                yield return made;
            }
        }

        foreach (var made in Ended(run))
        {
            yield return made;
        }
    }

    /// <summary>A card joins those before it; a line by itself ends them and stands outside.</summary>
    private Block[] Taken(Card card, List<Card> run)
    {
        if (card.IsLine)
        {
            return [.. Ended(run), new Paragraph(card.Title!.Text.Trim(), card.Line)];
        }

        run.Add(card);
        return [];
    }

    private Block[] Ended(List<Card> run)
    {
        Block[] ended = run.Count == 0 ? [] : [Laid(run)];
        run.Clear();
        return ended;
    }

    private Table Laid(List<Card> run) => new([new Row(run[0].Line, [.. hasTitles ? [new Cell(string.Empty, run[0].Line)] : Array.Empty<Cell>(), .. names]) { IsMarked = true }, .. run.Select(Laid)]);

    private Row Laid(Card card) => new(card.Line, [.. hasTitles ? [card.Title ?? new Cell(string.Empty, card.Line)] : Array.Empty<Cell>(), .. names.Select(name => card.Values.TryGetValue(Card.NameOf(name), out var value) ? value : new Cell(string.Empty, card.Line)), .. card.Others]);
}
