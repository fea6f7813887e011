namespace Partnership.Rules.Json;

/// <summary>Something in a JSON document that could not be used, and where.</summary>
/// <param name="Path">The place, as in <c>$.closedDays[3].on</c>; <c>$</c> is the document itself.</param>
/// <param name="Says">What is wrong, with the valid values where there is a set of them.</param>
public sealed record JsonProblem(string Path, string Says)
{
    /// <summary>Place and what is wrong.</summary>
    public override string ToString() => $"{Path}: {Says}";
}
