using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Some plans are prose: each item of a list, or each numbered line of an outline, is an action, and says itself who leads it and by when. They are offered as a table with a row for each.</summary>
internal sealed class ListedActions(CellKinds kinds)
{
    private const int Least = 2;
    private const int Most = 100_000;
    private const double Told = 0.45;
    private const double Untold = 0.3;
    private const int BelowNumbers = 10;

    /// <summary>A cutting with the items of its lists as rows, where a third of them tell more than what is to be done, or where half of the lists are announced; otherwise null.</summary>
    internal Cutting? Of(Cutting cutting)
    {
        var all = cutting.Blocks.Where(block => block is not Paragraph { Aside: not null }).ToArray();
        var items = Enumerable.Range(0, all.Length).Where(at => DepthOf(all[at]) > 0).Take(Most).ToDictionary(at => at, at => new Listed(ItemText.Of(((Paragraph)all[at]).Text, kinds), ((Paragraph)all[at]).Line, DepthOf(all[at])));
        Lead(items);
        Nest(items);
        var actions = items.Values.Where(item => item.Kind == ListedKind.Action).ToArray();
        var told = actions.Count(item => item.Text.HasDetails) * 3 >= actions.Length;
        return actions.Length >= Least && (told || IsAnnounced(all, items)) ? Laid(cutting, all, items, told) : null;
    }

    /// <summary>How deep an item stands: the parts of its number, and any bullet below all numbers; 0 for what is no item.</summary>
    private static int DepthOf(Block block) => block is not Paragraph { Level: 0, Aside: null } one || one.Text.Length is < 3 or > 4000 ? 0
        : CodeReading.IsStrong(one.Text) ? CodeReading.Split(one.Text, weakToo: false).Code!.Value.Count(c => c == '.') + 1
        : one.Depth > 0 ? BelowNumbers + one.Depth
        : 0;

    /// <summary>Where half of the items begin with a doer, and half of the doers are known to be bodies, each doer leads.</summary>
    private static void Lead(Dictionary<int, Listed> items)
    {
        var doers = items.Values.Where(item => item.Text.Subject.Length > 0).ToArray();
        if (doers.Length * 2 >= items.Count && doers.Count(item => PeopleKeys.NamesBody(item.Text.Subject)) * 2 >= doers.Length)
        {
            foreach (var item in doers)
            {
                item.Text = item.Text.Led;
            }
        }
    }

    /// <summary>An item with deeper items below it stands over them, unless it alone says who or when: then they are its steps.</summary>
    private static void Nest(Dictionary<int, Listed> items)
    {
        foreach (var at in items.Keys.OrderBy(at => at))
        {
            var below = Enumerable.Range(at + 1, int.MaxValue - at - 1).TakeWhile(next => items.TryGetValue(next, out var item) && item.Depth > items[at].Depth).Select(next => items[next]).ToArray();
            if (below.Length == 0 || items[at].Kind == ListedKind.Step)
            {
                continue;
            }

            var isAction = items[at].Text.HasDetails && !Array.Exists(below, item => item.Text.HasDetails);
            items[at].Kind = isAction ? ListedKind.Action : ListedKind.Caption;
            foreach (var item in isAction ? below : [])
            {
                item.Kind = ListedKind.Step;
            }
        }
    }

    /// <summary>True where at least half of the lists follow a line that ends with a colon.</summary>
    private static bool IsAnnounced(Block[] all, Dictionary<int, Listed> items)
    {
        var first = items.Keys.Where(at => !items.ContainsKey(at - 1)).ToArray();
        return first.Length > 0 && first.Count(at => at > 0 && all[at - 1] is Paragraph above && above.Text.TrimEnd() is { Length: > 0 } text && text[text.Length - 1] == ':') * 2 >= first.Length;
    }

    private static Cutting Laid(Cutting cutting, Block[] all, Dictionary<int, Listed> items, bool told)
    {
        var shape = ListedShape.Of([.. items.OrderBy(one => one.Key).Select(one => one.Value)]);
        var (blocks, rows) = (new List<Block>(), new List<Row>());
        for (var at = 0; at < all.Length; at++)
        {
            if (items.TryGetValue(at, out var item) && item.Kind == ListedKind.Action)
            {
                rows.Add(shape.Row(item, Enumerable.Range(at + 1, all.Length - at - 1).TakeWhile(next => items.TryGetValue(next, out var step) && step.Kind == ListedKind.Step).Select(next => items[next])));
            }
            else if (item is not { Kind: ListedKind.Step })
            {
                End(blocks, rows, shape);
                rows = [];
                blocks.Add(item is null ? all[at] : new Paragraph(((Paragraph)all[at]).Text, item.Line) { IsCaption = true });
            }
        }

        End(blocks, rows, shape);
        blocks.AddRange(cutting.Blocks.Where(block => block is Paragraph { Aside: not null }));
        return cutting with { Name = $"{cutting.Name}, a row for each item", Blocks = blocks, Found = Found(cutting, told), Prior = cutting.Prior * (told ? Told : Untold) };
    }

    private static Problems Found(Cutting cutting, bool told)
    {
        const string Message = "The actions are in no table, so each item of a list is read as an action. Check them.";
        var problems = new Problems();
        problems.Add(cutting.Found);
        if (told)
        {
            problems.Note(SourceLocation.WholeFile, Message);
        }
        else
        {
            problems.Warn(SourceLocation.WholeFile, Message);
        }

        return problems;
    }

    private static void End(List<Block> blocks, List<Row> rows, ListedShape shape)
    {
        if (rows.Count > 0)
        {
            blocks.Add(new Table([shape.Header(rows[0].Line), .. rows]));
        }
    }
}
