using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>An action plan: what it lists once for all, then its actions, which name it.</summary>
internal static class PlanShape
{
    internal static Func<Taken, ActionPlan> Declare(Declaration<ActionPlan> declare)
    {
        declare.SchemaLink();
        var title = declare.Needs("title", "Its title; empty when it has none.", Plain.Text, one => one.Title);
        var asAt = declare.MayBe("asAt", "The day as at which it reports; left out when it does not say.", Plain.Day, one => one.AsAt);
        var from = declare.May("from", "When it starts, as closely as it says: a day, a month, a quarter or a year.", TimeJson.LooseDate, one => one.From);
        var to = declare.May("to", "When it ends, as closely as it says.", TimeJson.LooseDate, one => one.To);
        var scale = declare.Or("scale", "Its legend; green, amber, red, purple and blue when left out.", ScaleShape.Scale, one => one.Scale, RatingScale.FiveColours);
        var strands = declare.List("strands", "Its strands in order. An action names one by its key.", StrandShape.Strand, one => one.Strands);
        var actions = declare.NeedsAfter("actions", "Its actions, in the order of the document.", Rows(shape => shape.Action, strands, scale), one => one.Actions);
        var offTable = declare.MayAfter("offTable", "Numbered items outside its tables: no row, no rating.", Rows(shape => shape.OffTable, strands, scale), one => Some(one.OffTable));
        var kept = declare.List("kept", "Text that fits nowhere else: provision lists, notes, headings.", PlanPartShape.Kept, one => one.Kept);
        var citation = declare.May("citation", "Where a shipped plan is cited.", ReasonsJson.Citation, one => one.Citation);
        return taken => new ActionPlan(title(taken), asAt(taken))
        {
            From = from(taken),
            To = to(taken),
            Scale = scale(taken),
            Strands = strands(taken),
            Actions = actions(taken),
            OffTable = offTable(taken) ?? ValueList<ItemOutsideTables>.Empty,
            Kept = kept(taken),
            Citation = citation(taken),
        };
    }

    private static ShapeChoice<ActionPlan, ValueList<T>> Rows<T>(Func<PlanActionShape, JsonShape<T>> row, Func<Taken, ValueList<Strand>> strands, Func<Taken, RatingScale?> scale)
        where T : notnull => new(
            plan => new ListShape<T>(row(new PlanActionShape(plan.Strands, plan.Scale))),
            taken => new ListShape<T>(row(new PlanActionShape(strands(taken), scale(taken)))),
            new ListShape<T>(row(new PlanActionShape(ValueList<Strand>.Empty, RatingScale.FiveColours))));

    private static ValueList<T>? Some<T>(ValueList<T> list) => list.Count == 0 ? null : list;
}
