using System.Text.Json;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Reading;

/// <summary>A step with its whole rule, and a step that names a rule listed elsewhere.</summary>
internal static class StepShape
{
    private static readonly string[] Names = ["rule", "finding", "citation", "says", "depth"];
    private static readonly Finding[] Findings = [Finding.Met, Finding.NotMet, Finding.Unknown];

    internal static void Write(Utf8JsonWriter writer, Step step) => writer.Object(() =>
    {
        writer.Shaped("rule", ReasonsJson.Rule, step.Rule);
        WriteRest(writer, step);
    });

    internal static void WriteNamed(Utf8JsonWriter writer, Step step) => writer.Object(() =>
    {
        writer.WriteString("rule", step.Rule.Id.Value);
        WriteRest(writer, step);
    });

    internal static Step Read(Place place)
    {
        var members = new Members(place, Names);
        return Rest(members, members.Of("rule", ReasonsJson.Rule));
    }

    /// <summary>The rule is found by its id; where two stand under one id, the one that holds the citation is meant.</summary>
    internal static Step ReadNamed(Place place, IReadOnlyList<Rule> rules)
    {
        var members = new Members(place, Names);
        var rule = members.OneOf("rule", rules, one => one.Id.Value);
        var step = Rest(members, rule);
        return rule is null ? step : step with { Rule = rules.FirstOrDefault(one => one.Id == rule.Id && one.Citations.Contains(step.Citation)) ?? rule };
    }

    private static void WriteRest(Utf8JsonWriter writer, Step step)
    {
        writer.WriteString("finding", step.Finding.ToString());
        writer.Shaped("citation", ReasonsJson.Citation, step.Citation);
        writer.WriteString("says", step.Says);
        writer.WriteNumber("depth", step.Depth);
    }

    private static Step Rest(Members members, Rule rule)
    {
        var finding = FindingIn(members, "finding");
        var (citation, says, depth) = (members.Of("citation", ReasonsJson.Citation), members.Text("says"), members.Number("depth"));
        return members.Build(() => new Step(rule, finding, citation, says) { Depth = depth });
    }

    private static Finding FindingIn(Members members, string name)
    {
        var text = members.OneOf(name, Findings.Select(one => one.ToString()), one => one);
        return Array.Find(Findings, one => one.ToString() == text);
    }
}
