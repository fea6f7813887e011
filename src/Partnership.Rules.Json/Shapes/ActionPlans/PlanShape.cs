using System.Text.Json.Nodes;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Shapes;

/// <summary>An action plan: what it lists once for all, then its actions, which name it.</summary>
internal sealed class PlanShape(ShapeRegistry shapes) : JsonShape<ActionPlan>
{
    private readonly ObjectShape<ActionPlan> plan = new("action-plan", "An action plan as at a date.", declare =>
    {
        declare.SchemaLink();
        var title = declare.Required("title", "Its title; empty when it has nplan.", PrimitiveShapes.Text, plan => plan.Title);
        var asAt = declare.OptionalValue("asAt", "The day as at which it reports; omitted when it does not say.", PrimitiveShapes.Day, plan => plan.AsAt);
        var from = declare.Optional("from", "When it starts, as closely as it says: a day, a month, a quarter or a year.", shapes.Of<PartialDate>(), plan => plan.From);
        var to = declare.Optional("to", "When it ends, as closely as it says.", shapes.Of<PartialDate>(), plan => plan.To);
        var scale = declare.WithDefault("scale", "Its legend; green, amber, red, purple and blue when omitted.", shapes.Of<RatingScale>(), plan => plan.Scale, RatingScale.FiveColours);
        var strands = declare.List("strands", "Its strands in order. An action names one by its key.", ReferenceShape<Strand>.WholeIn(shapes), plan => plan.Strands);
        declare.Says((document, plan) => Within(document, plan.Strands, plan.Scale), (document, values) => Within(document, strands(values), scale(values)));
        var actions = declare.RequiredDependent("actions", "Its actions, in the order of the document.", new ListShape<PlanAction>(shapes.Of<PlanAction>()), plan => plan.Actions);
        var offTable = declare.OptionalDependent("offTable", "Numbered items outside its tables: no row, no rating.", new ListShape<ItemOutsideTables>(shapes.Of<ItemOutsideTables>()), plan => plan.OffTable.Count == 0 ? null : plan.OffTable);
        var kept = declare.List("kept", "Text that fits nowhere else: provision lists, notes, headings.", shapes.Of<UnmappedText>(), plan => plan.Kept);
        var citation = declare.Optional("citation", "Where a built-in plan is cited.", shapes.Of<Citation>(), plan => plan.Citation);
        return values => new ActionPlan(title(values), asAt(values))
        {
            From = from(values),
            To = to(values),
            Scale = scale(values),
            Strands = strands(values),
            Actions = actions(values),
            OffTable = offTable(values) ?? ValueList<ItemOutsideTables>.Empty,
            Kept = kept(values),
            Citation = citation(values),
        };
    });

    [HandMade]
    internal static JsonShape<ActionPlan> Plan(ShapeRegistry shapes) => new PlanShape(shapes);

    internal override void Write(JsonWriteContext context, ActionPlan value) => plan.Write(context, value);

    internal override ActionPlan? Read(JsonReadContext context) => plan.Read(context);

    internal override JsonObject WriteSchema(SchemaBuilder schema)
    {
        schema.AddListed<Strand>();
        schema.AddListed<Rating>();
        return plan.WriteSchema(schema);
    }

    private static DocumentContext Within(DocumentContext document, ValueList<Strand>? strands, RatingScale? scale) =>
        document.With(new Listed<Strand>(strands)).With(new Listed<Rating>(scale?.Legend.Select(entry => entry.Rating).ToValueList()));
}
