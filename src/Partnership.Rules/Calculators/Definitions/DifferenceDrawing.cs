using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Two tests drawn into one diagram, and what tells them apart. Used once and thrown away.</summary>
/// <remarks>
/// Facts that both tests treat alike - each settles what any of them settles - are kept as one, so that the smallest cases stay few. Facts of a
/// constraint that both can break are never kept as one with others.
/// </remarks>
internal sealed class DifferenceDrawing
{
    private readonly DefinitionSide from;
    private readonly DefinitionSide to;
    private readonly FactConstraint[] constraints;
    private readonly AbuseFact[] facts;
    private readonly Drawing drawing;
    private readonly int possible;
    private readonly FactClasses classes;
    private readonly int sensible;

    internal DifferenceDrawing(DefinitionSide from, DefinitionSide to, FactConstraint[] constraints)
    {
        (this.from, this.to, this.constraints) = (from, to, constraints);
        var conditions = from.Conditions.Concat(to.Conditions).ToArray();
        var asked = conditions.SelectMany(one => one.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal).ToArray();
        var assumed = from.Assumed.Concat(to.Assumed).Distinct(StringComparer.Ordinal).Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact, false));
        var further = constraints.SelectMany(one => one.Facts).Select(fact => fact.Code).Except(asked);
        facts = [.. asked.Concat(further).Where(fact => !assumed[fact].IsKnown).Select(AbuseFact.Parse)];
        drawing = new Drawing([.. facts.Select(fact => fact.Code)], assumed, int.MaxValue);
        (First, Second) = (Covered(from), Covered(to));
        possible = FactConstraint.Draw(constraints, drawing);
        var asking = drawing.Diagram.Levels(First);
        asking.UnionWith(drawing.Diagram.Levels(Second));
        var own = constraints.Where(one => one.Facts.All(fact => asking.Contains(Array.IndexOf(facts, fact))) && !one.Facts.Any(fact => fact.Group == FactGroup.Kinship)).ToArray();
        classes = new FactClasses(drawing.Diagram, [First, Second], asking, [.. own.SelectMany(one => one.Facts).Select(fact => Array.IndexOf(facts, fact)).Distinct()]);
        sensible = FactConstraint.Draw(own, drawing);
    }

    private int First { get; }

    private int Second { get; }

    internal DefinitionDifference ToDifference()
    {
        var (gained, lost) = (Cases(from, to, First, Second), Cases(to, from, Second, First));
        var both = drawing.Diagram.And(possible, drawing.Diagram.And(First, Second)) != DecisionDiagram.Never;
        return new DefinitionDifference(from, to, DefinitionRelation.Of(gained.Count > 0, lost.Count > 0, both)) { Gained = gained, Lost = lost };
    }

    /// <summary>The smallest cases that the second covers and the first does not.</summary>
    private ValueList<DistinguishingCase> Cases(DefinitionSide without, DefinitionSide with, int omitted, int covered)
    {
        var diagram = drawing.Diagram;
        var only = classes.Merged(diagram.Without(covered, omitted));
        return classes.Smallest(diagram.Or(only, diagram.Not(sensible)))
            .Select(stated => (stated, witness: diagram.And(possible, classes.Split(stated))))
            .Where(one => one.witness != DecisionDiagram.Never)
            .Select(one => Case(without, with, one.stated, WitnessOf(one.witness)))
            .ToValueList();
    }

    private DistinguishingCase Case(DefinitionSide without, DefinitionSide with, StatedFacts stated, HashSet<int> holding)
    {
        var conditions = classes.Conditions(stated).Select(one => new CaseCondition(one.Holds, one.Levels.Select(level => facts[level]).ToValueList())).OrderBy(one => one.Facts[0].Group.Order).ThenBy(one => one.Facts[0].Place).ToValueList();
        var (smallest, witness) = (new FactSheetBuilder(AbuseFact.Names), new FactSheetBuilder(AbuseFact.Names));
        foreach (var level in Enumerable.Range(0, facts.Length))
        {
            witness.SetAt(facts[level].Place, Fact.Known(holding.Contains(level)));
        }

        foreach (var fact in conditions.SelectMany(one => one.Holds ? one.Facts.Where(fact => holding.Contains(Array.IndexOf(facts, fact))).Take(1) : one.Facts))
        {
            smallest.SetAt(fact.Place, Fact.Known(holding.Contains(Array.IndexOf(facts, fact))));
        }

        var whole = without.Assumed.Concat(with.Assumed).Aggregate(witness.ToSheet(), (sheet, fact) => sheet.With(fact, false));
        return new DistinguishingCase(conditions, WithWhatFollows(smallest.ToSheet()), whole)
        {
            CoveredBy = with.Meeting(whole),
            OmittedBy = without.Missing(whole),
            Covering = with.Definition.Rule.Title,
            Omitting = without.Definition.Rule.Title,
        };
    }

    private FactSheet WithWhatFollows(FactSheet facts)
    {
        for (var follows = constraints.FirstOrDefault(one => one.WhatFollows(facts) is not null); follows is not null; follows = constraints.FirstOrDefault(one => one.WhatFollows(facts) is not null))
        {
            var (fact, holds) = (follows.WhatFollows(facts)!.Fact, follows.WhatFollows(facts)!.Holds);
            facts = facts.With(fact.Code, holds);
        }

        return facts;
    }

    /// <summary>The facts that hold in one way to the end, with as few as can be on the way.</summary>
    private HashSet<int> WitnessOf(int node)
    {
        var holding = new HashSet<int>();
        while (node > DecisionDiagram.Always)
        {
            var (level, low, high) = drawing.Diagram[node];
            var holds = low == DecisionDiagram.Never;
            node = holds ? high : low;
            _ = holds && holding.Add(level);
        }

        return holding;
    }

    private int Covered(DefinitionSide side) => side.Conditions.Aggregate(DecisionDiagram.Never, (any, one) => drawing.Diagram.Or(any, drawing.Draw(one)));
}
