using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One screen of an interview: questions about one topic, to be answered together. Tick what is so; leave the rest unticked; or say that the topic is not known.</summary>
public sealed record InterviewScreen
{
    internal InterviewScreen(FactTopic topic, ValueList<InterviewQuestion> questions)
    {
        Topic = topic;
        Questions = questions;
    }

    /// <summary>What the screen is about.</summary>
    public FactTopic Topic { get; }

    /// <summary>The questions, each of which can still change an outcome; at least one.</summary>
    public ValueList<InterviewQuestion> Questions { get; }

    /// <summary>The sheet once the screen is answered: what is ticked holds, with what it implies; nothing else on the screen does. A point of law that is not ticked is not known.</summary>
    /// <remarks>No facts at all is the answer "none of these".</remarks>
    /// <param name="facts">What was known before.</param>
    /// <param name="holding">The facts that were ticked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A fact is not on the screen.</exception>
    public FactSheet Answered(FactSheet facts, IEnumerable<AbuseFact> holding)
    {
        Guard.NotNull(facts);
        var ticked = Guard.NotNull(holding).ToArray();
        var strange = Array.Find(ticked, fact => Questions.All(question => question.Fact != fact));
        Guard.Require(strange is null, $"The fact {strange} is not on the screen.", nameof(holding));
        var held = ticked.Concat(ticked.SelectMany(fact => fact.Implies)).ToArray();
        return Questions.Select(question => question.Fact).Aggregate(facts, (sheet, fact) =>
            fact.Group == FactGroup.Points && !held.Contains(fact) ? sheet.WithNotKnown(fact.Code) : sheet.With(fact.Code, held.Contains(fact)));
    }

    /// <summary>The sheet once the screen is answered with "not known": its questions are not asked again, and what depends on them stays open.</summary>
    /// <param name="facts">What was known before.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    public FactSheet NotKnown(FactSheet facts) =>
        Questions.Aggregate(Guard.NotNull(facts), (sheet, question) => sheet.WithNotKnown(question.Fact.Code));

    /// <summary>The topic as a question.</summary>
    public override string ToString() => Topic.Words;
}
