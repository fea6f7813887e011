using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>What changed between two issues of a plan.</summary>
public sealed class PlanChangeKind : ClosedSet<PlanChangeKind>
{
    private PlanChangeKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>The action is new.</summary>
    public static PlanChangeKind Added { get; } = new("added", 0);

    /// <summary>The action is gone.</summary>
    public static PlanChangeKind Dropped { get; } = new("dropped", 1);

    /// <summary>Its rating moved, as a plan change kind.</summary>
    public static PlanChangeKind RatingMoved { get; } = new("rating-moved", 2);

    /// <summary>A milestone that was not past due then is past due now.</summary>
    public static PlanChangeKind OverdueNow { get; } = new("overdue-now", 3);

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<PlanChangeKind> All { get; } = ValueList.Of(Added, Dropped, RatingMoved, OverdueNow);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static PlanChangeKind Parse(string text) => Find(All, text, "a kind of change");
}
