using Partnership.Rules.Foundation;

namespace Partnership.Rules.Time;

/// <summary>How sure it is that a day is closed.</summary>
public sealed class NonWorkingDayStatus : ClosedSet<NonWorkingDayStatus>
{
    private NonWorkingDayStatus(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>Appointed by statute, by proclamation, or by the organisation itself.</summary>
    public static NonWorkingDayStatus InForce { get; } = new("in-force", 0);

    /// <summary>Expected from the statutory pattern; not yet appointed where appointing is needed.</summary>
    public static NonWorkingDayStatus Projected { get; } = new("projected", 1);

    /// <summary>Appointed on a condition that may still fail.</summary>
    public static NonWorkingDayStatus Conditional { get; } = new("conditional", 2);

    /// <summary>Every status of the set, in a fixed order.</summary>
    public static ValueList<NonWorkingDayStatus> All { get; } = ValueList.Of(InForce, Projected, Conditional);

    /// <summary>Reads a status by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such status; the message lists the valid codes.</exception>
    public static NonWorkingDayStatus Parse(string text) => Find(All, text, "a closed-day status");
}
