using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>One card: its title, its names and values, and what stands between them.</summary>
internal sealed class Card(int line, Cell? title)
{
    private const int LongestName = 60;

    internal int Line { get; } = line;

    internal Cell? Title { get; } = title;

    internal List<KeyValuePair<string, Cell>> Names { get; } = [];

    internal Dictionary<string, Cell> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal List<Cell> Others { get; } = [];

    /// <summary>True for a line by itself, which stands over the cards below it.</summary>
    internal bool IsLine => Title is not null && Names.Count == 0 && Others.Count == 0;

    internal static string NameOf(Cell cell) => cell.Text.Trim().TrimEnd(':', ' ');

    /// <summary>The cards of a table: the next begins where the first name comes again, or at a text across the table.</summary>
    internal static IEnumerable<Card> Of(Table table)
    {
        Card? card = null;
        foreach (var row in table.Rows.Where(row => !row.IsBlank))
        {
            var pairs = Pairs(row);
            var only = pairs is null ? row.Only() : null;
            if (card is null || (only is not null && (card.Names.Count > 0 || (card.Title is not null && card.Others.Count == 0))) || (pairs is not null && card.Names.Count > 0 && string.Equals(NameOf(pairs[0].Name), card.Names[0].Key, StringComparison.OrdinalIgnoreCase)))
            {
                if (card is not null)
                {
                    yield return card;
                }

                card = new Card(row.Line, only);
                only = null;
            }

            card.Take(pairs ?? [], only is null && pairs is not null ? [] : row.Cells.Where(cell => !cell.IsBlank && !ReferenceEquals(cell, card.Title)));
        }

        if (card is not null)
        {
            yield return card;
        }
    }

    /// <summary>The names and values of a row; null where it is not made of pairs.</summary>
    internal static List<(Cell Name, Cell Value)>? Pairs(Row row)
    {
        var own = new List<Cell>();
        for (var at = 0; at < row.Cells.Count; at += Math.Max(1, row.Cells[at].Span))
        {
            own.Add(row.Cells[at]);
        }

        var pairs = new List<(Cell Name, Cell Value)>();
        for (var at = 0; at + 1 < own.Count; at += 2)
        {
            if (own[at].IsBlank && own[at + 1].IsBlank)
            {
                continue;
            }

            if (own[at].IsBlank || own[at].Text.Trim().Length > LongestName)
            {
                return null;
            }

            pairs.Add((own[at], own[at + 1]));
        }

        return pairs.Count == 0 || own.Count % 2 == 1 ? null : pairs;
    }

    private void Take(List<(Cell Name, Cell Value)> pairs, IEnumerable<Cell> others)
    {
        foreach (var (name, value) in pairs)
        {
            if (Values.ContainsKey(NameOf(name)))
            {
                Others.AddRange([name, value]);
                continue;
            }

            Names.Add(new(NameOf(name), name));
            Values[NameOf(name)] = value;
        }

        Others.AddRange(others);
    }
}
