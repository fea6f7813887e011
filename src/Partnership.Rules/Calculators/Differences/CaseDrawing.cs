using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Tests drawn into one diagram, and the smallest possible cases of functions over them. Used once and thrown away.</summary>
/// <remarks>
/// Facts that all the functions treat alike - each settles what any of them settles - are kept as one, so that the smallest cases stay few. Facts of a
/// constraint that the functions can break are never kept as one with others.
/// </remarks>
internal sealed class CaseDrawing
{
    private readonly AbuseFact[] facts;
    private readonly FactSheet assumed;
    private readonly int possible;
    private readonly int sensible;
    private readonly FactConstraint[] own;
    private readonly FactClasses classes;

    /// <param name="sides">The tests.</param>
    /// <param name="constraints">The constraints that hold for every possible case.</param>
    /// <param name="functions">Draws the functions.</param>
    internal CaseDrawing(DefinitionSide[] sides, FactConstraint[] constraints, Func<Drawing, int[]> functions)
    {
        var asked = sides.SelectMany(side => side.Conditions).SelectMany(one => one.Asks).Select(ask => ask.Fact).Distinct(StringComparer.Ordinal).ToArray();
        var further = constraints.SelectMany(one => one.Facts).Select(fact => fact.Code).Except(asked, StringComparer.Ordinal);
        assumed = sides.SelectMany(side => side.Assumed).Distinct(StringComparer.Ordinal).Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact, false));
        facts = [.. asked.Concat(further).Where(fact => !assumed[fact].IsKnown).Select(AbuseFact.Parse)];
        var drawing = new Drawing([.. facts.Select(fact => fact.Code)], assumed, int.MaxValue);
        (Diagram, Functions, possible) = (drawing.Diagram, functions(drawing), FactConstraint.Draw(constraints, drawing));
        var levels = new SortedSet<int>(Functions.SelectMany(Diagram.Levels));
        own = [.. constraints.Where(one => one.Facts.All(fact => levels.Contains(LevelOf(fact)) && fact.Group != FactGroup.Kinship))];
        sensible = FactConstraint.Draw(own, drawing);
        classes = new FactClasses(Diagram, Functions, levels, [.. own.SelectMany(one => one.Facts).Select(LevelOf).Distinct()]);
    }

    internal DecisionDiagram Diagram { get; }

    internal int[] Functions { get; }

    /// <summary>Whether a function is met in any possible case.</summary>
    internal bool IsPossible(int function) => Diagram.And(possible, function) != DecisionDiagram.Never;

    /// <summary>The smallest possible cases of a function: together they are the whole of it.</summary>
    internal IEnumerable<DrawnCase> Cases(int function) => classes
        .Smallest(Diagram.Or(classes.Merged(function), Diagram.Not(sensible)))
        .Select(stated => (stated, witness: Diagram.And(possible, classes.Split(stated))))
        .Where(one => one.witness != DecisionDiagram.Never)
        .Select(one => Case(one.stated, WitnessOf(one.witness)));

    private DrawnCase Case(StatedFacts stated, HashSet<AbuseFact> holding)
    {
        var conditions = classes.Conditions(stated)
            .Select(one => new CaseCondition(one.Holds, one.Levels.Select(level => facts[level]).ToValueList()))
            .OrderBy(one => one.Facts[0].Group.Order).ThenBy(one => one.Facts[0].Place)
            .ToValueList();
        var (smallest, witness) = (new FactSheetBuilder(AbuseFact.Names), new FactSheetBuilder(AbuseFact.Names));
        foreach (var fact in facts)
        {
            witness.SetAt(fact.Place, Fact.Known(holding.Contains(fact)));
        }

        foreach (var fact in conditions.SelectMany(one => one.Holds ? one.Facts.Where(holding.Contains).Take(1) : one.Facts))
        {
            smallest.SetAt(fact.Place, Fact.Known(holding.Contains(fact)));
        }

        var whole = assumed.Names.Aggregate(witness.ToSheet(), (sheet, fact) => sheet.With(fact, false));
        return new DrawnCase(conditions, WithWhatFollows(smallest.ToSheet()), whole);
    }

    private FactSheet WithWhatFollows(FactSheet sheet)
    {
        while (own.Select(one => one.WhatFollows(sheet)).FirstOrDefault(follows => follows is not null) is { } stated)
        {
            sheet = sheet.With(stated.Fact.Code, stated.Holds);
        }

        return sheet;
    }

    /// <summary>The facts that hold in one way to the end, with as few as can be on the way.</summary>
    private HashSet<AbuseFact> WitnessOf(int node)
    {
        var holding = new HashSet<AbuseFact>();
        while (node > DecisionDiagram.Always)
        {
            var (level, low, high) = Diagram[node];
            var holds = low == DecisionDiagram.Never;
            node = holds ? high : low;
            _ = holds && holding.Add(facts[level]);
        }

        return holding;
    }

    private int LevelOf(AbuseFact fact) => Array.IndexOf(facts, fact);
}

/// <summary>A smallest case: its conditions, the same as facts, and a whole possible case that meets them.</summary>
internal sealed record DrawnCase(ValueList<CaseCondition> Conditions, FactSheet Facts, FactSheet Witness);
