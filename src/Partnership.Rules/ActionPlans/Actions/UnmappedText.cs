using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>Text of a plan that has no field of its own, kept as it stands.</summary>
/// <param name="Heading">The heading of its column or section; empty when there is none.</param>
/// <param name="Text">The words of the text.</param>
/// <param name="Location">The place of the text in its file.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed record UnmappedText(string Heading, string Text, SourceLocation Location)
{
    /// <summary>The heading of its column or section; empty when there is none.</summary>
    public string Heading { get; } = Guard.NotNull(Heading);

    /// <summary>The words of the text.</summary>
    public string Text { get; init; } = Guard.NotNull(Text);

    /// <summary>The line and cell of the file where this is.</summary>
    public SourceLocation Location { get; } = Guard.NotNull(Location);

    /// <summary>Heading and text, as one line of text.</summary>
    public override string ToString() => Heading.Length == 0 ? Text : $"{Heading}: {Text}";
}
