using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What a group says of deputies at all, laid over its test of one.</summary>
internal static class DeputyRules
{
    internal static Determination<Finding> Assess(Group group, EligibilityRule? test, FactSheet facts, LocalDate on, MemberKind? kind)
    {
        var policy = group.Deputies.Value;
        var rule = GroupRules.Deputies(group);
        if (policy == DeputyPolicy.Forbidden)
        {
            return new Reasoning(on).Step(rule, Finding.NotMet, "The terms allow no deputies").Known(Finding.NotMet);
        }

        return (Asked(policy, rule), test) switch
        {
            ({ } asked, { } own) => EligibilityCalculator.Answer(own, Condition.All(own.Condition.Rule, own.Condition.Text, own.Condition, asked), facts, on, kind),
            (null, { } own) => EligibilityCalculator.Answer(own, own.Condition, facts, on, kind),
            ({ } asked, null) => asked.Assess(facts, on),
            _ => new Reasoning(on).Step(rule, Finding.Met, "A deputy may come, and the terms ask nothing more of one").Known(Finding.Met),
        };
    }

    internal static IEnumerable<Question> FactsFor(Group group) => Asked(group.Deputies.Value, GroupRules.Deputies(group))?.Asks ?? ValueList<Question>.Empty;

    private static Condition? Asked(DeputyPolicy policy, Rule rule) =>
        policy == DeputyPolicy.Standing ? Condition.Is(new Question("is-standing-deputy", "Is it the deputy named beforehand?", rule.Citation), rule)
        : policy == DeputyPolicy.SameBody ? Condition.Is(new Question("from-same-body", "Does the deputy come from the member's own body?", rule.Citation), rule)
        : null;
}
