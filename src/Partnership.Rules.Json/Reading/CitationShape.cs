using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Reading;

/// <summary>A citation: in a document, in a statute as at a day, or in another text. Which of them follows from the members.</summary>
internal static class CitationShape
{
    internal static void Write(Utf8JsonWriter writer, Citation citation) => writer.Object(() =>
    {
        writer.Shaped("instrument", ReasonsJson.Instrument, citation.Instrument);
        writer.WriteString("section", citation.Section);
        writer.OptionalText("lines", citation.Lines);
        writer.OptionalText("id", citation.Id);
        writer.OptionalText("link", citation.Link);
        writer.OptionalDate("asAt", citation.AsAt);
    });

    internal static Citation? Read(Place place)
    {
        var members = new Members(place, "instrument", "section", "lines", "id", "link", "asAt");
        var (instrument, section) = (members.Of("instrument", ReasonsJson.Instrument), members.Text("section"));
        var (lines, id) = (members.OptionalText("lines"), members.OptionalText("id"));
        var (link, asAt) = (members.OptionalText("link"), members.OptionalDate("asAt"));
        return members.Build(() => (lines ?? id, asAt) switch
        {
            ({ }, { }) => throw new FormatException("A citation has lines and an id, or a link and a day, not both."),
            ({ }, null) => Same(Citation.InDocument(instrument, section, lines!, id!), link),
            (null, { } day) => Same(Citation.InStatute(instrument, section, PathIn(instrument, link, day), day), link),
            _ => Same(Citation.InText(instrument, section), link),
        });
    }

    private static string PathIn(Instrument statute, string? link, LocalDate asAt)
    {
        var (start, end) = ($"{statute.Link}/", $"/{LocalDatePattern.Iso.Format(asAt)}");
        return link is not null && link.Length > start.Length + end.Length && link.StartsWith(start, StringComparison.Ordinal) && link.EndsWith(end, StringComparison.Ordinal)
            ? link.Substring(start.Length, link.Length - start.Length - end.Length)
            : throw new FormatException($"The link must begin with {start} and end with {end}.");
    }

    /// <summary>A link that leads elsewhere than the instrument's own would be lost, so it is refused.</summary>
    private static Citation Same(Citation citation, string? link) =>
        citation.Link == link ? citation : throw new FormatException(citation.Link is null ? "This citation can have no link." : $"The link must be {citation.Link}.");
}
