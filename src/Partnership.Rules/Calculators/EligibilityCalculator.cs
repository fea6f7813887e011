using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Who may do what in a group: join, be co-opted, stand in, commit resources, be put out of a meeting.</summary>
/// <remarks>
/// Met, not met, or unknown with exactly the facts still needed. Where the document has no rule the answer is not applicable, flagged
/// <c>unspecified</c>. Worked example: signing up to the aims of the Cambridgeshire partnership leaves membership unknown, for the
/// criteria it asks for are nowhere written (CAM-TOR-019, CON-006).
/// </remarks>
public static class EligibilityCalculator
{
    /// <summary>Answers a question of eligibility by the group's own rule.</summary>
    /// <param name="group">The group.</param>
    /// <param name="question">The question.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="on">The date asked about.</param>
    /// <param name="kind">The kind of member concerned; null when it does not matter or is not known.</param>
    /// <exception cref="ArgumentNullException">The group, the question or the facts are null.</exception>
    public static Determination<Finding> Assess(Group group, EligibilityQuestion question, FactSheet facts, LocalDate on, MemberKind? kind = null)
    {
        if (Forbids(Guard.NotNull(group), Guard.NotNull(question)))
        {
            return Refuse(group, on);
        }

        return group.RuleOn(question) is { } rule
            ? Answer(rule, Guard.NotNull(facts), on, kind)
            : Silence.Answer<Finding>(group, question.Words, on);
    }

    private static bool Forbids(Group group, EligibilityQuestion question) =>
        question == EligibilityQuestion.Substitute && group.Deputies.IsSpecified && group.Deputies.Value == DeputyPolicy.Forbidden;

    private static Determination<Finding> Refuse(Group group, LocalDate on)
    {
        return new Reasoning(on).Step(GroupRules.NoDeputies(group), Finding.NotMet, "The terms allow no deputies").Known(Finding.NotMet);
    }

    private static Determination<Finding> Answer(EligibilityRule rule, FactSheet facts, LocalDate on, MemberKind? kind)
    {
        var assessed = rule.Condition.Assess(facts, on);
        var advice = kind is not null && rule.BindingOn.Count > 0 && !rule.BindingOn.Contains(kind);
        var doubts = advice ? rule.Doubts.Append(AdviceOnly(rule, kind!)) : rule.Doubts;
        return assessed.WithFlags(doubts);
    }

    private static Flag AdviceOnly(EligibilityRule rule, MemberKind kind) => new(
        "advice-only",
        $"For a {kind.Words} this is read as advice: it binds {English.And([.. rule.BindingOn.Select(one => one.Words + "s")])}.",
        rule.Condition.Rule.Citation);
}
