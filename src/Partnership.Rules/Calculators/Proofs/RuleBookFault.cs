using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>What can be wrong with a book of rules as such, whatever case is put to it.</summary>
public sealed class RuleBookFault : ClosedSet<RuleBookFault>
{
    private RuleBookFault(string code, int order)
        : base(code, order)
    {
    }

    /// <summary>A part of a condition that never changes an outcome.</summary>
    public static RuleBookFault IdlePart { get; } = new("idle-part", 0);

    /// <summary>An outcome that is never reached, because a stronger one always comes first or its condition is never met.</summary>
    public static RuleBookFault ShadowedOutcome { get; } = new("shadowed-outcome", 1);

    /// <summary>Days between two versions of a rule on which neither is in force.</summary>
    public static RuleBookFault VersionGap { get; } = new("version-gap", 2);

    /// <summary>Days on which two versions of a rule are in force for the same purpose.</summary>
    public static RuleBookFault VersionOverlap { get; } = new("version-overlap", 3);

    /// <summary>Two rules that no case can meet together, or one rule that no case can meet at all.</summary>
    public static RuleBookFault NeverTogether { get; } = new("never-together", 4);

    /// <summary>A quorum that no members of the group's list can make, even if all of them attend.</summary>
    public static RuleBookFault QuorumOutOfReach { get; } = new("quorum-out-of-reach", 5);

    /// <summary>A deadline before or after a meeting that no meeting of the group's cadence can keep.</summary>
    public static RuleBookFault DeadlineOutOfReach { get; } = new("deadline-out-of-reach", 6);

    /// <summary>A membership category, or an expected sector, that no one can fill under the other rules.</summary>
    public static RuleBookFault CategoryOutOfReach { get; } = new("category-out-of-reach", 7);

    /// <summary>Every value of the set, in a fixed order.</summary>
    public static ValueList<RuleBookFault> All { get; } = ValueList.Of(
        IdlePart, ShadowedOutcome, VersionGap, VersionOverlap, NeverTogether, QuorumOutOfReach, DeadlineOutOfReach, CategoryOutOfReach);

    /// <summary>Reads a member by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such member; the message lists the valid codes.</exception>
    public static RuleBookFault Parse(string text) => Find(All, text, "a fault of a rule book");
}
