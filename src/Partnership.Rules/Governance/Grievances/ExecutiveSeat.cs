using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>A seat on the executive committee that investigates a grievance.</summary>
public sealed class ExecutiveSeat : ClosedSet<ExecutiveSeat>
{
    private ExecutiveSeat(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>The Chair, as an executive seat.</summary>
    public static ExecutiveSeat Chair { get; } = new("chair", 0, "the Chair");

    /// <summary>The Vice-Chair, as an executive seat.</summary>
    public static ExecutiveSeat ViceChair { get; } = new("vice-chair", 1, "the Vice-Chair");

    /// <summary>One other elected member: a member whom the group chooses for the panel.</summary>
    public static ExecutiveSeat OtherElectedMember { get; } = new("one-other-elected-member", 2, "one other elected member");

    /// <summary>Another member in place of one complained of; not in the document, and taken only when the caller asks for it.</summary>
    public static ExecutiveSeat Replacement { get; } = new("another-member-instead", 3, "another member in place of one complained of");

    /// <summary>Every seat of the set, in a fixed order.</summary>
    public static ValueList<ExecutiveSeat> All { get; } = ValueList.Of(Chair, ViceChair, OtherElectedMember, Replacement);

    /// <summary>The seat in words.</summary>
    public string Words { get; }

    /// <summary>Reads a seat by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such seat; the message lists the valid codes.</exception>
    public static ExecutiveSeat Parse(string text) => Find(All, text, "a seat on the executive committee");
}
