using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A step with its whole rule, and a step that names a rule listed beside it.</summary>
internal static class StepShape
{
    internal static JsonShape<Finding> Finding { get; } = new ChoiceShape<Finding>([Reasons.Finding.Met, Reasons.Finding.NotMet, Reasons.Finding.Unknown], one => one.ToString());

    /// <summary>As a schema describes it: the rule is one of the ids beside it, whichever those are.</summary>
    internal static JsonShape<Step> Named { get; } = Of("named-step", new TextShape<Rule>("a rule id", _ => throw new FormatException("No rules are listed."), rule => rule.Id.Value));

    /// <summary>The rule is found by its id; where two stand under one id, the one that holds the citation is meant.</summary>
    internal static JsonShape<Step> Among(ValueList<Rule> rules) => Of("named-step", new ChoiceShape<Rule>(rules, rule => rule.Id.Value), rules);

    internal static ObjectShape<Step> Of(string name, JsonShape<Rule> shape, ValueList<Rule>? rules = null) => new(name, "A step of the reasons.", declare =>
    {
        var rule = declare.Needs("rule", "The rule it rests on.", shape, one => one.Rule);
        var finding = declare.Needs("finding", "What was found.", Finding, one => one.Finding);
        var citation = declare.Needs("citation", "Where it is written.", ReasonsJson.Citation, one => one.Citation);
        var says = declare.Needs("says", "The step in words.", Plain.Words, one => one.Says);
        var depth = declare.Needs("depth", "How many steps it stands under.", Plain.Number, one => one.Depth);
        return taken => new Step(Meant(rule(taken), citation(taken), rules), finding(taken), citation(taken), says(taken)) { Depth = depth(taken) };
    });

    private static Rule Meant(Rule named, Citation citation, ValueList<Rule>? rules) =>
        rules?.FirstOrDefault(one => one.Id == named.Id && one.Citations.Contains(citation)) ?? named;
}
