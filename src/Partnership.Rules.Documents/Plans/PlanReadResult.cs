using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents;

/// <summary>A plan as it was read, with every problem. What could be read is there, whatever else is wrong.</summary>
/// <param name="Plan">The plan, with no actions when the file could not be read.</param>
/// <param name="Format">The format of the file.</param>
/// <param name="Problems">The problems found, in the order of the file.</param>
public sealed record PlanReadResult(ActionPlan Plan, PlanFormat Format, ValueList<ReadProblem> Problems)
{
    /// <summary>How the plan was read: the cutting, the columns, the choices not taken.</summary>
    public PlanExplanation Explanation { get; init; } = PlanExplanation.Empty;

    /// <summary>True when all of it was understood: notes at most.</summary>
    public bool IsComplete => Problems.All(problem => problem.Severity == ProblemSeverity.Note);

    /// <summary>How many actions and problems.</summary>
    public override string ToString() => FormattableString.Invariant($"{Plan.Actions.Count} actions, {Problems.Count} problems");
}
