using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A condition: a fact, a negation, or so many parts. A part without a rule has the rule of the whole.</summary>
internal static class ConditionShape
{
    internal static JsonShape<Condition> Whole { get; } = Of("condition", declare => declare.Needs("rule", "The rule that asks for it.", ReasonsJson.Rule, one => one.Rule));

    private static JsonShape<Condition> Part { get; } = Of("condition-part", declare => declare.Enclosed("rule", "The rule that asks for it; that of the whole when left out.", ReasonsJson.Rule, one => one.Rule, scope => scope.Rule));

    private static TaggedShape<Condition> Of(string name, Func<Declaration<Condition>, Func<Taken, Rule>> ruleIn) => new(
        name,
        "When something is met, made of facts.",
        Case.When<Condition>("fact", "A single fact.", one => one.Parts.Count == 0, declare =>
        {
            var rule = ruleIn(declare);
            var ask = declare.Needs("ask", "The fact, and the question that brings it out.", ReasonsJson.Ask, one => one.Asks[0]);
            return taken => Condition.Is(ask(taken), rule(taken));
        }),
        Case.When<Condition>("not", "The opposite of its part.", one => one.Minimum is null, declare =>
        {
            var (rule, says) = (ruleIn(declare), Says(declare));
            var part = declare.NeedsAfter("part", "What must not be met.", Under(rule, Late), one => one.Parts[0]);
            return taken => Condition.Not(rule(taken), says(taken), part(taken));
        }),
        Several("all", "All of its parts.", one => one.Minimum == one.Parts.Count, ruleIn, Condition.All),
        Several("any", "One of its parts or more.", one => one.Minimum == 1, ruleIn, Condition.Any),
        Case.When<Condition>("at-least", "So many of its parts.", _ => true, declare =>
        {
            var (rule, says) = (ruleIn(declare), Says(declare));
            var least = declare.Needs("least", "How many.", new NumberShape(1), one => one.Minimum ?? 0);
            var parts = Parts(declare, rule);
            return taken => Condition.AtLeast(least(taken), rule(taken), says(taken), [.. parts(taken)]);
        }));

    private static LateShape<Condition> Late { get; } = new(() => Part);

    private static Case<Condition> Several(string code, string description, Func<Condition, bool> owns, Func<Declaration<Condition>, Func<Taken, Rule>> ruleIn, Func<Rule, string, Condition[], Condition> make) =>
        Case.When(code, description, owns, declare =>
        {
            var (rule, says) = (ruleIn(declare), Says(declare));
            var parts = Parts(declare, rule);
            return taken => make(rule(taken), says(taken), [.. parts(taken)]);
        });

    private static Func<Taken, string> Says(Declaration<Condition> declare) => declare.Needs("says", "The condition in words.", Plain.Words, one => one.Text);

    private static Func<Taken, ValueList<Condition>> Parts(Declaration<Condition> declare, Func<Taken, Rule> rule) =>
        declare.NeedsAfter("parts", "The parts.", Under(rule, new ListShape<Condition>(Late) { Least = 1 }), one => one.Parts);

    private static ShapeChoice<Condition, V> Under<V>(Func<Taken, Rule> rule, JsonShape<V> shape)
        where V : notnull => new(one => new EnclosedShape<V>(one.Rule, shape), taken => new EnclosedShape<V>(rule(taken), shape), shape);
}
