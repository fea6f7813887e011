namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>What the rooms above ask of a reader of files.</summary>
/// <param name="Limits">The limits on the size of the file.</param>
/// <param name="Sheet">The sheet of a workbook to read; null to let the reader choose.</param>
/// <param name="IsHeading">True for a text that is known as a heading.</param>
/// <param name="Choose">Chooses among the sheets of a workbook.</param>
internal sealed record FileSettings(ReadLimits Limits, string? Sheet, Func<string, bool> IsHeading, Func<IEnumerable<Table>, List<Block>> Choose);
