namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>What the rooms above ask of a reader of files.</summary>
/// <param name="Limits">How much to take in.</param>
/// <param name="Sheet">The sheet of a workbook to read; null for the one chosen.</param>
/// <param name="IsHeading">True for a text that is known as a heading.</param>
/// <param name="Choose">Chooses among the sheets of a workbook.</param>
internal sealed record FileSettings(ReadLimits Limits, string? Sheet, Func<string, bool> IsHeading, Func<IEnumerable<Table>, List<Block>> Choose);
