using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Is a definition met: as to the parties and as to a child, in every reading it has, with exactly the facts still needed.</summary>
/// <remarks>
/// Worked example: a son of 17 assaults a parent. The core of the Cambridgeshire definition needs adults, so it is not met; the
/// extension to sons and daughters is. The outcome is extended (CAM-TOR-009).
/// </remarks>
public static class DefinitionCalculator
{
    /// <summary>The results of a definition on a day; none for a part that was not in force for the purpose.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="on">The day of the behaviour.</param>
    /// <param name="purpose">The purpose for which it is asked; null for any.</param>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    public static ValueList<DefinitionResult> Assess(Definition definition, FactSheet facts, LocalDate on, string? purpose = null)
    {
        var completed = FactCompletion.Completed(Guard.NotNull(facts));
        if (Guard.NotNull(definition).Tests.Count == 0)
        {
            return ValueList.Of(NotDefined(definition, on));
        }

        return definition.Tests
            .Where(test => test.RangesOn(on, purpose).Count > 0)
            .Select(test => DefinitionAssessment.Of(definition, test, completed, on, purpose))
            .ToValueList();
    }

    /// <summary>What the definition takes out, reported apart from whether it is met; null when it takes nothing out.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="on">The day of the behaviour.</param>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    public static Determination<Finding>? Apart(Definition definition, FactSheet facts, LocalDate on) =>
        Reasoned(definition, facts, on)?.From(new Given("definition", definition), new Given("facts", facts), new Given("on", on));

    private static Determination<Finding>? Reasoned(Definition definition, FactSheet facts, LocalDate on)
    {
        Guard.NotNull(facts);
        return Guard.NotNull(definition).Apart?.Assess(facts, on);
    }

    private static DefinitionResult NotDefined(Definition definition, LocalDate on)
    {
        var reasoning = new Reasoning(on).Given("definition", definition).Given("on", on);
        reasoning.Step(definition.Rule, Finding.NotMet, definition.Rule.Title);
        return new DefinitionResult(definition, DefinitionSubject.Parties, DefinitionInterpretation.Literal, reasoning.Known(DefinitionStatus.NotDefined));
    }
}
