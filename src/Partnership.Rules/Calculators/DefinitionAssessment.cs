using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>One test of a definition put to the facts: down its rungs, to the first that is met.</summary>
internal static class DefinitionAssessment
{
    internal static readonly Flag AssessmentOnly = new(
        "assessment-only", "This assesses a text against the facts given. It decides nothing about a person, and no case.");

    internal static DefinitionResult Of(Definition definition, DefinitionTest test, FactSheet facts, LocalDate on, string? purpose)
    {
        var reasoning = new Reasoning(on).Flag(AssessmentOnly);
        foreach (var assumed in definition.Assumptions.Where(one => facts[one.Fact.Code].State == FactState.NotAsked))
        {
            facts = facts.With(assumed.Fact.Code, false);
            reasoning.Flag(assumed.Flag);
        }

        var outcome = Climb(test, facts, test.RangesOn(on, purpose), reasoning);
        Flag(definition, test, facts, reasoning, purpose);
        return new DefinitionResult(definition, test.AsTo, test.Reading, reasoning.Conclude(outcome, []))
        {
            Ranges = test.RangesOn(on, purpose),
        };
    }

    private static Fact<DefinitionOutcome> Climb(DefinitionTest test, FactSheet facts, ValueList<InForce> ranges, Reasoning reasoning)
    {
        var open = false;
        foreach (var (place, rung) in test.Rungs.Select((rung, place) => (place, rung)))
        {
            var found = rung.Condition.Assess(facts, reasoning.On);
            foreach (var step in found.Steps)
            {
                reasoning.Step(step with { Rule = DefinitionTest.Cited(step.Rule, reasoning.On, ranges) });
            }

            if (found.ToFinding().IsMet && !open)
            {
                return Fact.Known(rung.Outcome);
            }

            open |= AskWhatDecides(test, place, facts, reasoning);
        }

        return open ? Fact<DefinitionOutcome>.NotKnown : Fact.Known(test.Otherwise);
    }

    /// <summary>Asks for the facts on which the rung turns where no stronger one is met; true when there are any.</summary>
    private static bool AskWhatDecides(DefinitionTest test, int place, FactSheet facts, Reasoning reasoning)
    {
        var rung = test.Rungs[place].Condition;
        var stronger = test.Rungs.Take(place).Select(one => Condition.Not(one.Condition.Rule, "No stronger outcome", one.Condition));
        var alone = place == 0 ? rung : Condition.All(rung.Rule, "This outcome and no stronger one", [rung, .. stronger]);
        var found = alone.Assess(facts, reasoning.On);
        foreach (var ask in found.StillNeeded)
        {
            reasoning.Ask(ask);
        }

        return found.ToFinding().IsUnknown;
    }

    private static void Flag(Definition definition, DefinitionTest test, FactSheet facts, Reasoning reasoning, string? purpose)
    {
        var needed = new HashSet<string>(reasoning.Asked, StringComparer.Ordinal);
        foreach (var doubt in definition.Doubts.Where(one => one.HangsOn.Count == 0 || one.HangsOn.Any(fact => facts[fact.Code].Or(false) || needed.Contains(fact.Code))))
        {
            reasoning.Flag(doubt.Flag);
        }

        if (definition.Standing != DefinitionStanding.Statutory)
        {
            reasoning.Flag(new Flag("standing", $"It is {definition.Standing.Words}.", definition.Rule.Citation));
        }

        if (DefinitionTimeline.LimitedTo(test.RangesOn(reasoning.On, purpose)) is { } purposes)
        {
            reasoning.Flag(new Flag("limited-purpose", $"On that day it was in force for a limited purpose only: {purposes}.", definition.Rule.Citation));
        }
    }
}
