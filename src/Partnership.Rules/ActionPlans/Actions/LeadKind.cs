using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>What sort of lead an action has (CON-089).</summary>
public sealed class LeadKind : ClosedSet<LeadKind>
{
    private LeadKind(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>Every partner, as a lead kind.</summary>
    public static LeadKind Everyone { get; } = new("all", 0);

    /// <summary>A body or a group.</summary>
    public static LeadKind Body { get; } = new("body", 1);

    /// <summary>A team inside a body.</summary>
    public static LeadKind Team { get; } = new("team", 2);

    /// <summary>A scheme or a project.</summary>
    public static LeadKind Scheme { get; } = new("scheme", 3);

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<LeadKind> All { get; } = ValueList.Of(Everyone, Body, Team, Scheme);

    /// <summary>Reads a kind by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static LeadKind Parse(string text) => Find(All, text, "a kind of lead");
}
