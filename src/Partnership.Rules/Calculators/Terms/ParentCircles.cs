using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Which groups are, over their parent bodies, sub-groups of themselves. Each tie is followed once, however long the chain of bodies is.</summary>
internal sealed class ParentCircles
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> inCircle = new(StringComparer.Ordinal);

    internal ParentCircles(IEnumerable<Group> groups)
    {
        foreach (var group in groups.Where(one => one.Parent.IsSpecified && !parents.ContainsKey(one.Id.Value)))
        {
            parents.Add(group.Id.Value, group.Parent.Value.Key);
        }

        var walked = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in parents.Keys)
        {
            Follow(start, ++walk, walked);
        }
    }

    /// <summary>True for a group that its own parent bodies lead back to. A body that is its own parent is another problem.</summary>
    internal bool Hold(Group group) =>
        group.Parent.IsSpecified && group.Parent.Value.Key != group.Id.Value && inCircle.Contains(group.Id.Value) && inCircle.Contains(group.Parent.Value.Key);

    private void Follow(string start, int walk, Dictionary<string, int> walked)
    {
        var at = start;
        while (!walked.ContainsKey(at) && parents.TryGetValue(at, out var parent))
        {
            walked.Add(at, walk);
            at = parent;
        }

        if (walked.TryGetValue(at, out var met) && met == walk)
        {
            for (var next = at; inCircle.Add(next); next = parents[next])
            {
                // The circle is walked round once.
            }
        }
    }
}
