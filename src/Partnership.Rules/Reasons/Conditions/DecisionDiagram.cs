namespace Partnership.Rules.Reasons;

/// <summary>A reduced ordered binary decision diagram. Two functions are equal exactly when they are the same node.</summary>
/// <remarks>
/// A node asks the variable of its level and goes on to its low or high side. No two nodes are alike and none has two equal sides, so
/// a function is constant exactly when it is one of the two ends, and depends on a variable exactly when a node under it asks for it.
/// </remarks>
internal sealed partial class DecisionDiagram(int mostNodes)
{
    internal const int Never = 0;
    internal const int Always = 1;

    private readonly List<(int Level, int Low, int High)> nodes = [(int.MaxValue, Never, Never), (int.MaxValue, Always, Always)];
    private readonly Dictionary<(int Level, int Low, int High), int> unique = [];
    private readonly Dictionary<(int Test, int Met, int NotMet), int> chosen = [];

    /// <summary>True once the drawing has grown past its limit. What it then gives means nothing.</summary>
    internal bool IsTooLarge => nodes.Count > mostNodes;

    internal int Variable(int level) => Node(level, Never, Always);

    /// <summary>The second function where the first is met, the third where it is not.</summary>
    internal int Choose(int test, int met, int notMet)
    {
        if (test == Always || met == notMet || IsTooLarge)
        {
            return met;
        }

        if (test == Never)
        {
            return notMet;
        }

        if (!chosen.TryGetValue((test, met, notMet), out var result))
        {
            result = Split(test, met, notMet);
            chosen[(test, met, notMet)] = result;
        }

        return result;
    }

    /// <summary>What is under some roots, drawn again without the nodes that only the drawing needed; the roots are replaced by their new numbers.</summary>
    internal DiagramNodes Under(params int[][] roots) => DiagramNodes.Kept(nodes, roots);

    private int Split(int test, int met, int notMet)
    {
        var level = Math.Min(nodes[test].Level, Math.Min(nodes[met].Level, nodes[notMet].Level));
        var low = Choose(Low(test, level), Low(met, level), Low(notMet, level));
        var high = Choose(High(test, level), High(met, level), High(notMet, level));
        return Node(level, low, high);
    }

    private int Low(int node, int level) => nodes[node].Level == level ? nodes[node].Low : node;

    private int High(int node, int level) => nodes[node].Level == level ? nodes[node].High : node;

    private int Node(int level, int low, int high)
    {
        if (low == high)
        {
            return low;
        }

        if (!unique.TryGetValue((level, low, high), out var node))
        {
            node = nodes.Count;
            nodes.Add((level, low, high));
            unique.Add((level, low, high), node);
        }

        return node;
    }
}
