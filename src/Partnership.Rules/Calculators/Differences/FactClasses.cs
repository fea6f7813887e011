using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Facts that some functions all treat alike, kept as one: "at least one of these".</summary>
internal sealed class FactClasses
{
    private readonly DecisionDiagram diagram;
    private readonly List<List<int>> classes = [];

    /// <param name="diagram">The diagram.</param>
    /// <param name="functions">The functions.</param>
    /// <param name="levels">The levels that they depend on.</param>
    /// <param name="apart">The levels that are never kept as one with others.</param>
    internal FactClasses(DecisionDiagram diagram, int[] functions, IEnumerable<int> levels, int[] apart)
    {
        this.diagram = diagram;
        foreach (var level in levels)
        {
            if (classes.Find(one => !apart.Contains(level) && !apart.Contains(one[0]) && Array.TrueForAll(functions, function => AreAlike(function, one[0], level))) is { } alike)
            {
                alike.Add(level);
            }
            else
            {
                classes.Add([level]);
            }
        }
    }

    /// <summary>A function with every class but its first fact put to "does not hold": the first then speaks for the class.</summary>
    internal int Merged(int function) =>
        classes.SelectMany(one => one.Skip(1)).Aggregate(function, (left, level) => diagram.Fixed(left, level, false));

    /// <summary>The smallest cases of a merged function, in terms of the classes: bit n speaks for class n.</summary>
    internal StatedFacts[] Smallest(int merged)
    {
        var own = new DecisionDiagram(int.MaxValue);
        return new PrimeCases(own).Of(Copy(merged, own, []));
    }

    /// <summary>The classes that a case speaks of, in order.</summary>
    internal IEnumerable<(bool Holds, IReadOnlyList<int> Levels)> Conditions(StatedFacts stated)
    {
        for (var place = 0; place < classes.Count; place++)
        {
            var bit = 1UL << place;
            if (((stated.Holding | stated.Failing) & bit) != 0)
            {
                yield return ((stated.Holding & bit) != 0, classes[place]);
            }
        }
    }

    /// <summary>A case over the classes as a function over the facts.</summary>
    internal int Split(StatedFacts stated) => Conditions(stated).Aggregate(DecisionDiagram.Always, (all, one) => diagram.And(all, Split(one)));

    private int Split((bool Holds, IReadOnlyList<int> Levels) condition)
    {
        var any = condition.Levels.Aggregate(DecisionDiagram.Never, (some, level) => diagram.Or(some, diagram.Variable(level)));
        return condition.Holds ? any : diagram.Not(any);
    }

    /// <summary>True when a function settles the same by one of two facts, by the other and by both.</summary>
    private bool AreAlike(int function, int one, int other)
    {
        var (with, without) = (diagram.Fixed(function, one, true), diagram.Fixed(function, one, false));
        var first = diagram.Fixed(with, other, false);
        return first == diagram.Fixed(without, other, true) && first == diagram.Fixed(with, other, true);
    }

    /// <summary>A merged function over the places of the classes in place of the levels of their first facts.</summary>
    private int Copy(int node, DecisionDiagram own, Dictionary<int, int> done)
    {
        if (node <= DecisionDiagram.Always)
        {
            return node;
        }

        if (!done.TryGetValue(node, out var copy))
        {
            var (level, low, high) = diagram[node];
            copy = done[node] = own.Choose(own.Variable(classes.FindIndex(one => one[0] == level)), Copy(high, own, done), Copy(low, own, done));
        }

        return copy;
    }
}
