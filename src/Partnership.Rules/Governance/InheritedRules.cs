using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Rules that a group takes from another text, such as a council's constitution, and which of the two prevails.</summary>
public sealed record InheritedRules
{
    /// <summary>States an inheritance with the values given.</summary>
    /// <param name="from">The text.</param>
    /// <param name="citation">Where the group's terms say so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public InheritedRules(Instrument from, Citation citation)
    {
        From = Guard.NotNull(from);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The source that the rules come from.</summary>
    public Instrument From { get; }

    /// <summary>Where the group's terms say so.</summary>
    public Citation Citation { get; }

    /// <summary>Whether that text prevails over the group's own terms; unspecified where nothing is said.</summary>
    public DocumentValue<bool> Prevails { get; init; }

    /// <summary>The text, as one line of text.</summary>
    public override string ToString() => From.Title;
}
