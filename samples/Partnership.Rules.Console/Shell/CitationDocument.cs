using System.Text.Json.Serialization;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Shell;

/// <summary>The JSON form of a citation. A statute has a link in place of lines and an id.</summary>
internal sealed record CitationDocument(string Source, string Title, string Section, string? Lines, string? Id)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Link { get; private init; }

    internal static CitationDocument Of(Citation citation) =>
        new(citation.Instrument.Key, citation.Instrument.Title, citation.Section, citation.Lines, citation.Id) { Link = citation.Link };
}
