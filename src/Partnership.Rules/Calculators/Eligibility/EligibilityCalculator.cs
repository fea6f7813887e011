using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>Answers who may join a group, be co-opted, substitute for a member, commit resources or be removed from a meeting.</summary>
/// <remarks>
/// The answer is met, not met, or unknown with exactly the facts still needed. Where the document has no rule, the answer is not applicable, with the caveat
/// <c>unspecified</c>. Worked example: signing up to the aims of the Cambridgeshire partnership leaves membership unknown, because the terms do not set
/// out the criteria (CAM-TOR-019, CON-006).
/// </remarks>
/// <example><code>var may = EligibilityCalculator.Assess(Cambridgeshire.StrategyGroup, EligibilityQuestion.Substitute, FactSheet.Empty, new LocalDate(2009, 3, 16));</code></example>
public static class EligibilityCalculator
{
    /// <summary>Answers a question of eligibility by the group's own rule.</summary>
    /// <param name="group">The group.</param>
    /// <param name="question">The question.</param>
    /// <param name="facts">The facts that are known.</param>
    /// <param name="on">The date asked about.</param>
    /// <param name="kind">The kind of member concerned; null when it does not matter or is not known.</param>
    /// <exception cref="ArgumentNullException">The group, the question or the facts are null.</exception>
    public static Determination<Finding> Assess(Group group, EligibilityQuestion question, FactSheet facts, LocalDate on, MemberKind? kind = null) =>
        Reasoned(group, question, facts, on, kind).From(new Given("group", group), new Given("question", question), new Given("facts", facts), new Given("on", on), new Given("kind", kind));

    private static Determination<Finding> Reasoned(Group group, EligibilityQuestion question, FactSheet facts, LocalDate on, MemberKind? kind)
    {
        var rule = Guard.NotNull(group).RuleOn(Guard.NotNull(question));
        var bars = question == EligibilityQuestion.Join || question == EligibilityQuestion.CoOpt ? group.Membership.Barred : ValueList<Condition>.Empty;
        if (question == EligibilityQuestion.Substitute && group.Deputies.IsSpecified)
        {
            return DeputyRules.Assess(group, rule, Guard.NotNull(facts), on, kind);
        }

        if (question == EligibilityQuestion.Substitute && group.Deputies.IsNotRead)
        {
            return UnspecifiedPoints.NotRead<Finding>(group, question.Words, on);
        }

        var barred = bars.Select(bar => bar.Assess(Guard.NotNull(facts), on)).FirstOrDefault(bar => bar.ToFinding().IsMet);
        return barred is not null ? Refuse(barred)
            : rule is not null ? Barring(Answer(rule, WithBars(rule.Condition, bars), Guard.NotNull(facts), on, kind), group, question)
            : UnspecifiedPoints.Answer<Finding>(group, question.Words, on, group.NotRead.Contains(OpenPoints.Eligibility, StringComparer.Ordinal));
    }

    /// <summary>Every fact on which the answer may turn, each once: those of the group's rule, of what bars a member, and of what it says of deputies.</summary>
    /// <param name="group">The group.</param>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Question> FactsFor(Group group, EligibilityQuestion question)
    {
        var own = Guard.NotNull(group).RuleOn(Guard.NotNull(question))?.Condition.Asks ?? ValueList<Question>.Empty;
        var bars = question == EligibilityQuestion.Join || question == EligibilityQuestion.CoOpt ? group.Membership.Barred.SelectMany(one => one.Asks) : [];
        var deputy = question == EligibilityQuestion.Substitute && group.Deputies.IsSpecified ? DeputyRules.FactsFor(group) : [];
        return own.Concat(bars).Concat(deputy).GroupBy(one => one.Fact, StringComparer.Ordinal).Select(same => same.First()).ToValueList();
    }

    internal static Determination<Finding> Answer(EligibilityRule rule, Condition condition, FactSheet facts, LocalDate on, MemberKind? kind)
    {
        var assessed = condition.Assess(facts, on);
        var advice = kind is not null && rule.BindingOn.Count > 0 && !rule.BindingOn.Contains(kind);
        var doubts = advice ? rule.Caveats.Append(AdviceOnly(rule, kind!)) : rule.Caveats;
        return assessed.WithCaveats(doubts);
    }

    /// <summary>Where some of what bars a member is not held, no one is known to be free to join.</summary>
    private static Determination<Finding> Barring(Determination<Finding> answer, Group group, EligibilityQuestion question) =>
        (question == EligibilityQuestion.Join || question == EligibilityQuestion.CoOpt) && group.Membership.NotRead.Contains(OpenPoints.Barred, StringComparer.Ordinal) && !answer.ToFinding().IsNotMet
            ? UnspecifiedPoints.Withheld(answer, group, "who may not be a member")
            : answer;

    /// <summary>Someone barred is refused, whatever else holds.</summary>
    private static Determination<Finding> Refuse(Determination<Finding> barred)
    {
        var reasoning = new Reasoning(barred.On).Step(barred.Steps[0].Rule, Finding.NotMet, $"Barred: {barred.Steps[0].Text}");
        return reasoning.Known(Finding.NotMet);
    }

    private static Condition WithBars(Condition condition, ValueList<Condition> bars) =>
        bars.Count == 0 ? condition : Condition.All(condition.Rule, condition.Text, [condition, .. bars.Select(bar => Condition.Not(bar.Rule, $"Not barred: {bar.Text}", bar))]);

    private static Caveat AdviceOnly(EligibilityRule rule, MemberKind kind) => new(
        "advice-only",
        $"For a {kind.Words} this counts as advice: it binds only {English.And([.. rule.BindingOn.Select(one => one.Words + "s")])}.",
        rule.Condition.Rule.Citation);
}
