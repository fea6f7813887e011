using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Definitions;

/// <summary>What a definition says in one aspect, in our own words.</summary>
public sealed record DefinitionLimb
{
    /// <summary>States what a definition says.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="text">The text.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public DefinitionLimb(DefinitionAspect aspect, string text, Citation citation)
    {
        Aspect = Guard.NotNull(aspect);
        Text = Guard.NotBlank(text);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The aspect that the limb is about.</summary>
    public DefinitionAspect Aspect { get; }

    /// <summary>What the limb says, in our words.</summary>
    public string Text { get; }

    /// <summary>Where it says so.</summary>
    public Citation Citation { get; }

    /// <summary>The aspect and the words.</summary>
    public override string ToString() => $"{Aspect.Words}: {Text}";
}
