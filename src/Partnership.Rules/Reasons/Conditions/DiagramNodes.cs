namespace Partnership.Rules.Reasons;

/// <summary>The nodes of a finished diagram: each has the number of a fact and two nodes to go on to, both with lower numbers than its own. 0 is never, 1 is always.</summary>
internal sealed partial class DiagramNodes
{
    private DiagramNodes(int[] facts, int[] low, int[] high)
    {
        Facts = facts;
        Low = low;
        High = high;
    }

    internal int Count => Facts.Length;

    /// <summary>The fact that each node asks for.</summary>
    internal int[] Facts { get; }

    /// <summary>Where each node goes on to when its fact does not hold.</summary>
    internal int[] Low { get; }

    /// <summary>Where each node goes on to when its fact holds.</summary>
    internal int[] High { get; }

    internal static DiagramNodes Kept(List<(int Level, int Low, int High)> nodes, int[][] roots)
    {
        var place = Kept(nodes, roots.SelectMany(some => some));
        var kept = Enumerable.Range(0, nodes.Count).Where(node => node <= DecisionDiagram.Always || place[node] > 0).ToArray();
        foreach (var some in roots)
        {
            for (var root = 0; root < some.Length; root++)
            {
                some[root] = place[some[root]];
            }
        }

        return new DiagramNodes(
            [.. kept.Select(node => nodes[node].Level)],
            [.. kept.Select(node => place[nodes[node].Low])],
            [.. kept.Select(node => place[nodes[node].High])]);
    }

    /// <summary>Gives the facts other numbers: the place of each in a list of states.</summary>
    internal void Renumber(int[] places)
    {
        for (var node = DecisionDiagram.Always + 1; node < Count; node++)
        {
            Facts[node] = places[Facts[node]];
        }
    }

    /// <summary>The new number of every node that a root reaches; a node comes after the two it goes on to.</summary>
    private static int[] Kept(List<(int Level, int Low, int High)> nodes, IEnumerable<int> roots)
    {
        var reached = new bool[nodes.Count];
        (reached[DecisionDiagram.Never], reached[DecisionDiagram.Always]) = (true, true);
        foreach (var root in roots)
        {
            reached[root] = true;
        }

        for (var node = nodes.Count - 1; node > DecisionDiagram.Always; node--)
        {
            if (reached[node])
            {
                (reached[nodes[node].Low], reached[nodes[node].High]) = (true, true);
            }
        }

        var (place, count) = (new int[nodes.Count], 0);
        for (var node = 0; node < nodes.Count; node++)
        {
            place[node] = reached[node] ? count++ : 0;
        }

        return place;
    }
}
