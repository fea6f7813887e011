using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Rules, and what is known or not: findings, sheets of facts.</summary>
internal static class ReasonsShapes
{
    [HandMade]
    internal static JsonShape<Rule> Rule(ShapeRegistry shapes) => new ObjectShape<Rule>("rule", "A rule: what is asked, on whose authority, and where it is written.", declare =>
    {
        var id = declare.Required("id", "Its permanent id, such as southampton/board/papers-in.", shapes.Of<RuleId>(), rule => rule.Id);
        var title = declare.Required("title", "What it asks, in a few words of your own.", PrimitiveShapes.Words, rule => rule.Title);
        var authority = declare.Required("authority", "The layer of the rule, such as statute or guidance.", shapes.Of<RuleLayer>(), rule => rule.Layer);
        var inForce = declare.WithDefault("inForce", "When it is in force; without a date when omitted.", shapes.Of<InForce>(), rule => rule.InForce, InForce.Undated);
        var citations = declare.Required("citations", "Where it is written; the first is the chief one.", new ListShape<Citation>(shapes.Of<Citation>()) { Minimum = 1 }, rule => rule.Citations);
        return values => new Rule(id(values), title(values), authority(values), [.. citations(values)]).During(inForce(values));
    })
    {
        Check = StatuteCheck.OfRule,
    };

    [HandMade]
    internal static JsonShape<Finding> Finding(ShapeRegistry shapes) =>
        new ChoiceShape<Finding>([Reasons.Finding.Met, Reasons.Finding.NotMet, Reasons.Finding.Unknown], finding => finding.ToString());

    /// <summary>Facts by their names. A fact that was not asked is missing from a sheet, so it adds nothing.</summary>
    [HandMade]
    internal static JsonShape<FactSheet> Facts(ShapeRegistry shapes) => new ByNameShape<FactSheet, Fact<bool>>(
        "Whether the fact of this name holds.",
        new FactShape<bool>(PrimitiveShapes.Boolean),
        sheet => sheet.Names.Select(name => (name, sheet[name])),
        facts => facts.Aggregate(FactSheet.Empty, With));

    internal static FactSheet With(FactSheet sheet, (string Name, Fact<bool> Fact) given) => given.Fact.State switch
    {
        FactState.Known => sheet.With(given.Name, given.Fact.Value),
        FactState.NotKnown => sheet.WithNotKnown(given.Name),
        FactState.NotApplicable => sheet.WithNotApplicable(given.Name),
        _ => sheet,
    };
}
