using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Gathers problems; beyond a thousand it only counts, so that a hostile file cannot fill the memory with them.</summary>
internal sealed class Problems
{
    private const int Most = 1000;
    private const int Longest = 600;
    private readonly List<ReadProblem> found = [];
    private int beyond;

    internal void Note(SourceLocation place, string message) => Add(new ReadProblem(ProblemSeverity.Note, place, message));

    internal void Warn(SourceLocation place, string message) => Add(new ReadProblem(ProblemSeverity.Warning, place, message));

    internal void Fail(SourceLocation place, string message) => Add(new ReadProblem(ProblemSeverity.Error, place, message));

    /// <summary>Takes over what another has gathered.</summary>
    internal void Add(Problems other)
    {
        other.found.ForEach(Add);
        beyond += other.beyond;
    }

    internal ValueList<ReadProblem> ToList() =>
        (beyond == 0 ? found : found.Append(new ReadProblem(ProblemSeverity.Warning, SourceLocation.WholeFile, FormattableString.Invariant($"{beyond} more problems are not listed.")))).ToValueList();

    private void Add(ReadProblem problem)
    {
        if (found.Count < Most)
        {
            found.Add(problem.Message.Length <= Longest ? problem : problem with { Message = $"{problem.Message.Substring(0, Longest)}..." });
            return;
        }

        beyond++;
    }
}
