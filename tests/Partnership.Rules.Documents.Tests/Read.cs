using System.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Reads plans out of bytes and text. Every reading that a test makes passes through here, and is looked over for what was lost.</summary>
internal static class Read
{
    internal static PlanReadResult Bytes(byte[] bytes, PlanReadOptions? options = null)
    {
        NothingLost.Check(bytes, options);
        return PlanReader.Read(new MemoryStream(bytes), options);
    }

    internal static PlanReadResult Text(string text, PlanReadOptions? options = null) => Bytes(Encoding.UTF8.GetBytes(text), options);

    internal static IEnumerable<string?> Codes(this PlanReadResult reading) => reading.Plan.Actions.Select(action => action.Code?.Value);

    internal static IEnumerable<string?> Ratings(this PlanReadResult reading) => reading.Plan.Actions.Select(action => action.Rating?.Code);

    internal static IEnumerable<ReadProblem> Serious(this PlanReadResult reading) => reading.Problems.Where(problem => problem.Severity != ProblemSeverity.Note);
}
