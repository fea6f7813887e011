using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What a member with an interest does, from the heaviest interest to the lightest.</summary>
public sealed class InterestGrade : ClosedSet<InterestGrade>
{
    private InterestGrade(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Leaves the room, as an interest grade.</summary>
    public static InterestGrade Leave { get; } = new("leave", 0, "leaves for the item");

    /// <summary>Stays and says nothing.</summary>
    public static InterestGrade StaySilent { get; } = new("stay-silent", 1, "stays, and neither speaks nor votes");

    /// <summary>Stays and speaks, and does not vote.</summary>
    public static InterestGrade SpeakOnly { get; } = new("speak-only", 2, "speaks and does not vote");

    /// <summary>Stays and votes, with a dispensation.</summary>
    public static InterestGrade VoteWithDispensation { get; } = new("vote-with-dispensation", 3, "stays and votes, given a dispensation");

    /// <summary>Declares it, and takes part.</summary>
    public static InterestGrade DeclareOnly { get; } = new("declare-only", 4, "declares it and takes part");

    /// <summary>Every grade, heaviest first.</summary>
    public static ValueList<InterestGrade> All { get; } = ValueList.Of(Leave, StaySilent, SpeakOnly, VoteWithDispensation, DeclareOnly);

    /// <summary>The grade in words.</summary>
    public string Words { get; }

    /// <summary>Reads a grade by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such grade; the message lists the valid codes.</exception>
    public static InterestGrade Parse(string text) => Find(All, text, "a grade of interest");
}
