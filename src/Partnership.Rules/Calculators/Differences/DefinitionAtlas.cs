using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Answers how two definitions relate: equal, one within the other, overlapping or apart, with every smallest case that only one of them covers.</summary>
/// <remarks>Give the constraints that hold of every possible case, such as <c>DefinitionBook.Constraints</c>: then no case is impossible.</remarks>
/// <example><code>var difference = DefinitionAtlas.Compare(CrossGovernmentDefinition.General, DomesticAbuseDefinition.Definition, DefinitionBook.Constraints);</code></example>
public static class DefinitionAtlas
{
    /// <summary>The exact differences of two definitions: one for each of parties and child that both are put to, and for each pair of interpretations.</summary>
    /// <remarks>Worked example: the definition of 2013 in general and as Southampton prints it are equal, as to the parties and as to a child.</remarks>
    /// <param name="from">The first definition.</param>
    /// <param name="to">The second definition.</param>
    /// <param name="constraints">The constraints that hold for every possible case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<DefinitionDifference> Compare(Definition from, Definition to, IEnumerable<FactConstraint> constraints)
    {
        var all = Guard.NotNull(constraints).ToArray();
        Guard.NotNull(to);
        return Guard.NotNull(from).Tests
            .SelectMany(first => to.Tests.Where(second => second.Subject == first.Subject).Select(second => DifferenceDrawing.Of(new DefinitionSide(from, first), new DefinitionSide(to, second), all)))
            .ToValueList();
    }

    /// <summary>Every smallest way to every outcome of a definition. Together the ways to an outcome are all the cases in which it is reached.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="constraints">The constraints that hold for every possible case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<OutcomeWay> Ways(Definition definition, IEnumerable<FactConstraint> constraints)
    {
        var all = Guard.NotNull(constraints).ToArray();
        return Guard.NotNull(definition).Tests.SelectMany(test => Ways(new DefinitionSide(definition, test), all)).ToValueList();
    }

    /// <summary>The facts that can change what a test of a definition gives, in the order of <see cref="AbuseFact.WithKinship"/>. A fact that is not among them is never looked at, or never matters.</summary>
    /// <param name="test">The test.</param>
    /// <exception cref="ArgumentNullException">The test is null.</exception>
    public static ValueList<AbuseFact> FactsThatMatter(DefinitionTest test)
    {
        var nodes = Guard.NotNull(test).Drawn.Nodes;
        var mattering = new HashSet<int>();
        for (var place = 0; place < test.Levels.Count; place++)
        {
            mattering.UnionWith(nodes.FactsUnder(test.Drawn[place].Only[0], test.Drawn.StateCount));
        }

        return AbuseFact.WithKinship.Where(fact => mattering.Contains(fact.Place)).ToValueList();
    }

    private static IEnumerable<OutcomeWay> Ways(DefinitionSide side, FactConstraint[] constraints)
    {
        var drawing = new CaseDrawing([side], constraints, side.Outcomes);
        return drawing.Functions.SelectMany((function, place) => drawing.Cases(function)
            .Select(one => new OutcomeWay(side.Test, place < side.Test.Levels.Count ? side.Test.Levels[place].Outcome : side.Test.Otherwise, one)));
    }
}
