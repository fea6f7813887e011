using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
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

    /// <summary>A step that names a rule listed with it, by its id; where several versions stand under one id, by its range as well.</summary>
    internal static ObjectShape<Step> Named(ShapeRegistry shapes) => Of("named-step", new RuleNameShape(), shapes, declare => declare.Fixed(new Member<Step>(Range, "The range of that version of the rule, where several have its id.")
    {
        Read = context => shapes.Of<InForce>().Read(context),
        WriteSchema = shapes.Of<InForce>().WriteSchema,
        Write = (context, step) => WriteRange(context, step.Rule, shapes.Of<InForce>()),
    }));

    /// <summary>The range that a step names; null when it names none.</summary>
    internal static InForce? RangeIn(JsonReadContext context, ShapeRegistry shapes) => FoundMembers.Peek(context, Range) is { } range ? shapes.Of<InForce>().Read(range) : null;

    private static ObjectShape<Step> Of(string name, JsonShape<Rule> shape, ShapeRegistry shapes, Action<Declaration<Step>> addRange) => new(name, "A step of the reasons.", declare =>
    {
        var rule = declare.Required("rule", "The rule that the step applies.", shape, step => step.Rule);
        addRange(declare);
        var finding = declare.Required("finding", "What was found.", shapes.Of<Finding>(), step => step.Finding);
        var citation = declare.Required("citation", "Where it is written.", shapes.Of<Citation>(), step => step.Citation);
        var says = declare.Required("says", "The step in words.", PrimitiveShapes.Words, step => step.Text);
        var depth = declare.Required("depth", "The number of steps above it.", PrimitiveShapes.Number, step => step.Depth);
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

/// <summary>A step whose rule is one of those that its document lists.</summary>
internal sealed class NamedStepShape(ShapeRegistry shapes) : JsonShape<Step>
{
    private readonly ObjectShape<Step> named = StepShape.Named(shapes);

    internal override void Write(JsonWriteContext context, Step value) => named.Write(context, value);

    internal override Step Read(JsonReadContext context)
    {
        var before = context.Diagnostics.Errors;
        var step = named.Read(context);
        if (context.Diagnostics.Errors > before || context.Document.Get<Listed<Rule>>()?.Items is not { } rules)
        {
            return default;
        }

        var range = StepShape.RangeIn(context, shapes);
        if (Meant(rules, step, range) is { } rule)
        {
            return step with { Rule = rule };
        }

        context.AddError($"None of the rules listed under {step.Rule.Id} is in force {range}.");
        return default;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => named.WriteSchema(schema);

    /// <summary>Without a range, that version which holds the citation.</summary>
    private static Rule? Meant(ValueList<Rule> rules, Step step, InForce? range)
    {
        var versions = rules.Where(rule => rule.Id == step.Rule.Id && (range is null || rule.InForce == range)).ToArray();
        return Array.Find(versions, rule => rule.Citations.Contains(step.Citation)) ?? versions.FirstOrDefault();
    }
}

/// <summary>A rule by its id, out of those that its document lists. Where that list could not be read, which has been reported, ids are let pass.</summary>
internal sealed class RuleNameShape : JsonShape<Rule>
{
    internal override void Write(JsonWriteContext context, Rule value) => context.Writer.WriteStringValue(value.Id.Value);

    internal override Rule? Read(JsonReadContext context) => context.Document.Get<Listed<Rule>>()?.Items is { } rules
        ? ChoiceShape<Rule>.ReadOneOf(context, rules, rule => rule.Id.Value)
        : Passed(context);

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "string" };

    /// <summary>Anything but a text is reported; a text is let pass without its rule.</summary>
    private static Rule? Passed(JsonReadContext context)
    {
        context.Text("a rule id");
        return null;
    }
}
