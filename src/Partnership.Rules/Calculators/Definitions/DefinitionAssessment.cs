using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>One test of a definition put to the facts: down its rungs, to the first that is met.</summary>
internal static class DefinitionAssessment
{
    internal static readonly Caveat AssessmentOnly = new(
        "assessment-only", "This assesses a text against the facts given. It decides nothing about a person, and no case.");

    internal static DefinitionResult Of(Definition definition, DefinitionTest test, FactSheet facts, LocalDate on, string? purpose)
    {
        var reasoning = new Reasoning(on).Given("definition", definition).Given("facts", facts).Given("on", on).Given("purpose", purpose).Caveat(AssessmentOnly);
        foreach (var assumed in definition.Assumptions.Where(one => facts[one.Fact.Code].State == FactState.NotAsked))
        {
            facts = facts.With(assumed.Fact.Code, false);
            reasoning.Caveat(assumed.Flag);
        }

        var outcome = Climb(test, facts, test.RangesOn(on, purpose), reasoning);
        Flag(definition, test, facts, reasoning, purpose);
        return new DefinitionResult(definition, test.Subject, test.Interpretation, reasoning.Conclude(outcome, []))
        {
            Ranges = test.RangesOn(on, purpose),
        };
    }

    private static Fact<DefinitionStatus> Climb(DefinitionTest test, FactSheet facts, ValueList<InForce> ranges, Reasoning reasoning)
    {
        var open = false;
        var rungs = test.Rungs.Select(rung => rung.Condition).ToArray();
        for (var place = 0; place < rungs.Length; place++)
        {
            var found = rungs[place].Assess(facts, reasoning.On);
            foreach (var step in found.Steps)
            {
                reasoning.Step(step with { Rule = DefinitionTest.Cited(step.Rule, reasoning.On, ranges) });
            }

            if (found.ToFinding().IsMet && !open)
            {
                return Fact.Known(test.Rungs[place].Outcome);
            }

            open |= OutcomeLevels.AskWhatDecides(rungs, place, facts, reasoning);
        }

        return open ? Fact<DefinitionStatus>.NotKnown : Fact.Known(test.Otherwise);
    }

    private static void Flag(Definition definition, DefinitionTest test, FactSheet facts, Reasoning reasoning, string? purpose)
    {
        var needed = new HashSet<string>(reasoning.Asked, StringComparer.Ordinal);
        foreach (var doubt in definition.Caveats.Where(one => one.DependsOn.Count == 0 || one.DependsOn.Any(fact => facts[fact.Code].Or(false) || needed.Contains(fact.Code))))
        {
            reasoning.Caveat(doubt.Caveat);
        }

        if (definition.Force != DefinitionForce.Statutory)
        {
            reasoning.Caveat(new Caveat("standing", $"It is {definition.Force.Words}.", definition.Rule.Citation));
        }

        if (DefinitionTimeline.LimitedTo(test.RangesOn(reasoning.On, purpose)) is { } purposes)
        {
            reasoning.Caveat(new Caveat("limited-purpose", $"On that day it was in force for a limited purpose only: {purposes}.", test.Rule.Citation));
        }
    }
}
