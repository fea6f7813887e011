using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.Shapes;

/// <summary>The parts of a plan that their own factories make: leads, pointers, schemes, histories.</summary>
internal static class PlanPartShapes
{
    [HandMade]
    internal static JsonShape<Lead> Lead(ShapeRegistry shapes) => new ObjectShape<Lead>("lead", "Who leads an action: everyone, a body, a team or a scheme. Never a named person.", declare =>
    {
        var name = declare.Required("name", "The name the plan uses.", PrimitiveShapes.Words, lead => lead.Name);
        var kind = declare.Optional("kind", "What sort of lead it is; derived from the words when omitted.", shapes.Of<LeadKind>(), lead => lead.Kind);
        return values => kind(values) is { } sort ? new Lead(name(values), sort) : ActionPlans.Lead.Named(name(values));
    });

    [HandMade]
    internal static JsonShape<PlanReference> Reference(ShapeRegistry shapes) => new ObjectShape<PlanReference>("plan-reference", "A pointer from one action to another: see 1.8, or as above.", declare =>
    {
        var to = declare.Required("to", "The code pointed to.", shapes.Of<ActionCode>(), pointer => pointer.To);
        var isImplicit = declare.WithDefault("implicit", "True when the words name no code, as in: as above.", PrimitiveShapes.Boolean, pointer => pointer.IsImplicit, otherwise: false);
        var suggested = declare.Optional("suggested", "The code more likely meant, where a person has checked.", shapes.Of<ActionCode>(), pointer => pointer.Suggested);
        return values =>
        {
            var pointer = isImplicit(values) ? PlanReference.Implicit(to(values)) : PlanReference.Explicit(to(values));
            return suggested(values) is { } likelier ? pointer.Suggesting(likelier) : pointer;
        };
    });

    [HandMade]
    internal static JsonShape<StrandScheme> Scheme(ShapeRegistry shapes) => new ObjectShape<StrandScheme>("strand-scheme", "The strands one document divides its work into.", declare =>
    {
        var key = declare.Required("key", "Its key, such as dasv-4p.", PrimitiveShapes.Words, scheme => scheme.Key);
        var name = declare.Required("name", "The name of the scheme.", PrimitiveShapes.Words, scheme => scheme.Name);
        var strands = declare.Required("strands", "The names of its strands in order; their keys are 1, 2, 3 and so on.", new ListShape<string>(PrimitiveShapes.Words), scheme => scheme.Strands.Select(strand => strand.Name).ToValueList());
        return values => new StrandScheme(key(values), name(values), [.. strands(values)]);
    });

    [HandMade]
    internal static JsonShape<PlanHistory> History(ShapeRegistry shapes) => new ObjectShape<PlanHistory>("plan-history", "The issues of one plan. Each says as at when it reports.", declare =>
    {
        var snapshots = declare.Required("snapshots", "The issues; each with an as-at date, no date twice.", new ListShape<ActionPlan>(shapes.Of<ActionPlan>()) { Minimum = 1 }, history => history.Snapshots);
        return values => PlanHistory.Of(snapshots(values));
    });
}

/// <summary>The ratings that everyone knows by their codes: those of the five colours.</summary>
internal static class KnownRatings
{
    internal static ValueList<Rating> All { get; } = RatingScale.FiveColours.Legend.Select(entry => entry.Rating).ToValueList();
}
