using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Calculators;

/// <summary>
/// The pointers of a plan as a graph. Rings are found by Tarjan's method without recursion, so that a long chain cannot exhaust
/// the stack; they come out with what they point to first, which lets ratings and lengths be carried up in one pass.
/// </summary>
internal sealed class ReferenceGraph
{
    private readonly IReadOnlyList<PlanAction> actions;
    private readonly int[][] targets;
    private readonly int[] index;
    private readonly int[] low;
    private readonly int[] ringOf;
    private readonly Stack<int> open = new();
    private int next;

    internal ReferenceGraph(IReadOnlyList<PlanAction> actions, int[][] targets)
    {
        this.actions = actions;
        this.targets = targets;
        index = Enumerable.Repeat(-1, actions.Count).ToArray();
        low = new int[actions.Count];
        ringOf = Enumerable.Repeat(-1, actions.Count).ToArray();
        for (var node = 0; node < actions.Count; node++)
        {
            Walk(node);
        }
    }

    /// <summary>Groups of actions that point to one another; a single action unless there is a cycle. Targets first.</summary>
    internal List<int[]> Rings { get; } = [];

    internal IEnumerable<int[]> Cycles => Rings.Where(IsCycle);

    /// <summary>For each action the worst rating among all it points to, directly or not; null when none of them is rated.</summary>
    internal Rating?[] WorstReferenced()
    {
        var worst = new Rating?[actions.Count];
        foreach (var ring in Rings)
        {
            var found = ring.SelectMany(node => targets[node]).Aggregate((Rating?)null, (most, to) => Worse(Worse(most, actions[to].Rating), worst[to]));
            foreach (var node in ring)
            {
                worst[node] = found;
            }
        }

        return worst;
    }

    /// <summary>The longest way along pointers that meets no cycle, as places in the plan.</summary>
    internal List<int> LongestChain()
    {
        var (length, onward) = (new int[actions.Count], new int[actions.Count]);
        foreach (var node in Rings.Where(ring => !IsCycle(ring)).Select(ring => ring[0]))
        {
            var to = targets[node].Where(one => length[one] > 0).OrderByDescending(one => length[one]).DefaultIfEmpty(-1).First();
            (length[node], onward[node]) = (1 + (to < 0 ? 0 : length[to]), to);
        }

        var longest = length.DefaultIfEmpty().Max();
        return longest == 0 ? [] : Along(onward, Array.IndexOf(length, longest));
    }

    private bool IsCycle(int[] ring) => ring.Length > 1 || targets[ring[0]].Contains(ring[0]);

    private static List<int> Along(int[] onward, int start)
    {
        var chain = new List<int>();
        for (var node = start; node >= 0; node = onward[node])
        {
            chain.Add(node);
        }

        return chain;
    }

    private static Rating? Worse(Rating? left, Rating? right) => left is null || left.IsBetterThan(right) ? right : left;

    private void Walk(int start)
    {
        if (index[start] >= 0)
        {
            return;
        }

        var path = new Stack<(int Node, int Edge)>();
        Enter(start, path);
        while (path.Count > 0)
        {
            Advance(path);
        }
    }

    private void Enter(int node, Stack<(int Node, int Edge)> path)
    {
        index[node] = low[node] = next++;
        open.Push(node);
        path.Push((node, 0));
    }

    private void Advance(Stack<(int Node, int Edge)> path)
    {
        var (node, edge) = path.Pop();
        if (edge == targets[node].Length)
        {
            Leave(node, path);
            return;
        }

        path.Push((node, edge + 1));
        var to = targets[node][edge];
        if (index[to] < 0)
        {
            Enter(to, path);
        }
        else if (ringOf[to] < 0)
        {
            low[node] = Math.Min(low[node], index[to]);
        }
    }

    private void Leave(int node, Stack<(int Node, int Edge)> path)
    {
        if (path.Count > 0)
        {
            low[path.Peek().Node] = Math.Min(low[path.Peek().Node], low[node]);
        }

        if (low[node] == index[node])
        {
            Close(node);
        }
    }

    private void Close(int root)
    {
        var ring = new List<int>();
        do
        {
            ring.Add(open.Pop());
            ringOf[ring[ring.Count - 1]] = Rings.Count;
        }
        while (ring[ring.Count - 1] != root);
        ring.Reverse();
        Rings.Add([.. ring]);
    }
}
