using Partnership.Rules.ActionPlans;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Json.Shapes.Plans;

namespace Partnership.Rules.Json;

/// <summary>Where plans and indicators stand, as JSON. An action in an answer stands whole.</summary>
public static class PlanAnswersJson
{
    /// <summary>The counts of a plan: <c>counts</c>, <c>unrated</c>, <c>all</c>. Written only.</summary>
    public static JsonShape<RatingTotals> Totals { get; } = new ResultShape<RatingTotals>("rating-totals", "How many actions have each rating. Unrated is never green.", "Totals are a result. Ask again with PlanCalculator.", declare =>
    {
        declare.Needs("counts", "How many have each rating.", new ListShape<RatingCount>(PlanAnswerShape.Count), one => one.Counts);
        declare.Needs("unrated", "How many have none.", Plain.Number, one => one.Unrated);
        declare.Needs("all", "How many there are.", Plain.Number, one => one.All);
    });

    /// <summary>The counts of a strand: <c>strand</c>, <c>totals</c>. Written only.</summary>
    public static JsonShape<StrandTotals> StrandTotals { get; } = new ResultShape<StrandTotals>("strand-totals", "How many actions of a strand have each rating.", "Totals are a result. Ask again with PlanCalculator.", declare =>
    {
        declare.May("strand", "The strand; left out for actions without one.", StrandShape.Strand, one => one.Strand);
        declare.Needs("totals", "The counts.", Totals, one => one.Totals);
    });

    /// <summary>What changed between two issues: <c>kind</c>, <c>action</c>, <c>says</c>, <c>before</c>, <c>after</c>, <c>unusual</c>.</summary>
    public static JsonShape<PlanChange> Change { get; } = new ObjectShape<PlanChange>("plan-change", "Something that changed between two issues of a plan.", declare =>
    {
        var kind = declare.Needs("kind", "What sort of change.", Plain.Code(PlanChangeKind.All), one => one.Kind);
        var action = declare.Needs("action", "The action.", PlansJson.Action, one => one.Action);
        var says = declare.Needs("says", "The change in words.", Plain.Text, one => one.Text);
        var before = declare.May("before", "The rating before; left out when there was none.", PlansJson.Rating, one => one.Before);
        var after = declare.May("after", "The rating after; left out when there is none.", PlansJson.Rating, one => one.After);
        var unusual = declare.May("unusual", "What is unusual about it, in words.", Plain.Text, one => one.Unusual);
        return taken => new PlanChange(kind(taken), action(taken), says(taken)) { Before = before(taken), After = after(taken), Unusual = unusual(taken) };
    });

    /// <summary>Where the pointers of a plan lead: <c>resolved</c>, <c>unresolved</c>, <c>cycles</c>, <c>longestChain</c>. Written only.</summary>
    public static JsonShape<PlanReferences> References { get; } = new ResultShape<PlanReferences>("plan-references", "Where the pointers of a plan lead.", "Where pointers lead is a result. Ask again with PlanReferences.Of.", declare =>
    {
        declare.Needs("resolved", "The pointers that lead to an action.", new ListShape<ResolvedReference>(PlanAnswerShape.Resolved), one => one.Resolved);
        declare.Needs("unresolved", "The pointers that lead nowhere.", new ListShape<UnresolvedReference>(PlanAnswerShape.Unresolved), one => one.Unresolved);
        declare.Needs("cycles", "The rings of actions that point to one another.", new ListShape<ValueList<PlanAction>>(new ListShape<PlanAction>(PlansJson.Action)), one => one.Cycles);
        declare.Needs("longestChain", "The longest chain of pointers.", new ListShape<PlanAction>(PlansJson.Action), one => one.LongestChain);
    });

    /// <summary>An indicator's value: <c>value</c>, <c>exact</c>, <c>decimals</c>, <c>rounding</c>, <c>whyNone</c>. Written only.</summary>
    public static JsonShape<IndicatorValue> Indicator { get; } = new ResultShape<IndicatorValue>("indicator-value", "A computed figure, or why there is none. None is never zero.", "A computed figure is a result. Ask again with IndicatorCalculator.", declare =>
    {
        declare.MayBe("value", "The rounded value; left out when there is none.", new DecimalShape(), one => one.Value);
        declare.MayBe("exact", "The value before rounding.", new DecimalShape(), one => one.Exact);
        declare.Needs("decimals", "To how many decimals it is rounded.", Plain.Number, one => one.Decimals);
        declare.Needs("rounding", "How it is rounded, in words.", Plain.Text, one => one.Rounding);
        declare.May("whyNone", "Why there is none.", Plain.Text, one => one.WhyNone);
    });

    /// <summary>An indicator against its target: <c>change</c>, <c>status</c>, <c>gap</c>, <c>needed</c>, <c>difference</c>. Written only.</summary>
    public static JsonShape<TargetResult> Target { get; } = new ResultShape<TargetResult>("target-result", "An indicator against its target.", "A figure against its target is a result. Ask again with IndicatorCalculator.", declare =>
    {
        declare.Needs("change", "The change in per cent.", Indicator, one => one.Change);
        declare.Needs("status", "How it stands to the target.", Plain.Code(TargetStatus.All), one => one.Status);
        declare.Needs("gap", "What lies between the change and the target.", Indicator, one => one.Gap);
        declare.MayBe("needed", "The count that the target asks for.", new DecimalShape(), one => one.Needed);
        declare.MayBe("difference", "The count less what is needed.", new DecimalShape(), one => one.Difference);
    });
}
