using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Two tests drawn into one diagram, and what tells them apart.</summary>
internal static class DifferenceDrawing
{
    internal static DefinitionDifference Of(DefinitionSide from, DefinitionSide to, FactConstraint[] constraints)
    {
        var drawing = new CaseDrawing([from, to], constraints, drawing => [Covered(from, drawing), Covered(to, drawing)]);
        var (first, second) = (drawing.Functions[0], drawing.Functions[1]);
        var (gained, lost) = (Cases(drawing, from, to, drawing.Diagram.Without(second, first)), Cases(drawing, to, from, drawing.Diagram.Without(first, second)));
        var both = drawing.IsPossible(drawing.Diagram.And(first, second));
        return new DefinitionDifference(from, to, DefinitionRelation.Of(gained.Count > 0, lost.Count > 0, both)) { Gained = gained, Lost = lost };
    }

    /// <summary>The smallest cases that the second covers and the first does not.</summary>
    private static ValueList<DistinguishingCase> Cases(CaseDrawing drawing, DefinitionSide without, DefinitionSide with, int only) => drawing.Cases(only)
        .Select(one => new DistinguishingCase(one.Conditions, one.Facts, one.Witness)
        {
            CoveredBy = with.Meeting(one.Witness),
            OmittedBy = without.Missing(one.Witness),
            Covering = with.Definition.Rule.Title,
            Omitting = without.Definition.Rule.Title,
        })
        .ToValueList();

    private static int Covered(DefinitionSide side, Drawing drawing) =>
        side.Conditions.Aggregate(DecisionDiagram.Never, (any, one) => drawing.Diagram.Or(any, drawing.Draw(one)));
}
