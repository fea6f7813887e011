using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The points of a grievance procedure on which a document's own wording may raise a caveat.</summary>
public sealed class GrievancePoint : ClosedSet<GrievancePoint>
{
    private GrievancePoint(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Someone who is the subject of the grievance sits on the executive committee.</summary>
    public static GrievancePoint SubjectSits { get; } = new("subject-sits", 0, "the subject of the grievance sits on the executive committee");

    /// <summary>Someone who decided the grievance hears the appeal.</summary>
    public static GrievancePoint DeciderHearsAppeal { get; } = new("decider-hears-appeal", 1, "a member of the executive committee hears the appeal");

    /// <summary>Notice of the outcome may come after the last day for an appeal.</summary>
    public static GrievancePoint LateNotice { get; } = new("late-notice", 2, "notice of the outcome comes after the last day for an appeal");

    /// <summary>The document describes the committee in words that have two meanings.</summary>
    public static GrievancePoint CommitteeWords { get; } = new("committee-words", 3, "who sits on the executive committee");

    /// <summary>The Chair holds the office by virtue of a post.</summary>
    public static GrievancePoint ChairByPost { get; } = new("chair-by-post", 4, "the Chair holds the office by a post");

    /// <summary>From whose members the select committee is drawn.</summary>
    public static GrievancePoint SelectCommittee { get; } = new("select-committee", 5, "from whose members the select committee is drawn");

    /// <summary>Every point of the set, in a fixed order.</summary>
    public static ValueList<GrievancePoint> All { get; } = ValueList.Of(SubjectSits, DeciderHearsAppeal, LateNotice, CommitteeWords, ChairByPost, SelectCommittee);

    /// <summary>The point in words.</summary>
    public string Words { get; }

    /// <summary>Reads a point by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such point; the message lists the valid codes.</exception>
    public static GrievancePoint Parse(string text) => Find(All, text, "a point of a grievance procedure");
}
