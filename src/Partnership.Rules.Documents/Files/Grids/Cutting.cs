namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>One way to cut a file into paragraphs and tables. Word and Excel say themselves what a cell is; text can be cut in several ways.</summary>
/// <param name="Name">How it is cut, in words.</param>
/// <param name="Blocks">The paragraphs and tables in order.</param>
/// <param name="Found">What was found on the way; it is reported where this cutting is taken.</param>
internal sealed record Cutting(string Name, IReadOnlyList<Block> Blocks, Problems Found)
{
    /// <summary>How likely the way is before it is tried; its fit is multiplied by it.</summary>
    internal double Prior { get; init; } = 1;
}
