using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers which questions to ask next to settle the definitions of a day, one screen at a time.</summary>
/// <remarks>
/// <para>The interview keeps no state: the sheet of facts is the whole state, so you can store an interview as a file of facts and continue it anywhere.</para>
/// <para>A question is shown only while its answer can still change an outcome. Which screen comes first follows from <see cref="AbuseFact.ChancePerCent"/>, but the outcome does not.</para>
/// </remarks>
/// <example>
/// <code>
/// var question = new DefinitionQuestion(new LocalDate(2024, 1, 1), Jurisdiction.England);
/// var screen = DefinitionInterview.Next(DefinitionBook.All, question, FactSheet.Empty);
/// </code>
/// </example>
public static class DefinitionInterview
{
    private const double PerCent = 100;

    /// <summary>The next screen; null when nothing that can be asked would change any outcome.</summary>
    /// <param name="definitions">The definitions to choose from.</param>
    /// <param name="question">The day, the jurisdiction, the partnership and the purpose.</param>
    /// <param name="facts">What is known so far. A fact that is not known is not asked again.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two facts contradict each other.</exception>
    public static InterviewScreen? Next(IEnumerable<Definition> definitions, DefinitionQuestion question, FactSheet facts)
    {
        Guard.NotNull(facts);
        var open = InterviewTest.AllOf(definitions, question).Where(test => test.Needed(facts).Count > 0).ToArray();
        var needed = open.SelectMany(test => test.Needed(facts)).ToArray();
        var topics = needed.Where(ask => facts[ask.Fact].State == FactState.NotAsked)
            .Select(ask => InterviewTest.FactOf(ask)).OfType<AbuseFact>().Distinct()
            .GroupBy(FactTopic.Of)
            .ToArray();
        return topics.Length == 0 ? null : Screen(Best(topics, open, facts), needed, open, facts);
    }

    private static IGrouping<FactTopic, AbuseFact> Best(IGrouping<FactTopic, AbuseFact>[] topics, InterviewTest[] open, FactSheet facts) => topics.Length == 1
        ? topics[0]
        : topics
            .OrderByDescending(topic => open.Sum(test => test.ChanceToSettle(topic.Key, facts, place => AbuseFact.WithKinship[place].ChancePerCent / PerCent)))
            .ThenBy(topic => topic.Key.Order)
            .First();

    private static InterviewScreen Screen(IGrouping<FactTopic, AbuseFact> topic, Question[] needed, InterviewTest[] open, FactSheet facts) => new(
        topic.Key,
        topic.OrderBy(fact => fact.Place).Select(fact => new InterviewQuestion(fact)
        {
            Citations = needed.Where(ask => ask.Fact == fact.Code).Select(ask => ask.Citation).OfType<Citation>().Distinct().ToValueList(),
            SettledIfSo = Settled(open, facts.With(fact.Code, true)),
            SettledIfNot = Settled(open, facts.With(fact.Code, false)),
        }).ToValueList());

    private static ValueList<SettledTest> Settled(InterviewTest[] open, FactSheet facts) => open
        .Select(test => (test, outcome: test.Outcome(facts)))
        .Where(one => one.outcome != DefinitionStatus.Unknown)
        .Select(one => new SettledTest(one.test.Definition, one.test.Test.Subject, one.test.Test.Interpretation, one.outcome))
        .ToValueList();
}
