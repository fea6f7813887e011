using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>Another body that a group is at the same time, such as the statutory board: by which Act, on which days, and by whose rule its members are tested.</summary>
public sealed record Hat
{
    /// <summary>States that a group is another body too, with the values given.</summary>
    /// <param name="body">The other body.</param>
    /// <param name="citation">Where the document says so.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Hat(Party body, Citation citation)
    {
        Body = Guard.NotNull(body);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The body that the group is at the same time.</summary>
    public Party Body { get; }

    /// <summary>Where the document says so.</summary>
    public Citation Citation { get; }

    /// <summary>The Act or other text that sets the body up; null where the document names none.</summary>
    public Instrument? Act { get; init; }

    /// <summary>The days on which the group is that body; undated where the document gives none.</summary>
    public InForce InForce { get; init; } = InForce.Undated;

    /// <summary>The id of the rule that says who must belong to the body, such as <c>daa-2021/s58</c>; null where the document names none.</summary>
    public string? CompositionRule { get; init; }

    /// <summary>The body, the text that sets it up and the days.</summary>
    public override string ToString() =>
        $"{Body}{(Act is null ? string.Empty : $", under the {Act.Title}")}{(InForce == InForce.Undated ? string.Empty : $", {InForce}")}{(CompositionRule is null ? string.Empty : $", with the members that {CompositionRule} asks for")}";
}
