using Partnership.Rules.Json.Derived;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A step with its whole rule.</summary>
internal static class StepShape
{
    private const string Range = "inForce";

    [HandMade]
    internal static JsonShape<Step> Whole(ShapeRegistry shapes) => Of("step", shapes.Of<Rule>(), shapes, _ => { });

    /// <summary>A step that names a rule listed beside it, by its id; where several versions stand under one id, by its range as well.</summary>
    internal static ObjectShape<Step> Named(ShapeRegistry shapes) => Of("named-step", new RuleNameShape(), shapes, declare => declare.Fixed(new Member<Step>(Range, "The range of that version of the rule, where several stand under its id.")
    {
        Read = context => shapes.Of<InForce>().Read(context),
        WriteSchema = shapes.Of<InForce>().WriteSchema,
        Write = (context, step) => WriteRange(context, step.Rule, shapes.Of<InForce>()),
    }));

    /// <summary>The range that a step names; null when it names none.</summary>
    internal static InForce? RangeIn(JsonReadContext context, ShapeRegistry shapes) => FoundMembers.Peek(context, Range) is { } range ? shapes.Of<InForce>().Read(range) : null;

    private static ObjectShape<Step> Of(string name, JsonShape<Rule> shape, ShapeRegistry shapes, Action<Declaration<Step>> addRange) => new(name, "A step of the reasons.", declare =>
    {
        var rule = declare.Required("rule", "The rule it rests on.", shape, step => step.Rule);
        addRange(declare);
        var finding = declare.Required("finding", "What was found.", shapes.Of<Finding>(), step => step.Finding);
        var citation = declare.Required("citation", "Where it is written.", shapes.Of<Citation>(), step => step.Citation);
        var says = declare.Required("says", "The step in words.", PrimitiveShapes.Words, step => step.Text);
        var depth = declare.Required("depth", "How many steps it stands under.", PrimitiveShapes.Number, step => step.Depth);
        return values => new Step(rule(values), finding(values), citation(values), says(values)) { Depth = depth(values) };
    });

    private static void WriteRange(JsonWriteContext context, Rule rule, JsonShape<InForce> shape)
    {
        var versions = context.Document.Get<Listed<Rule>>()?.Items?.Count(listed => listed.Id == rule.Id) ?? 0;
        if (versions > 1)
        {
            context.Writer.WritePropertyName(Range);
            shape.Write(context, rule.InForce);
        }
    }
}
