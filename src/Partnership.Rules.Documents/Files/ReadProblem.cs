using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Documents;

/// <summary>Something a reader found, with its place.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">The place of the problem in its file.</param>
/// <param name="Message">The problem in words.</param>
public sealed record ReadProblem(ProblemSeverity Severity, SourceLocation Place, string Message)
{
    /// <summary>Place and message, as one line of text.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
