using Partnership.Rules.Json;

namespace Partnership.Rules.Console.Shell;

/// <summary><c>--terms</c>: a partnership's own terms of reference, read from a file in place of those that ship.</summary>
internal sealed class TermsSetting() : FileSetting<Terms>("--terms", PartnershipJson.Of<Terms>(), "a partnership's own terms in place of the built-in ones, as schemas/terms.schema.json describes");
