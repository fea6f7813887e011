using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>Something a strategy says was done under the one before it.</summary>
public sealed record Achievement
{
    /// <summary>States an achievement with the values given.</summary>
    /// <param name="heading">The heading above the achievement.</param>
    /// <param name="text">What was done.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Achievement(string heading, string text, Citation citation)
    {
        Heading = Guard.NotBlank(heading);
        Text = Guard.NotBlank(text);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The heading it is under.</summary>
    public string Heading { get; }

    /// <summary>What was done, as the document says.</summary>
    public string Text { get; }

    /// <summary>The clause that records this achievement.</summary>
    public Citation Citation { get; }

    /// <summary>What was done, as one line of text.</summary>
    public override string ToString() => Text;
}
