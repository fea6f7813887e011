using System.ComponentModel;
using System.Text.Json.Serialization;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Shell;

/// <summary>The JSON form of a citation. A statute has a link in place of lines and an id.</summary>
[Description("Where it is written.")]
internal sealed record CitationDocument(
    [Description("The text, by its key.")] string Source,
    [Description("The title of the text.")] string Title,
    [Description("The section, as the text calls it.")] string Section,
    [Description("The line or lines; null where it is not cited by them.")] string? Lines,
    [Description("The id of the catalogue entry; null where there is none.")] string? Id) : ICited
{
    private Citation? cited;

    Citation? ICited.Cited => cited;

    [Description("Where it can be read, a statute as it was on the day; omitted where no address is known.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Link { get; private init; }

    internal static CitationDocument Of(Citation citation) =>
        new(citation.Instrument.Key, citation.Instrument.Title, citation.Section, citation.Lines, citation.Id) { Link = citation.Link, cited = citation };
}
