using System.Runtime.InteropServices;

namespace Partnership.Rules.Reasons;

/// <summary>Facts that are stated: those that hold and those that do not, by level. What neither mask names is left open.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatedFacts(ulong Holding, ulong Failing)
{
    internal StatedFacts With(int level, bool holds) =>
        holds ? this with { Holding = Holding | (1UL << level) } : this with { Failing = Failing | (1UL << level) };

    /// <summary>True when the other states all that this states, and possibly more.</summary>
    internal bool IsPartOf(StatedFacts other) => (Holding & ~other.Holding) == 0 && (Failing & ~other.Failing) == 0;
}

/// <summary>The smallest sets of facts that settle a function: take any fact away from one, and the rest does not settle it. Together they are the whole function.</summary>
internal sealed class PrimeCases(DecisionDiagram diagram)
{
    private readonly Dictionary<int, StatedFacts[]> done = [];

    /// <summary>The sets of a function over at most 64 levels.</summary>
    internal StatedFacts[] Of(int root)
    {
        if (root <= DecisionDiagram.Always)
        {
            return root == DecisionDiagram.Always ? [default] : [];
        }

        if (!done.TryGetValue(root, out var found))
        {
            var (level, low, high) = diagram[root];
            var either = Of(diagram.And(low, high));
            found = done[root] = [.. either, .. Further(low, either, level, false), .. Further(high, either, level, true)];
        }

        return found;
    }

    /// <summary>The sets of one side that do not settle the other side as well, with the fact that decides between the two.</summary>
    private IEnumerable<StatedFacts> Further(int side, StatedFacts[] either, int level, bool holds) => Of(side)
        .Where(one => !Array.Exists(either, whole => whole.IsPartOf(one)))
        .Select(one => one.With(level, holds));
}
