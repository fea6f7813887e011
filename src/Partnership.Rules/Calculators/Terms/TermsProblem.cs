using Partnership.Rules.Foundation;

namespace Partnership.Rules.Calculators;

/// <summary>Something in a council's own terms that names what is not there, or that can never have an effect.</summary>
/// <param name="Code">A short code, never changed, such as <c>unknown-category</c>.</param>
/// <param name="Path">The place in the terms, by the names of a file of terms: <c>groups[board].meetings.quorum</c>.</param>
/// <param name="Message">What is wrong, with the value and what is valid.</param>
public sealed record TermsProblem(string Code, string Path, string Message)
{
    /// <summary>The valid value that was most likely meant; null when none is near.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Place and message, as one line of text.</summary>
    public override string ToString() => DidYouMean is null ? $"{Path}: {Message}" : $"{Path}: {Message} Did you mean '{DidYouMean}'?";

    /// <summary>A name that means nothing, with the valid ones.</summary>
    internal static TermsProblem Unknown(string code, string path, string what, string name, IReadOnlyCollection<string> valid) =>
        new(code, path, $"'{name}' is not {what}. Valid values: {English.Choices(valid)}.") { DidYouMean = Nearest.To(name, valid) };
}
