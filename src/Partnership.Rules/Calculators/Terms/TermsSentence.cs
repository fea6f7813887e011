using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A sentence of the read-back: what the terms now say on one point, and where.</summary>
/// <param name="Text">The sentence, in plain English.</param>
/// <param name="Citation">The place in the terms that says so.</param>
/// <exception cref="ArgumentNullException">The citation is null.</exception>
/// <exception cref="ArgumentException">The sentence is blank.</exception>
public sealed record TermsSentence(string Text, Citation Citation)
{
    /// <summary>The text of the sentence.</summary>
    public string Text { get; } = Guard.NotBlank(Text);

    /// <summary>The place in the terms that says so.</summary>
    public Citation Citation { get; } = Guard.NotNull(Citation);

    /// <summary>Sentence and section, as one line of text.</summary>
    public override string ToString() => $"{Text} ({Citation.Section})";
}
