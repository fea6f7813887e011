using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>Something a plan or strategy says that is kept and cited; nothing is computed from it.</summary>
public sealed record Statement
{
    /// <summary>Keeps a statement with the values given.</summary>
    /// <param name="text">The statement, in our own words.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Statement(string text, Citation citation)
    {
        Text = Guard.NotBlank(text);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>What is said, as the document says.</summary>
    public string Text { get; }

    /// <summary>The clause that makes this statement.</summary>
    public Citation Citation { get; }

    /// <summary>What is said, as one line of text.</summary>
    public override string ToString() => Text;
}
