namespace Partnership.Rules.Documents.Grids;

/// <summary>A file taken apart: blocks in order, and what was found on the way.</summary>
internal sealed class RawPlan(PlanFormat format, IReadOnlyList<Block> blocks, Problems problems)
{
    internal PlanFormat Format { get; } = format;

    internal IReadOnlyList<Block> Blocks { get; } = blocks;

    internal Problems Problems { get; } = problems;
}
