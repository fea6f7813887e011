using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.ActionPlans;

/// <summary>Something a strategy says its partners will do. It has no lead, date or rating: an action plan may give it those.</summary>
public sealed record Commitment
{
    /// <summary>States a commitment.</summary>
    /// <param name="strand">Its strand.</param>
    /// <param name="code">Its code, ours where the strategy gives none.</param>
    /// <param name="text">What is promised.</param>
    /// <param name="citation">Where.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Commitment(Strand strand, ActionCode code, string text, Citation citation)
    {
        Strand = Guard.NotNull(strand);
        Code = Guard.NotNull(code);
        Text = Guard.NotBlank(text);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>Its strand.</summary>
    public Strand Strand { get; }

    /// <summary>Its code.</summary>
    public ActionCode Code { get; }

    /// <summary>What is promised.</summary>
    public string Text { get; }

    /// <summary>Where.</summary>
    public Citation Citation { get; }

    /// <summary>Code and text.</summary>
    public override string ToString() => $"{Code} {Text}";
}
