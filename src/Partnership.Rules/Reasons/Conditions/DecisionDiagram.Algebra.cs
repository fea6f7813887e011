namespace Partnership.Rules.Reasons;

/// <content>Functions put together, and facts put into them.</content>
internal sealed partial class DecisionDiagram
{
    internal int And(int one, int other) => Choose(one, other, Never);

    internal int Or(int one, int other) => Choose(one, Always, other);

    internal int Not(int one) => Choose(one, Never, Always);

    /// <summary>The first function where the second is not met.</summary>
    internal int Without(int one, int other) => Choose(other, Never, one);

    /// <summary>The level of a node, and the nodes it goes on to.</summary>
    internal (int Level, int Low, int High) this[int node] => nodes[node];

    /// <summary>A function with one of its facts known.</summary>
    internal int Fixed(int root, int level, bool holds) => Fixed(root, level, holds, []);

    /// <summary>The levels on which a function depends.</summary>
    internal SortedSet<int> Levels(int root)
    {
        var (levels, seen, open) = (new SortedSet<int>(), new HashSet<int> { Never, Always }, new Stack<int>([root]));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (seen.Add(node))
            {
                levels.Add(nodes[node].Level);
                open.Push(nodes[node].Low);
                open.Push(nodes[node].High);
            }
        }

        return levels;
    }

    private int Fixed(int root, int level, bool holds, Dictionary<int, int> done)
    {
        var node = nodes[root];
        if (node.Level >= level)
        {
            return node.Level > level ? root : holds ? node.High : node.Low;
        }

        if (!done.TryGetValue(root, out var result))
        {
            result = done[root] = Node(node.Level, Fixed(node.Low, level, holds, done), Fixed(node.High, level, holds, done));
        }

        return result;
    }
}
