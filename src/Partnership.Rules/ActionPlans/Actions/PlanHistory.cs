using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>The issues of one plan, earliest first. Every issue says as at when it reports.</summary>
public sealed record PlanHistory
{
    private PlanHistory(ValueList<ActionPlan> snapshots) => Snapshots = snapshots;

    /// <summary>The issues, earliest first.</summary>
    public ValueList<ActionPlan> Snapshots { get; }

    /// <summary>The latest issue of the plan.</summary>
    public ActionPlan Latest => Snapshots[Snapshots.Count - 1];

    /// <summary>Puts issues in order of their as-at dates.</summary>
    /// <param name="snapshots">The issues of the plan: at least one, each with its own as-at date.</param>
    /// <exception cref="ArgumentException">The list is empty, an issue has no as-at date, or two issues have the same one.</exception>
    public static PlanHistory Of(IEnumerable<ActionPlan> snapshots)
    {
        var ordered = Guard.NotNull(snapshots).OrderBy(one => one.AsAt).ToValueList();
        Guard.Require(ordered.Count > 0, "A history has at least one issue.", nameof(snapshots));
        Guard.Require(ordered.All(one => one.AsAt is not null), "Every issue says as at when it reports.", nameof(snapshots));
        Guard.Require(ordered.Select(one => one.AsAt).Distinct().Count() == ordered.Count, "No two issues report as at the same day.", nameof(snapshots));
        return new PlanHistory(ordered);
    }

    /// <summary>The issue that held on a day: the latest as at that day or before; null when there is none yet.</summary>
    /// <param name="date">The day.</param>
    public ActionPlan? On(NodaTime.LocalDate date) => Snapshots.LastOrDefault(one => one.AsAt <= date);

    /// <summary>How many issues, and the latest.</summary>
    public override string ToString() => $"{English.Number(Snapshots.Count)} issues, latest {Latest.Title}";
}
