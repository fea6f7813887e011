using NodaTime;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers whether a definition is met, as to the parties and as to a child, in every interpretation that it has.</summary>
/// <remarks>
/// Worked example: a son of 17 assaults a parent. The core of the Cambridgeshire definition requires adults, so it is not met. The extension to sons and
/// daughters is met. The outcome is extended (CAM-TOR-009).
/// </remarks>
/// <example>
/// <code>
/// var facts = FactSheet.Empty.With(AbuseFact.AIsSixteen.Code, true).With(AbuseFact.BIsSixteen.Code, true);
/// var results = DefinitionCalculator.Assess(DomesticAbuseDefinition.Definition, facts, new LocalDate(2024, 1, 1));
/// </code>
/// </example>
public static class DefinitionCalculator
{
    /// <summary>Assesses one definition on a day, whatever the jurisdiction; no results for a part that was not in force for the purpose.</summary>
    /// <remarks>To assess only the definitions that apply in a place, use <see cref="AssessApplying"/>.</remarks>
    /// <param name="definition">The definition.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The day of the behaviour.</param>
    /// <param name="purpose">The purpose of the question; null for any purpose.</param>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    public static ValueList<DefinitionResult> Assess(Definition definition, FactSheet facts, LocalDate on, string? purpose = null)
    {
        var assessment = new DefinitionAssessment(Guard.NotNull(definition), Guard.NotNull(facts), on, purpose);
        var results = new List<DefinitionResult>(definition.Tests.Count);
        foreach (var test in definition.Tests)
        {
            var ranges = test.RangesOn(on, purpose);
            if (ranges.Count > 0)
            {
                results.Add(assessment.Assess(test, ranges));
            }
        }

        if (results.Count == 0)
        {
            FactCompletion.Check(facts);
        }

        return definition.Tests.Count == 0 ? ValueList.Of(NotDefined(definition, on)) : new ValueList<DefinitionResult>([.. results]);
    }

    /// <summary>Assesses every definition that applies on the day, in the jurisdiction, at the partnership and for the purpose of a question.</summary>
    /// <remarks>Worked example: on 1 January 2024 in England, with no partnership named, the Act of 2021 and the connection test of the Act of 2015; for Southampton its printed definition too.</remarks>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="question">The day, the jurisdiction, the partnership and the purpose.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    public static ValueList<DefinitionResult> AssessApplying(IEnumerable<Definition> definitions, FactSheet facts, DefinitionQuestion question)
    {
        Guard.NotNull(facts);
        return DefinitionTimeline.Applying(definitions, question).Answer.Or(ValueList<Definition>.Empty)
            .SelectMany(definition => Assess(definition, facts, question.On, question.Purpose))
            .ToValueList();
    }

    /// <summary>What the definition takes out, reported apart from whether it is met; null when it takes nothing out.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The day of the behaviour.</param>
    /// <exception cref="ArgumentNullException">The definition or the facts are null.</exception>
    public static Determination<Finding>? Apart(Definition definition, FactSheet facts, LocalDate on) =>
        Reasoned(definition, facts, on)?.From(new Given("definition", definition), new Given("facts", facts), new Given("on", on));

    private static Determination<Finding>? Reasoned(Definition definition, FactSheet facts, LocalDate on)
    {
        Guard.NotNull(facts);
        return Guard.NotNull(definition).Apart?.Assess(facts, on);
    }

    /// <summary>The outcome of one test of a definition and nothing more: no steps, no questions, no caveats. On .NET 8 and later it allocates nothing.</summary>
    /// <remarks>The method does not look at a date: choose the tests that are in force first, by <see cref="DefinitionTest.RangesOn"/>.</remarks>
    /// <param name="definition">The definition, for what it assumes.</param>
    /// <param name="test">One of its tests.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    public static DefinitionStatus Outcome(Definition definition, DefinitionTest test, FactSheet facts) =>
        DefinitionAssessment.Outcome(Guard.NotNull(definition), Guard.NotNull(test), Guard.NotNull(facts));

    private static DefinitionResult NotDefined(Definition definition, LocalDate on)
    {
        var reasoning = new Reasoning(on).Given("definition", definition).Given("on", on);
        reasoning.Step(definition.Rule, Finding.NotMet, definition.Rule.Title);
        return new DefinitionResult(definition, DefinitionSubject.Parties, DefinitionInterpretation.Literal, reasoning.Known(DefinitionStatus.NotDefined));
    }
}
