using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Something an action lacks.</summary>
public sealed class PlanGap : ClosedSet<PlanGap>
{
    private readonly Func<PlanAction, bool> isIn;

    private PlanGap(string code, int order, Func<PlanAction, bool> isIn)
        : base(code, order) =>
        this.isIn = isIn;

    /// <summary>No rating, as a plan gap.</summary>
    public static PlanGap Rating { get; } = new("rating", 0, action => action.Rating is null);

    /// <summary>No lead, as a plan gap.</summary>
    public static PlanGap Lead { get; } = new("lead", 1, action => action.Leads.Count == 0);

    /// <summary>No milestone, as a plan gap.</summary>
    public static PlanGap Milestone { get; } = new("milestone", 2, action => action.Milestones.Count == 0);

    /// <summary>No measure, as a plan gap.</summary>
    public static PlanGap Measure { get; } = new("measure", 3, action => action.Measures.Count == 0);

    /// <summary>No update, as a plan gap.</summary>
    public static PlanGap Update { get; } = new("update", 4, action => action.Update is null);

    /// <summary>No one oversees it.</summary>
    public static PlanGap Oversight { get; } = new("oversight", 5, action => action.Oversight.Count == 0);

    /// <summary>What is reported does not show all that was asked.</summary>
    public static PlanGap Evidence { get; } = new("evidence", 6, action => action.Evidence == ActionPlans.Evidence.Partial);

    /// <summary>Every gap of the set, in a fixed order.</summary>
    public static ValueList<PlanGap> All { get; } = ValueList.Of(Rating, Lead, Milestone, Measure, Update, Oversight, Evidence);

    /// <summary>Reads a gap by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such gap; the message lists the valid codes.</exception>
    public static PlanGap Parse(string text) => Find(All, text, "a gap");

    internal bool IsIn(PlanAction action) => isIn(action);
}
