namespace Partnership.Rules.Reasons;

/// <summary>A row of conditions drawn with the facts of one topic first: it tells how likely it is that answers about the topic alone settle the row.</summary>
/// <remarks>
/// Each condition goes with a mark of its own at the end of the order: what is left after the topic is settled exactly when it asks for no fact
/// any more, but for marks.
/// </remarks>
internal sealed class DrawnTopic
{
    private readonly DiagramNodes nodes;
    private readonly int root;
    private readonly HashSet<int> topic;
    private readonly int factCount;

    internal DrawnTopic(IReadOnlyList<Condition> conditions, FactNames list, Func<string, bool> isOfTopic)
    {
        var facts = conditions.SelectMany(one => one.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal).ToArray();
        var others = facts.Where(fact => list.PlaceOf(fact) < 0).ToArray();
        factCount = list.Count + others.Length;
        topic = [.. facts.Where(isOfTopic).Select(list.PlaceOf)];
        string[] order = [.. facts.Where(isOfTopic), .. facts.Where(fact => !isOfTopic(fact)), .. conditions.Select((_, place) => Mark(place))];
        var drawing = new Drawing(order, FactSheet.Empty, int.MaxValue);
        int[][] roots = [[Draw(conditions, drawing)]];
        nodes = drawing.Diagram.Under(roots);
        root = roots[0][0];
        nodes.Renumber([.. order.Select((fact, place) => place >= facts.Length ? factCount + place - facts.Length : list.PlaceOf(fact) is >= 0 and var own ? own : list.Count + Array.IndexOf(others, fact))]);
        StateCount = factCount + conditions.Count;
    }

    /// <summary>How many states there are: those of the facts, and one, always open, for each condition.</summary>
    internal int StateCount { get; }

    /// <summary>The chance that the row is settled once every fact of the topic is known, from 0 to 1.</summary>
    /// <param name="states">What is known of every fact.</param>
    /// <param name="chance">The chance that a fact of the topic holds, by its place.</param>
    internal double ChanceToSettle(byte[] states, Func<int, double> chance)
    {
        var same = nodes.Restricted(states);
        var chances = new double[same.Length];
        (chances[DecisionDiagram.Never], chances[DecisionDiagram.Always]) = (1, 1);
        for (var node = DecisionDiagram.Always + 1; node < same.Length; node++)
        {
            if (same[node] == node)
            {
                var fact = nodes.Facts[node];
                chances[node] = fact >= factCount ? 1 : topic.Contains(fact) ? (chance(fact) * chances[same[nodes.High[node]]]) + ((1 - chance(fact)) * chances[same[nodes.Low[node]]]) : 0;
            }
        }

        return chances[same[root]];
    }

    private static int Draw(IReadOnlyList<Condition> conditions, Drawing drawing)
    {
        var (any, stronger) = (DecisionDiagram.Never, DecisionDiagram.Never);
        for (var place = 0; place < conditions.Count; place++)
        {
            var met = drawing.Draw(conditions[place]);
            any = drawing.Diagram.Or(any, drawing.Diagram.And(drawing.DrawFact(Mark(place)), drawing.Diagram.Without(met, stronger)));
            stronger = drawing.Diagram.Or(stronger, met);
        }

        return any;
    }

    private static string Mark(int place) => $"mark {Foundation.English.Number(place)}";
}
