using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Answers how the action plan is progressing: totals, gaps, what is blocked, what ends and what is past due. It rates nothing itself.</summary>
/// <example><code>var totals = PlanCalculator.Totals(Plan2017.Plan);</code></example>
public static class PlanCalculator
{
    /// <summary>How many actions have each rating. Items outside the tables are not counted.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static RatingTotals Totals(ActionPlan plan) => new(Guard.NotNull(plan).Actions, plan.Scale);

    /// <summary>The same by strand, in the plan's order; actions without a strand come last.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static ValueList<StrandTotals> TotalsByStrand(ActionPlan plan)
    {
        var rows = Guard.NotNull(plan).Actions.ToLookup(action => action.Strand);
        var named = plan.Strands.Select(strand => new StrandTotals(strand, new RatingTotals(rows[strand], plan.Scale)));
        return rows[null].Any() ? named.Append(new StrandTotals(null, new RatingTotals(rows[null], plan.Scale))).ToValueList() : named.ToValueList();
    }

    /// <summary>The actions whose rating says that something stops them.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static ValueList<PlanAction> Blocked(ActionPlan plan) =>
        Guard.NotNull(plan).Actions.Where(action => action.Rating?.Status == ProgressStatus.Blocked).ToValueList();

    /// <summary>The actions that lack something: a rating, a lead, a milestone, a measure, an update, an overseer, full evidence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="gap">The gap to look for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<PlanAction> Without(ActionPlan plan, PlanGap gap) =>
        Guard.NotNull(plan).Actions.Where(Guard.NotNull(gap).IsIn).ToValueList();

    /// <summary>What an action's rating is worth on a day.</summary>
    /// <remarks>Worked example: row 2.10 is green until April 2018, so it is green on 30 April 2018 and has lapsed on 1 May (CAP-PLAN-045).</remarks>
    /// <param name="action">The action.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public static RatingOnDate RatingOn(PlanAction action, LocalDate date)
    {
        var until = Guard.NotNull(action).Limits.FirstOrDefault(limit => limit.Kind == EndDateKind.Rating);
        var state = action.Rating is null ? RatingStatus.Unrated
            : until is not null && until.On.Last < date ? RatingStatus.Lapsed
            : RatingStatus.Holds;
        return new RatingOnDate(action.Rating, state, until);
    }

    /// <summary>What ends from a day on, within a horizon, earliest first. Each end is the last day its date can mean.</summary>
    /// <remarks>Worked example: in the five months from 8 March 2018, funding ends in rows 2.10, 2.9 and 4.8.1 of the plan of 2017-2020 (CAP-PLAN-087).</remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The first day looked at.</param>
    /// <param name="horizon">The period to look at; null for the rest of the plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static ValueList<PlanExpiry> Expiring(ActionPlan plan, LocalDate asAt, Period? horizon = null)
    {
        var last = horizon is null ? LocalDate.MaxIsoValue : asAt + horizon;
        return Guard.NotNull(plan).Actions
            .SelectMany(action => action.Limits, (action, limit) => new PlanExpiry(action, limit.On.Last, limit))
            .Where(end => asAt <= end.On && end.On <= last)
            .OrderBy(end => end.On)
            .ToValueList();
    }

    /// <summary>The milestones past due on a day: the last day they can mean is over and the plan does not say they are reached.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static ValueList<PastDueMilestone> PastDue(ActionPlan plan, LocalDate date) =>
        Guard.NotNull(plan).Actions
            .Where(action => action.Rating?.Status != ProgressStatus.Completed)
            .SelectMany(action => action.Milestones, (action, milestone) => new PastDueMilestone(action, milestone))
            .Where(one => !one.Milestone.IsReached && one.Milestone.Due is { } due && due.Last < date)
            .ToValueList();

    /// <summary>What the plan tells as done on a day after the one it reports as at; nothing when it does not say as at when.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static ValueList<FutureDatedEvent> LaterThanAsAt(ActionPlan plan) =>
        Guard.NotNull(plan).Actions
            .Where(action => action.Update is not null)
            .SelectMany(action => action.Update!.Facts, (action, fact) => new FutureDatedEvent(action, fact))
            .Where(one => (one.Action.Update!.AsAt ?? plan.AsAt) is { } asAt && one.Fact.On.First > asAt)
            .ToValueList();
}
