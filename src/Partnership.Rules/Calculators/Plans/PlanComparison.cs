using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Answers what changed between two versions of a plan: ratings that moved, actions that came and went, milestones overdue now.</summary>
/// <example><code>var changes = PlanComparison.Between(Plan2017.Plan, Plan2017.Plan);</code></example>
public static class PlanComparison
{
    /// <summary>The changes, in the order of the later issue; actions that are gone come last.</summary>
    /// <remarks>Two actions are the same when they have the same strand and code; or the same code, where each plan has it once; or the same words, where they have no code.</remarks>
    /// <param name="before">The earlier issue.</param>
    /// <param name="after">The later issue.</param>
    /// <exception cref="ArgumentNullException">A plan is null.</exception>
    public static ValueList<PlanChange> Between(ActionPlan before, ActionPlan after)
    {
        var was = new ActionMatch(Guard.NotNull(before));
        var now = new ActionMatch(Guard.NotNull(after));
        var kept = after.Actions.SelectMany(action => was.Find(action) is { } old ? Moved(old, action) : [new PlanChange(PlanChangeKind.Added, action, $"{Name(action)} is new.")]);
        var dropped = before.Actions.Where(action => now.Find(action) is null).Select(action => new PlanChange(PlanChangeKind.Dropped, action, $"{Name(action)} is gone.") { Before = action.Rating });
        return kept.Concat(Overdue(before, after, was)).Concat(dropped).ToValueList();
    }

    /// <summary>The changes from each issue of a history to the next, all in one list.</summary>
    /// <param name="history">The history.</param>
    /// <exception cref="ArgumentNullException">The history is null.</exception>
    public static ValueList<PlanChange> Along(PlanHistory history) =>
        Guard.NotNull(history).Snapshots.Zip(history.Snapshots.Skip(1), Between).SelectMany(changes => changes).ToValueList();

    private static IEnumerable<PlanChange> Moved(PlanAction before, PlanAction after) =>
        before.Rating == after.Rating ? [] :
        [
            new PlanChange(PlanChangeKind.RatingMoved, after, $"{Name(after)} went from {before.Rating?.Code ?? "unrated"} to {after.Rating?.Code ?? "unrated"}.")
            {
                Before = before.Rating,
                After = after.Rating,
                Unusual = Unusual(before.Rating?.Status, after.Rating?.Status),
            },
        ];

    /// <summary>Of a move from one rating to another, or to or from none; the two are not the same.</summary>
    private static string? Unusual(ProgressStatus? before, ProgressStatus? after) =>
        after is null ? "A rating was removed."
        : before == ProgressStatus.Completed && after != ProgressStatus.Completed ? "Completed work is open again."
        : before == ProgressStatus.NotStarted && after == ProgressStatus.Completed ? "Work that had not begun is completed."
        : before == ProgressStatus.Blocked && after == ProgressStatus.Completed ? "Blocked work is completed."
        : null;

    private static IEnumerable<PlanChange> Overdue(ActionPlan before, ActionPlan after, ActionMatch was) =>
        after.AsAt is not { } now ? [] :
        PlanCalculator.PastDue(after, now)
            .Where(one => !WasOverdue(was.Find(one.Action), one.Milestone, before.AsAt))
            .Select(one => new PlanChange(PlanChangeKind.OverdueNow, one.Action, $"{Name(one.Action)}: \"{one.Milestone}\" was due by {English.Value(one.Milestone.Due)}."));

    private static bool WasOverdue(PlanAction? before, Milestone milestone, LocalDate? asAt) =>
        before is not null && asAt is { } then && milestone.Due!.Last < then && before.Milestones.Contains(milestone);

    private static string Name(PlanAction action) => action.Code?.Value ?? $"\"{action.Area}\"";
}
