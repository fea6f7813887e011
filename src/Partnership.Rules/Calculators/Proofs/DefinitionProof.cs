using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What never matters in one test of a definition.</summary>
internal static class DefinitionProof
{
    internal static IEnumerable<RuleBookProblem> Of(Definition definition, DefinitionTest test, FactConstraint[] constraints)
    {
        var proof = new IdleParts(
            [.. test.Levels.Select(rung => rung.Condition)],
            FactSheet.Empty,
            constraints.SelectMany(one => one.Facts).Select(fact => fact.Code),
            drawing => FactConstraint.Draw(constraints, drawing));
        return Enumerable.Range(0, test.Levels.Count).SelectMany(place => proof.IsShadowed(place)
            ? [Shadowed(definition, test, place)]
            : proof.Of(place).Select(one => Idle(definition, test, place, one) with { Witness = Shown(test, place, one.Part, constraints) }));
    }

    private static RuleBookProblem Shadowed(Definition definition, DefinitionTest test, int place) => new(
        RuleBookFault.ShadowedOutcome, definition.Id, $"{test}: the outcome {test.Levels[place].Outcome} is never reached.", test.Levels[place].Condition.Citation)
    {
        Witness = test.Levels.Take(place).Select(one => ProofWords.Placed($"{one.Outcome} comes first: {one.Condition.Text}", one.Condition.Citation)).ToValueList(),
    };

    private static RuleBookProblem Idle(Definition definition, DefinitionTest test, int place, (Condition Part, Finding By) idle) => new(
        RuleBookFault.IdlePart,
        definition.Id,
        $"{test}, {test.Levels[place].Outcome}: '{idle.Part.Text}' never changes the outcome. It could as well always be {(idle.By.IsMet ? "met" : "not met")}.",
        idle.Part.Citation);

    /// <summary>Why a part is idle: the other places that ask for its facts, and what holds of every case about them.</summary>
    private static ValueList<string> Shown(DefinitionTest test, int place, Condition part, FactConstraint[] constraints) => test.Levels.Take(place + 1)
        .SelectMany(one => Mentions(one.Condition, part, []))
        .Concat(constraints.Where(one => one.Facts.Any(fact => part.Asks.Any(ask => ask.Fact == fact.Code))).Select(one => one.Text))
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The other places in which a fact of the part is asked, each with the part that it is in.</summary>
    private static IEnumerable<string> Mentions(Condition condition, Condition part, Condition[] within)
    {
        if (ReferenceEquals(condition, part))
        {
            return [];
        }

        return condition.Parts.Count > 0
            ? condition.Parts.SelectMany(one => Mentions(one, part, [.. within, condition]))
            : part.Asks.Any(ask => condition.Asks[0].Fact == ask.Fact) ? [ProofWords.Placed($"asked also in '{(within.Length > 0 ? within[within.Length - 1] : condition).Text}'", condition.Citation)]
            : [];
    }
}
