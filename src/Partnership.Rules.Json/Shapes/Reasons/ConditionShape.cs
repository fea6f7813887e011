using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A condition: a fact, a negation, or so many parts. A part without a rule has the rule of the whole.</summary>
/// <param name="shapes">The shapes of what it is made of.</param>
internal sealed class ConditionShape(ShapeRegistry shapes)
{
    private TaggedShape<Condition>? part;

    private TaggedShape<Condition> Part => part ??= Of("condition-part", isPart: true);

    [HandMade]
    internal static JsonShape<Condition> Condition(ShapeRegistry shapes) => new ConditionShape(shapes).Of("condition", isPart: false);

    private TaggedShape<Condition> Of(string name, bool isPart) => new(
        name,
        "When something is met, made of facts.",
        Variant.When<Condition>("fact", "A single fact.", condition => condition.Parts.Count == 0, declare =>
        {
            var rule = Rule(declare, isPart);
            var ask = declare.Required("ask", "The fact, and the question that brings it out.", shapes.Of<Question>(), condition => condition.Asks[0]);
            return values => Reasons.Condition.Is(ask(values), rule(values));
        }),
        Variant.When<Condition>("not", "The opposite of its part.", condition => condition.Minimum is null, declare =>
        {
            var (rule, says) = (Rule(declare, isPart), Says(declare));
            var inner = declare.RequiredDependent("part", "What must not be met.", Part, condition => condition.Parts[0]);
            return values => Reasons.Condition.Not(rule(values), says(values), inner(values));
        }),
        Several("all", "All of its parts.", condition => condition.Minimum == condition.Parts.Count, isPart, Reasons.Condition.All),
        Several("any", "One of its parts or more.", condition => condition.Minimum == 1, isPart, Reasons.Condition.Any),
        Variant.When<Condition>("at-least", "A number of its parts.", _ => true, declare =>
        {
            var (rule, says) = (Rule(declare, isPart), Says(declare));
            var least = declare.Required("least", "How many parts must be met.", PrimitiveShapes.NumberFrom(1), condition => condition.Minimum ?? 0);
            var parts = Parts(declare);
            return values => Reasons.Condition.AtLeast(least(values), rule(values), says(values), [.. parts(values)]);
        }));

    private Variant<Condition> Several(string code, string description, Func<Condition, bool> matches, bool isPart, Func<Rule, string, Condition[], Condition> make) =>
        Variant.When(code, description, matches, declare =>
        {
            var (rule, says) = (Rule(declare, isPart), Says(declare));
            var parts = Parts(declare);
            return values => make(rule(values), says(values), [.. parts(values)]);
        });

    private Func<MemberValues, Rule> Rule(Declaration<Condition> declare, bool isPart)
    {
        var rule = isPart
            ? declare.Inherited("rule", "The rule that asks for it; that of the whole when omitted.", shapes.Of<Rule>(), condition => condition.Rule, around => around.Get<Rule>(), isInPart: true)
            : declare.Required("rule", "The rule that asks for it.", shapes.Of<Rule>(), condition => condition.Rule);
        declare.Says((document, condition) => document.With(condition.Rule), (document, values) => document.With(rule(values)));
        return rule;
    }

    private static Func<MemberValues, string> Says(Declaration<Condition> declare) => declare.Required("says", "The condition in words.", PrimitiveShapes.Words, condition => condition.Text);

    private Func<MemberValues, ValueList<Condition>> Parts(Declaration<Condition> declare) =>
        declare.RequiredDependent("parts", "The parts of which it is made.", new ListShape<Condition>(Part) { Minimum = 1 }, condition => condition.Parts);
}
