using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A definition that a group's remit adopts, by its key, and what the group adds to it in its own words.</summary>
public sealed record AdoptedDefinition
{
    /// <summary>States an adopted definition.</summary>
    /// <param name="definition">The definition's key: the id of the definition among those that are built in, or one of the caller's own.</param>
    /// <param name="citation">The place in the document that adopts it.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public AdoptedDefinition(string definition, Citation citation)
    {
        Definition = Guard.NotBlank(definition);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The id of the definition that is adopted.</summary>
    public string Definition { get; }

    /// <summary>The place in the document that adopts it.</summary>
    public Citation Citation { get; }

    /// <summary>What the group adds; unspecified where it adds nothing.</summary>
    public DocumentValue<string> Gloss { get; init; }

    /// <summary>The key of the definition, as one line of text.</summary>
    public override string ToString() => Definition;
}
