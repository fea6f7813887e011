using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Something a document says that is kept in our own words and cited, and from which nothing is computed: an aim, an objective, a duty without a date.</summary>
public sealed record RecordedProvision
{
    /// <summary>Records a point with the values given.</summary>
    /// <param name="text">The statement of the document, in our own words.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public RecordedProvision(string text, Citation citation)
    {
        Text = Guard.NotBlank(text);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The statement of the document, in our own words.</summary>
    public string Text { get; }

    /// <summary>The clause that records this provision.</summary>
    public Citation Citation { get; }

    /// <summary>What the document says.</summary>
    public override string ToString() => Text;
}
