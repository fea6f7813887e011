namespace Partnership.Rules.Reasons;

/// <summary>Draws conditions, part by part, into one diagram over facts in a fixed order. Used once and thrown away.</summary>
/// <remarks>
/// The size of a diagram depends on the order of its facts. Order of first appearance suits nearly every text; where it does not - all the
/// facts listed once and then paired with others - order of last appearance does. Where neither does, the diagram holds only the facts that one sheet leaves open.
/// </remarks>
internal sealed class Drawing
{
    private readonly Dictionary<string, int> levels;
    private readonly FactSheet known;
    private List<DrawnPart> parts = [];
    private (int Part, int Constant)? replaced;
    private int depth;

    internal Drawing(string[] order, FactSheet known, int mostNodes)
    {
        this.known = known;
        Order = order;
        Diagram = new DecisionDiagram(mostNodes);
        levels = new Dictionary<string, int>(order.Length, StringComparer.Ordinal);
        foreach (var fact in order)
        {
            levels.Add(fact, levels.Count);
        }
    }

    internal DecisionDiagram Diagram { get; }

    /// <summary>The facts, in the order in which the diagram asks for them.</summary>
    internal string[] Order { get; }

    /// <summary>Every part of a condition with what was drawn for it, the whole first.</summary>
    internal DrawnPart[] Parts(Condition whole)
    {
        parts = [];
        Draw(whole);
        return [.. parts];
    }

    /// <summary>A condition with one of its parts, by its place in reading order, replaced by always or never.</summary>
    internal int DrawReplaced(Condition whole, int part, int constant)
    {
        (parts, replaced) = ([], (part, constant));
        var drawn = Draw(whole);
        replaced = null;
        return drawn;
    }

    internal int Draw(Condition part)
    {
        var place = parts.Count;
        parts.Add(new DrawnPart(part, DecisionDiagram.Never, depth++));
        var drawn = replaced is { } one && one.Part == place ? one.Constant : part.Draw(this);
        parts[place] = new DrawnPart(part, drawn, --depth);
        return drawn;
    }

    internal int DrawFact(string fact) => known[fact] switch
    {
        { State: FactState.Known } holds => holds.Value ? DecisionDiagram.Always : DecisionDiagram.Never,
        { State: FactState.NotApplicable } => DecisionDiagram.Never,
        _ => Diagram.Variable(levels[fact]),
    };
}

/// <summary>A part of a condition, the node that was drawn for it, and how many wholes it is part of.</summary>
internal readonly record struct DrawnPart(Condition Part, int Root, int Depth);
