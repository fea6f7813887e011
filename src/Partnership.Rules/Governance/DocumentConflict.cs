using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Where documents disagree or are unclear, with every place, and the interpretation chosen.</summary>
public sealed record DocumentConflict
{
    /// <summary>States a conflict with the values given.</summary>
    /// <param name="id">The id, as in <c>CON-008</c>.</param>
    /// <param name="uncertainty">The conflict, or what is uncertain, in our own words.</param>
    /// <param name="interpretation">The interpretation used.</param>
    /// <param name="citations">The places; none for a caveat about the documents as a whole.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public DocumentConflict(string id, string uncertainty, string interpretation, params Citation[] citations)
    {
        Id = Guard.NotBlank(id);
        Uncertainty = Guard.NotBlank(uncertainty);
        Interpretation = Guard.NotBlank(interpretation);
        Citations = ValueList.Of(Guard.NotNull(citations));
    }

    /// <summary>The permanent id of the conflict.</summary>
    public string Id { get; }

    /// <summary>The conflict, or what is uncertain, in our own words.</summary>
    public string Uncertainty { get; }

    /// <summary>The interpretation chosen in the document conflict.</summary>
    public string Interpretation { get; }

    /// <summary>The places that disagree, with their citations.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>The id and the interpretation chosen, as one line of text.</summary>
    public override string ToString() => $"{Id}: {Interpretation}";
}
