using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents.Grids;

/// <summary>Gathers problems; beyond a thousand it only counts, so that a hostile file cannot fill the memory with them.</summary>
internal sealed class Problems
{
    private const int Most = 1000;
    private readonly List<ReadingProblem> found = [];
    private int beyond;

    internal void Note(SourceLocation place, string message) => Add(new ReadingProblem(ProblemSeverity.Note, place, message));

    internal void Warn(SourceLocation place, string message) => Add(new ReadingProblem(ProblemSeverity.Warning, place, message));

    internal void Fail(SourceLocation place, string message) => Add(new ReadingProblem(ProblemSeverity.Error, place, message));

    internal ValueList<ReadingProblem> ToList() =>
        (beyond == 0 ? found : found.Append(new ReadingProblem(ProblemSeverity.Warning, SourceLocation.WholeFile, FormattableString.Invariant($"{beyond} more problems are not listed.")))).ToValueList();

    private void Add(ReadingProblem problem)
    {
        if (found.Count < Most)
        {
            found.Add(problem);
            return;
        }

        beyond++;
    }
}
