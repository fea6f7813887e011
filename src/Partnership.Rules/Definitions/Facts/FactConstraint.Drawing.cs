using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <content>Constraints drawn.</content>
public sealed partial record FactConstraint
{
    /// <summary>Draws what keeps to every constraint.</summary>
    internal static int Draw(IEnumerable<FactConstraint> constraints, Drawing drawing) =>
        constraints.Aggregate(DecisionDiagram.Always, (all, one) => drawing.Diagram.And(all, one.Draw(drawing)));

    private int Draw(Drawing drawing) =>
        Conditions.Aggregate(Draw(Follows, drawing), (rest, one) => drawing.Diagram.Or(rest, drawing.Diagram.Not(Draw(one, drawing))));

    private static int Draw(StatedFact stated, Drawing drawing)
    {
        var drawn = drawing.DrawFact(stated.Fact.Code);
        return stated.Holds ? drawn : drawing.Diagram.Not(drawn);
    }
}
