using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Answers where the references of a plan lead: which action they name, which name none, and which form a circle.</summary>
/// <remarks>
/// Worked example: the plan of 2017-2020 has eight pointers in words and one "as above". 2.8 points to 2.12, which does not exist;
/// the longest chain is 4.2, 4.5, 2.9 (CAP-PLAN-086).
/// </remarks>
/// <example><code>var references = PlanReferences.Of(Plan2017.Plan);</code></example>
public sealed class PlanReferences
{
    private readonly Dictionary<PlanAction, FollowedRating> ratings;

    private PlanReferences(ActionPlan plan, ActionIndex index)
    {
        var all = plan.Actions.SelectMany(from => from.SeeAlso, (from, reference) => (from, reference, at: index.Find(from.Strand, reference.To))).ToArray();
        Resolved = all.Where(one => one.at >= 0).Select(one => new ResolvedReference(one.from, plan.Actions[one.at], one.reference)).ToValueList();
        var codes = index.Codes.OrderBy(code => code).ToArray();
        Unresolved = all.Where(one => one.at < 0).Select(one => new UnresolvedReference(one.from, one.reference.To, Nearest(codes, one.reference))).ToValueList();
        var targets = plan.Actions.Select(from => from.SeeAlso.Select(one => index.Find(from.Strand, one.To)).Where(at => at >= 0).ToArray()).ToArray();
        var graph = new ReferenceGraph(plan.Actions, targets);
        var worst = graph.WorstReferenced();
        ratings = new Dictionary<PlanAction, FollowedRating>(ByIdentity.Instance);
        foreach (var (action, rating) in plan.Actions.Zip(worst, (action, rating) => (action, rating)))
        {
            ratings[action] = new FollowedRating(action, action.Rating, rating);
        }

        Cycles = graph.Cycles.Select(ring => ring.Select(at => plan.Actions[at]).ToValueList()).ToValueList();
        LongestChain = graph.LongestChain().Select(at => plan.Actions[at]).ToValueList();
    }

    /// <summary>The pointers that lead to one action.</summary>
    public ValueList<ResolvedReference> Resolved { get; }

    /// <summary>The pointers that lead nowhere, or to more than one action.</summary>
    public ValueList<UnresolvedReference> Unresolved { get; }

    /// <summary>The circles: each lists the actions that point round to one another.</summary>
    public ValueList<ValueList<PlanAction>> Cycles { get; }

    /// <summary>The longest chain of pointers that meets no circle, first to last.</summary>
    public ValueList<PlanAction> LongestChain { get; }

    /// <summary>Follows the pointers of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static PlanReferences Of(ActionPlan plan) => new(Guard.NotNull(plan), new ActionIndex(plan.Actions));

    /// <summary>An action's rating in addition to the worst one down its chain.</summary>
    /// <param name="action">An action of the plan.</param>
    /// <exception cref="ArgumentException">The action is not one of the plan's.</exception>
    public FollowedRating RatingOf(PlanAction action) =>
        ratings.TryGetValue(Guard.NotNull(action), out var found) ? found : throw new ArgumentException($"{action} is not an action of this plan.", nameof(action));

    private static ActionCode? Nearest(ActionCode[] codes, PlanReference reference)
    {
        if (reference.Suggested is { } suggested)
        {
            return suggested;
        }

        var at = Array.BinarySearch(codes, reference.To);
        var before = at >= 0 ? reference.To : codes.ElementAtOrDefault(~at - 1);
        return before?.Leading == reference.To.Leading ? before : null;
    }

    private sealed class ByIdentity : IEqualityComparer<PlanAction>
    {
        internal static ByIdentity Instance { get; } = new();

        public bool Equals(PlanAction? x, PlanAction? y) => ReferenceEquals(x, y);

        public int GetHashCode(PlanAction obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
