using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One of two definitions that are compared: a test of it, on a day on which it was in force.</summary>
internal sealed record DefinitionSide(Definition Definition, DefinitionTest Test)
{
    /// <summary>Facts that are assumed not to hold when no one says.</summary>
    internal IEnumerable<string> Assumed => Definition.Assumptions.Select(one => one.Fact.Code);

    internal IEnumerable<Condition> Conditions => Test.Levels.Select(rung => rung.Condition);

    /// <summary>For each rung, that it is the first that is met; and last, that none is.</summary>
    internal int[] Outcomes(Drawing drawing)
    {
        var (firsts, stronger) = (new List<int>(), DecisionDiagram.Never);
        foreach (var met in Conditions.Select(drawing.Draw))
        {
            firsts.Add(drawing.Diagram.Without(met, stronger));
            stronger = drawing.Diagram.Or(stronger, met);
        }

        return [.. firsts, drawing.Diagram.Not(stronger)];
    }

    /// <summary>The steps that meet a case: single facts that hold.</summary>
    internal ValueList<Step> Meeting(FactSheet facts) => Steps(facts)
        .Where(one => one.Step.Finding.IsMet && one.Condition.Parts.Count == 0)
        .Select(one => one.Step).Distinct().ToValueList();

    /// <summary>The steps that leave a case out: for each rung, its parts that are not met, or the rung itself.</summary>
    internal ValueList<Step> Missing(FactSheet facts) => Steps(facts)
        .Where(one => one.Step.Finding.IsNotMet && one.Step.Depth == (one.Rung.Parts.Count > 1 ? 1 : 0))
        .Select(one => one.Step).Distinct().ToValueList();

    private IEnumerable<(Step Step, Condition Condition, Condition Rung)> Steps(FactSheet facts) => Conditions
        .SelectMany(rung => rung.Assess(facts, Day).Steps.Zip(InOrder(rung), (step, condition) => (step, condition, rung)));

    /// <summary>A day on which the test is in force. The steps do not depend on it.</summary>
    private LocalDate Day => Test.Ranges.Select(range => range.To ?? range.From ?? default).First();

    private static IEnumerable<Condition> InOrder(Condition condition) => condition.Parts.SelectMany(InOrder).Prepend(condition);
}
