using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Short ways to write conditions made of facts.</summary>
internal static class Drafting
{
    internal static Condition Fact(Rule rule, string fact, string question) => Condition.Is(new Question(fact, question, rule.Citation), rule);

    internal static Condition All(Rule rule, params (string Fact, string Question)[] facts) =>
        Condition.All(rule, rule.Title, Array.ConvertAll(facts, one => Fact(rule, one.Fact, one.Question)));

    internal static Condition Any(Rule rule, string says, params (string Fact, string Question)[] facts) =>
        Condition.Any(rule, says, Array.ConvertAll(facts, one => Fact(rule, one.Fact, one.Question)));

    internal static Condition Not(Rule rule, string fact, string question) =>
        Condition.Not(rule, rule.Title, Fact(rule, fact, question));
}
