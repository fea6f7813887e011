namespace Partnership.Rules.Json;

/// <summary>Something in a JSON document that could not be used, and where.</summary>
/// <param name="Path">The place, as in <c>$.closedDays[3].on</c>; <c>$</c> is the document itself.</param>
/// <param name="Message">What is wrong, with the valid values where there is a set of them.</param>
public sealed record JsonProblem(string Path, string Message)
{
    /// <summary>The line of the text, counted from 1; null where only the path is known.</summary>
    public int? Line { get; init; }

    /// <summary>The valid value that was most likely meant; null when none is near.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The line where it is known, the path, and what is wrong.</summary>
    public override string ToString() => Line is { } line ? FormattableString.Invariant($"line {line}, {Path}: {Message}") : $"{Path}: {Message}";
}
