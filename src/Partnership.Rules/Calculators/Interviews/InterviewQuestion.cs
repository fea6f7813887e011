using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A question on a screen: why it matters, and what each answer would settle.</summary>
public sealed record InterviewQuestion
{
    internal InterviewQuestion(AbuseFact fact) => Fact = fact;

    /// <summary>The fact that the question is about.</summary>
    public AbuseFact Fact { get; }

    /// <summary>The places in the texts that make the fact matter.</summary>
    public ValueList<Citation> Citations { get; internal init; } = ValueList<Citation>.Empty;

    /// <summary>What is settled if the fact holds and nothing else is learnt.</summary>
    public ValueList<SettledTest> SettledIfSo { get; internal init; } = ValueList<SettledTest>.Empty;

    /// <summary>What is settled if the fact does not hold and nothing else is learnt.</summary>
    public ValueList<SettledTest> SettledIfNot { get; internal init; } = ValueList<SettledTest>.Empty;

    /// <summary>The question, as one line of text.</summary>
    public override string ToString() => Fact.Question;
}
