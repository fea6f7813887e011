using System.Text.Json.Nodes;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

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

    internal override Rule? Read(JsonReadContext context) => context.Document.Get<Listed<Rule>>()?.Items is { } rules ? ChoiceShape<Rule>.ReadOneOf(context, rules, rule => rule.Id.Value)
        : context.Text("a rule id") is null ? null
        : null;

    internal override JsonObject WriteSchema(SchemaBuilder schema) => new() { ["type"] = "string" };
}
