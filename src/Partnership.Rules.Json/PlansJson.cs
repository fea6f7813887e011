using Partnership.Rules.ActionPlans;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Json.Shapes.Plans;

namespace Partnership.Rules.Json;

/// <summary>Action plans, their scales of ratings and their history as JSON.</summary>
/// <remarks>
/// A plan lists its strands and its ratings once. An action names them by key and by code: <c>"strand": "2"</c>, <c>"rating": "amber"</c>.
/// A strand or a rating that the plan does not list stands whole in the action. An action without a rating is unrated, never green.
/// </remarks>
public static class PlansJson
{
    /// <summary>A strand: <c>scheme</c>, <c>key</c>, <c>name</c>.</summary>
    public static JsonShape<Strand> Strand { get; } = StrandShape.Strand;

    /// <summary>The strands of one document: <c>key</c>, <c>name</c>, <c>strands</c>.</summary>
    public static JsonShape<StrandScheme> StrandScheme { get; } = StrandShape.Scheme;

    /// <summary>A rating: <c>code</c>, <c>letters</c>, <c>standing</c>, <c>severity</c>.</summary>
    public static JsonShape<Rating> Rating { get; } = ScaleShape.Rating;

    /// <summary>A scale of ratings: <c>name</c>, <c>legend</c>.</summary>
    public static JsonShape<RatingScale> RatingScale { get; } = ScaleShape.Scale;

    /// <summary>An action by itself, with its strand and its rating whole.</summary>
    public static JsonShape<PlanAction> Action { get; } = PlanActionShape.Alone.Action;

    /// <summary>A plan: <c>title</c>, <c>asAt</c>, <c>from</c>, <c>to</c>, <c>scale</c>, <c>strands</c>, <c>actions</c>, <c>offTable</c>, <c>kept</c>, <c>citation</c>.</summary>
    public static JsonShape<ActionPlan> Plan { get; } = new ObjectShape<ActionPlan>("action-plan", "An action plan as at a date.", PlanShape.Declare);

    /// <summary>The issues of one plan: <c>snapshots</c>, each a whole plan.</summary>
    public static JsonShape<PlanHistory> History { get; } = new ObjectShape<PlanHistory>("plan-history", "The issues of one plan. Each says as at when it reports.", declare =>
    {
        var snapshots = declare.Needs("snapshots", "The issues; each with an as-at date, no date twice.", new ListShape<ActionPlan>(Plan) { Least = 1 }, one => one.Snapshots);
        return taken => PlanHistory.Of(snapshots(taken));
    });
}
