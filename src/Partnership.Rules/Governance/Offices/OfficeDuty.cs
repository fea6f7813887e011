using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Something that falls to the holder of an office, without a day of its own: records handed over, a minute-taker found.</summary>
public sealed record OfficeDuty
{
    /// <summary>States a duty of an office.</summary>
    /// <param name="moment">The occasion of the duty: "each meeting", "when the term ends".</param>
    /// <param name="what">The action, in our own words.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">The moment or the duty is blank.</exception>
    public OfficeDuty(Trigger moment, string what, Citation citation)
    {
        Moment = Guard.NotNull(moment);
        What = Guard.NotBlank(what);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>When it falls to them.</summary>
    public Trigger Moment { get; }

    /// <summary>What is done, as the document says.</summary>
    public string What { get; }

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation { get; }

    /// <summary>Who shares the duty with the holder; empty when no one does.</summary>
    public ValueList<Party> With { get; init; } = ValueList<Party>.Empty;

    /// <summary>What is done, as one line of text.</summary>
    public override string ToString() => What;
}
