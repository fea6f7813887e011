namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>A file taken apart: the ways to cut it, and what was found on the way.</summary>
internal sealed class RawPlan(PlanFormat format, IReadOnlyList<Cutting> cuttings, Problems problems)
{
    internal PlanFormat Format { get; } = format;

    internal IReadOnlyList<Cutting> Cuttings { get; } = cuttings;

    internal Problems Problems { get; } = problems;
}
