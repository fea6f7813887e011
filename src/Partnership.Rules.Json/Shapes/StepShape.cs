using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A step with its whole rule, and a step that names a rule listed beside it.</summary>
internal static class StepShape
{
    internal static JsonShape<Finding> Finding { get; } = new ChoiceShape<Finding>([Reasons.Finding.Met, Reasons.Finding.NotMet, Reasons.Finding.Unknown], one => one.ToString());

    /// <summary>As a schema describes it: the rule is one of the ids beside it, whichever those are.</summary>
    internal static JsonShape<Step> Named { get; } = Of("named-step", new TextShape<Rule>("a rule id", _ => throw new FormatException("No rules are listed."), rule => rule.Id.Value), ValueList<Rule>.Empty);

    /// <summary>The rule is found by its id; where several versions stand under one id, by its range as well.</summary>
    internal static JsonShape<Step> Among(ValueList<Rule> rules) => Of("named-step", new ChoiceShape<Rule>(rules, rule => rule.Id.Value), rules);

    /// <summary>A step with its whole rule.</summary>
    internal static ObjectShape<Step> Whole(JsonShape<Rule> rule) => Of("step", rule, null);

    private static ObjectShape<Step> Of(string name, JsonShape<Rule> shape, ValueList<Rule>? rules) => new(name, "A step of the reasons.", declare =>
    {
        var rule = declare.Needs("rule", "The rule it rests on.", shape, one => one.Rule);
        var range = rules is null ? _ => null : declare.May("inForce", "The range of that version of the rule, where several stand under its id.", TimeJson.InForce, one => rules.Count(other => other.Id == one.Rule.Id) > 1 ? one.Rule.InForce : null);
        var finding = declare.Needs("finding", "What was found.", Finding, one => one.Finding);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        var says = declare.Needs("says", "The step in words.", Plain.Words, one => one.Text);
        var depth = declare.Needs("depth", "How many steps it stands under.", Plain.Number, one => one.Depth);
        return taken => new Step(rules is null ? rule(taken) : Meant(rules, rule(taken).Id, range(taken), citation(taken)), finding(taken), citation(taken), says(taken)) { Depth = depth(taken) };
    });

    /// <summary>Without a range, that version which holds the citation.</summary>
    private static Rule Meant(ValueList<Rule> rules, RuleId id, InForce? range, Citation citation)
    {
        var versions = rules.Where(one => one.Id == id && (range is null || one.InForce == range)).ToArray();
        return versions.Length == 0
            ? throw new FormatException($"None of the rules listed under {id} is in force {range}.")
            : Array.Find(versions, one => one.Citations.Contains(citation)) ?? versions[0];
    }
}
