using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A group's answer to a question of eligibility: a condition made of facts, and to whom it applies.</summary>
public sealed record EligibilityRule
{
    /// <summary>States a rule of eligibility.</summary>
    /// <param name="question">The question that the rule answers.</param>
    /// <param name="condition">The condition under which the answer is yes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EligibilityRule(EligibilityQuestion question, Condition condition)
    {
        Question = Guard.NotNull(question);
        Condition = Guard.NotNull(condition);
    }

    /// <summary>The question that the rule answers.</summary>
    public EligibilityQuestion Question { get; }

    /// <summary>The condition under which the answer is yes.</summary>
    public Condition Condition { get; }

    /// <summary>The kinds of member on whom it is binding; empty when the document draws no line.</summary>
    public ValueList<MemberKind> BindingOn { get; init; } = ValueList<MemberKind>.Empty;

    /// <summary>Caveats that go with every answer it gives.</summary>
    public ValueList<Caveat> Caveats { get; init; } = ValueList<Caveat>.Empty;

    /// <summary>The condition in words.</summary>
    public override string ToString() => $"{Question}: {Condition}";
}
