using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Whom or what a grievance is about.</summary>
public sealed class ComplaintSubject : ClosedSet<ComplaintSubject>
{
    private ComplaintSubject(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>A member who holds no office.</summary>
    public static ComplaintSubject Member { get; } = new("member", 0, "a member");

    /// <summary>The Chair, as a complaint subject.</summary>
    public static ComplaintSubject Chair { get; } = new("chair", 1, "the Chair");

    /// <summary>The Vice-Chair, as a complaint subject.</summary>
    public static ComplaintSubject ViceChair { get; } = new("vice-chair", 2, "the Vice-Chair");

    /// <summary>The Chair and the Vice-Chair together.</summary>
    public static ComplaintSubject ChairAndViceChair { get; } = new("chair-and-vice-chair", 3, "the Chair and the Vice-Chair");

    /// <summary>What the group did. No one is then the other side.</summary>
    public static ComplaintSubject Group { get; } = new("group", 4, "what the group did");

    /// <summary>Every subject of the set, in a fixed order.</summary>
    public static ValueList<ComplaintSubject> All { get; } = ValueList.Of(Member, Chair, ViceChair, ChairAndViceChair, Group);

    /// <summary>The subject in words.</summary>
    public string Words { get; }

    /// <summary>True when the Chair is complained of.</summary>
    public bool ConcernsChair => this == Chair || this == ChairAndViceChair;

    /// <summary>True when the Vice-Chair is complained of.</summary>
    public bool ConcernsViceChair => this == ViceChair || this == ChairAndViceChair;

    /// <summary>Reads a subject by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such subject; the message lists the valid codes.</exception>
    public static ComplaintSubject Parse(string text) => Find(All, text, "the subject of a grievance");
}
