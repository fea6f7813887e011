using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>Something a strategy says that its partners do. It has no lead, date or rating: an action plan may give it those.</summary>
public sealed record Commitment
{
    /// <summary>States a commitment with the values given.</summary>
    /// <param name="strand">The strand.</param>
    /// <param name="code">The code, ours where the strategy gives none.</param>
    /// <param name="text">The commitment in words.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Commitment(Strand strand, ActionCode code, string text, Citation citation)
    {
        Strand = Guard.NotNull(strand);
        Code = Guard.NotNull(code);
        Text = Guard.NotBlank(text);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The strand that the commitment belongs to.</summary>
    public Strand Strand { get; }

    /// <summary>The code of the commitment.</summary>
    public ActionCode Code { get; }

    /// <summary>What is promised, as the document says.</summary>
    public string Text { get; }

    /// <summary>The clause that records this commitment.</summary>
    public Citation Citation { get; }

    /// <summary>Code and text, as one line of text.</summary>
    public override string ToString() => $"{Code} {Text}";
}
