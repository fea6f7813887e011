namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>One way to cut a file into paragraphs and tables. Word and Excel say themselves what a cell is; text can be cut in several ways.</summary>
/// <param name="Name">The way of cutting, in words.</param>
/// <param name="Blocks">The paragraphs and tables in order.</param>
/// <param name="Found">The problems found while cutting; they are reported only if this cutting is used.</param>
internal sealed record Cutting(string Name, IReadOnlyList<Block> Blocks, Problems Found)
{
    /// <summary>How likely the way is before it is tried; its fit is multiplied by it.</summary>
    internal double Prior { get; init; } = 1;
}
