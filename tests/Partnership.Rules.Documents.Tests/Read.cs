using System.Text;

namespace Partnership.Rules.Documents.Tests;

/// <summary>Reads plans out of bytes and text.</summary>
internal static class Read
{
    internal static PlanReading Bytes(byte[] bytes, PlanReadingOptions? options = null) => PlanReader.Read(new MemoryStream(bytes), options);

    internal static PlanReading Text(string text, PlanReadingOptions? options = null) => Bytes(Encoding.UTF8.GetBytes(text), options);

    internal static IEnumerable<string?> Codes(this PlanReading reading) => reading.Plan.Actions.Select(action => action.Code?.Value);

    internal static IEnumerable<string?> Ratings(this PlanReading reading) => reading.Plan.Actions.Select(action => action.Rating?.Code);

    internal static IEnumerable<ReadingProblem> Serious(this PlanReading reading) => reading.Problems.Where(problem => problem.Severity != ProblemSeverity.Note);
}
