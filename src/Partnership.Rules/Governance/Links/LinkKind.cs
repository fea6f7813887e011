using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>What sort of link ties two parties.</summary>
public sealed class LinkKind : ClosedSet<LinkKind>
{
    private LinkKind(string code, int order, string words)
        : base(code, order) =>
        Words = words;

    /// <summary>Is a sub-group of.</summary>
    public static LinkKind PartOf { get; } = new("part-of", 0, "is a sub-group of");

    /// <summary>Reports to, as a link kind.</summary>
    public static LinkKind ReportsTo { get; } = new("reports-to", 1, "reports to");

    /// <summary>Works together with, as a link kind.</summary>
    public static LinkKind WorksWith { get; } = new("works-with", 2, "works with");

    /// <summary>Sends someone to, as a link kind.</summary>
    public static LinkKind RepresentedAt { get; } = new("represented-at", 3, "is represented at");

    /// <summary>Is asked by, as a link kind.</summary>
    public static LinkKind ConsultedBy { get; } = new("consulted-by", 4, "is consulted by");

    /// <summary>Advises, as a link kind.</summary>
    public static LinkKind Advises { get; } = new("advises", 5, "advises");

    /// <summary>Guides or oversees, as a link kind.</summary>
    public static LinkKind Oversees { get; } = new("oversees", 6, "oversees");

    /// <summary>May be the later form of. Suggested, not proved.</summary>
    public static LinkKind MayFollow { get; } = new("may-follow", 7, "may be the later form of");

    /// <summary>Takes over from, as a link kind.</summary>
    public static LinkKind Follows { get; } = new("follows", 8, "takes over from");

    /// <summary>Is at the same time, as one board may wear several hats.</summary>
    public static LinkKind ActsAs { get; } = new("acts-as", 9, "is at the same time");

    /// <summary>Serves, as a joint board serves several authorities.</summary>
    public static LinkKind Serves { get; } = new("serves", 10, "serves");

    /// <summary>Answers to, one step of an ordered chain.</summary>
    public static LinkKind AnswersTo { get; } = new("answers-to", 11, "answers to");

    /// <summary>Every kind of the set, in a fixed order.</summary>
    public static ValueList<LinkKind> All { get; } = ValueList.Of(PartOf, ReportsTo, WorksWith, RepresentedAt, ConsultedBy, Advises, Oversees, MayFollow, Follows, ActsAs, Serves, AnswersTo);

    /// <summary>The kind in words, to stand between two names.</summary>
    public string Words { get; }

    /// <summary>Reads a kind of link by its code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind; the message lists the valid codes.</exception>
    public static LinkKind Parse(string text) => Find(All, text, "a kind of link");
}
