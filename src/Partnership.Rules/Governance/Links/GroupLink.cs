using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A link between two parties that a document names: who is tied to whom, and how.</summary>
public sealed record GroupLink
{
    /// <summary>States a link with the values given.</summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other end.</param>
    /// <param name="kind">The kind of link.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GroupLink(Party from, Party to, LinkKind kind, Citation citation)
    {
        From = Guard.NotNull(from);
        To = Guard.NotNull(to);
        Kind = Guard.NotNull(kind);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The group that the link starts from.</summary>
    public Party From { get; }

    /// <summary>The group that the link leads to.</summary>
    public Party To { get; }

    /// <summary>The kind of link.</summary>
    public LinkKind Kind { get; }

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation { get; }

    /// <summary>The link in words.</summary>
    public override string ToString() => $"{From} {Kind.Words} {To}";
}
