using Partnership.Rules.Calculators;
using Partnership.Rules.Json.Shapes.Plans;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>Single findings about the actions of a plan.</summary>
internal static class PlanAnswerShape
{
    internal static JsonShape<RatingCount> Count { get; } = new ObjectShape<RatingCount>("rating-count", "How many actions have a rating.", declare =>
    {
        var rating = declare.Needs("rating", "The rating.", PlansJson.Rating, one => one.Rating);
        var count = declare.Needs("count", "How many.", Plain.Number, one => one.Count);
        return taken => new RatingCount(rating(taken), count(taken));
    });

    internal static JsonShape<RatingOnDate> OnDate { get; } = new ObjectShape<RatingOnDate>("rating-on-date", "The rating of an action on a day.", declare =>
    {
        var rating = declare.May("rating", "The rating; left out when there is none.", PlansJson.Rating, one => one.Rating);
        var state = declare.Needs("state", "Whether it still holds.", Plain.Code(RatingStatus.All), one => one.State);
        var until = declare.May("until", "The limit after which it holds no more.", PlanPartShape.Limit, one => one.Until);
        return taken => new RatingOnDate(rating(taken), state(taken), until(taken));
    });

    internal static JsonShape<FollowedRating> Followed { get; } = new ObjectShape<FollowedRating>("followed-rating", "An action's own rating, and the worst it points to.", declare =>
    {
        var action = declare.Needs("action", "The action.", PlansJson.Action, one => one.Action);
        var own = declare.May("own", "Its own rating; left out when it has none.", PlansJson.Rating, one => one.Own);
        var worst = declare.May("worstReferenced", "The worst rating of the actions it points to.", PlansJson.Rating, one => one.WorstReferenced);
        return taken => new FollowedRating(action(taken), own(taken), worst(taken));
    });

    internal static JsonShape<PlanExpiry> Expiry { get; } = new ObjectShape<PlanExpiry>("plan-expiry", "An action whose money or rating ends.", declare =>
    {
        var action = declare.Needs("action", "The action.", PlansJson.Action, one => one.Action);
        var on = declare.Needs("on", "The last day.", Plain.Day, one => one.On);
        var limit = declare.Needs("limit", "What ends.", PlanPartShape.Limit, one => one.Limit);
        return taken => new PlanExpiry(action(taken), on(taken), limit(taken));
    });

    internal static JsonShape<PastDueMilestone> PastDue { get; } = new ObjectShape<PastDueMilestone>("past-due-milestone", "A milestone whose last day is over.", declare =>
    {
        var action = declare.Needs("action", "The action.", PlansJson.Action, one => one.Action);
        var milestone = declare.Needs("milestone", "The milestone.", PlanPartShape.Milestone, one => one.Milestone);
        return taken => new PastDueMilestone(action(taken), milestone(taken));
    });

    internal static JsonShape<FutureDatedEvent> Later { get; } = new ObjectShape<FutureDatedEvent>("later-fact", "Something reported with a date after the plan's own.", declare =>
    {
        var action = declare.Needs("action", "The action.", PlansJson.Action, one => one.Action);
        var fact = declare.Needs("fact", "What is reported.", PlanUpdateShape.Fact, one => one.Fact);
        return taken => new FutureDatedEvent(action(taken), fact(taken));
    });

    internal static JsonShape<ResolvedReference> Resolved { get; } = new ObjectShape<ResolvedReference>("resolved-reference", "A pointer that leads to an action.", declare =>
    {
        var from = declare.Needs("from", "The action that points.", PlansJson.Action, one => one.From);
        var to = declare.Needs("to", "The action pointed to.", PlansJson.Action, one => one.To);
        var reference = declare.Needs("reference", "The pointer.", PlanPartShape.Reference, one => one.Reference);
        return taken => new ResolvedReference(from(taken), to(taken), reference(taken));
    });

    internal static JsonShape<UnresolvedReference> Unresolved { get; } = new ObjectShape<UnresolvedReference>("unresolved-reference", "A pointer that leads nowhere.", declare =>
    {
        var from = declare.Needs("from", "The action that points.", PlansJson.Action, one => one.From);
        var to = declare.Needs("to", "The code pointed to.", PlanPartShape.Code, one => one.To);
        var suggested = declare.May("suggested", "The code more likely meant.", PlanPartShape.Code, one => one.Suggested);
        return taken => new UnresolvedReference(from(taken), to(taken), suggested(taken));
    });
}
