using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json;

/// <summary>A problem in a file of terms, and where it is in the text.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The character in the line, counted from 1.</param>
/// <param name="Path">The path of the value, such as <c>$.groups[0].meetings.quorum</c>.</param>
/// <param name="Message">What is wrong, with the valid values where there is a set of them.</param>
/// <exception cref="ArgumentNullException">The path or the message is null.</exception>
public sealed record TermsFault(int Line, int Column, string Path, string Message)
{
    /// <summary>The path of the value.</summary>
    public string Path { get; } = Guard.NotNull(Path);

    /// <summary>What is wrong in the file, in one sentence.</summary>
    public string Message { get; } = Guard.NotNull(Message);

    /// <summary>The valid value that was most likely meant; null when none is near.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Line, column, path and message.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}, {Path}: {Message}");
}
