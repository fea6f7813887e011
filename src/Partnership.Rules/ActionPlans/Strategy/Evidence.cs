using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>Whether what is reported shows what the action and its milestones ask. Someone has to look; no one having looked is not assessed.</summary>
public sealed class Evidence : ClosedSet<Evidence>
{
    private Evidence(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>No one has compared the two.</summary>
    public static Evidence NotAssessed { get; } = new("not-assessed", 0);

    /// <summary>Part of what was asked is not shown.</summary>
    public static Evidence Partial { get; } = new("partial", 1);

    /// <summary>All of it is shown.</summary>
    public static Evidence Full { get; } = new("full", 2);

    /// <summary>Every state of the set, in a fixed order.</summary>
    public static ValueList<Evidence> All { get; } = ValueList.Of(NotAssessed, Partial, Full);

    /// <summary>Reads a state by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such state; the message lists the valid codes.</exception>
    public static Evidence Parse(string text) => Find(All, text, "a state of evidence");
}
