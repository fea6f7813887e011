using Partnership.Rules.Governance;
using Partnership.Rules.Json.Tests.Schemas;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>The terms of a partnership that was made up, as the sample holds them.</summary>
internal static class Barsetshire
{
    internal static string Text { get; } = File.ReadAllText(Root.File("samples", "terms", "barsetshire.json"));

    internal static Terms Terms { get; } = PartnershipJson.Of<Terms>().Read(Text).Value;

    internal static Group Board => Terms.Groups[0];

    /// <summary>The file with one text put for another.</summary>
    internal static JsonReadResult<Terms> With(string what, string with)
    {
        var at = Text.IndexOf(what, StringComparison.Ordinal);
        return PartnershipJson.Of<Terms>().Read(Text[..at] + with + Text[(at + what.Length)..]);
    }
}
