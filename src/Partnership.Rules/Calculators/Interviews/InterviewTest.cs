using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A test that an interview is to settle.</summary>
internal sealed record InterviewTest(Definition Definition, DefinitionTest Test)
{
    internal static IEnumerable<InterviewTest> AllOf(IEnumerable<Definition> definitions, DefinitionQuestion question) =>
        DefinitionTimeline.Applying(definitions, question).Answer.Or(ValueList<Definition>.Empty)
            .SelectMany(definition => definition.Tests.Where(test => test.RangesOn(question.On, question.Purpose).Count > 0).Select(test => new InterviewTest(definition, test)));

    /// <summary>The fact that a question is about; null for one that no definition of ours asks.</summary>
    internal static AbuseFact? FactOf(Question ask) => AbuseFact.Names.PlaceOf(ask.Fact) is >= 0 and var place ? AbuseFact.WithKinship[place] : null;

    internal DefinitionStatus Outcome(FactSheet facts) => DefinitionCalculator.Outcome(Definition, Test, facts);

    internal ValueList<Question> Needed(FactSheet facts) => DefinitionAssessment.Needed(Definition, Test, facts);

    internal double ChanceToSettle(FactTopic topic, FactSheet facts, Func<int, double> chance)
    {
        var drawn = Test.DrawnFor(topic);
        var states = new byte[drawn.StateCount];
        DefinitionAssessment.Read(Definition, Test.Drawn, facts, states);
        return drawn.ChanceToSettle(states, chance);
    }
}
