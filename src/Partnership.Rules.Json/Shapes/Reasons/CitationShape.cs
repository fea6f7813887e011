using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A citation: in a document, in a statute as at a day, or in another text. Which of them follows from the members.</summary>
internal static class CitationShape
{
    [HandMade]
    internal static JsonShape<Citation> Citation(ShapeRegistry shapes) => new ObjectShape<Citation>("citation", "Where something is written.", declare =>
    {
        var instrument = declare.Inherited("instrument", "The text; in a file of terms the partnership's own document when omitted.", shapes.Of<Instrument>(), citation => citation.Instrument, around => around.Get<CouncilPartnership>()?.Document);
        var section = declare.Required("section", "The section, as the text calls it.", PrimitiveShapes.Words, citation => citation.Section);
        var lines = declare.Optional("lines", "The line or lines, as 14 or 18-21; goes with 'id'.", PrimitiveShapes.Words, citation => citation.Lines);
        var id = declare.Optional("id", "The id of the entry in the list made of the document; goes with 'lines'.", PrimitiveShapes.Words, citation => citation.Id);
        var link = declare.Optional("link", "For a statute, the instrument's link, the path and the day.", PrimitiveShapes.Words, citation => citation.Link);
        var asAt = declare.OptionalValue("asAt", "For a statute, the day as at which it is cited; goes with 'link'.", PrimitiveShapes.Day, citation => citation.AsAt);
        var proposed = declare.WithDefault("proposed", "True while a machine has proposed what is cited and no one has checked it: every answer that depends on it says so. Remove the mark once you have compared it with the text.", PrimitiveShapes.Boolean, citation => citation.IsProposed, false);
        return values => Marked(Of(instrument(values), section(values), (lines(values), id(values)), (link(values), asAt(values))), proposed(values));
    });

    private static Citation Marked(Citation citation, bool isProposed) => isProposed ? citation.AsProposed() : citation;

    private static Citation Of(Instrument instrument, string section, (string? Lines, string? Id) entry, (string? Link, LocalDate? AsAt) statute) => (entry.Lines ?? entry.Id, statute.AsAt) switch
    {
        ({ }, { }) => throw new FormatException("A citation has lines and an id, or a link and a day, not both."),
        ({ }, null) when entry.Lines is null || entry.Id is null => throw new FormatException("A citation has both lines and an id, or neither."),
        ({ }, null) => Same(Reasons.Citation.InDocument(instrument, section, entry.Lines, entry.Id), statute.Link),
        (null, { } day) => Same(Reasons.Citation.InStatute(instrument, section, PathIn(instrument, statute.Link, day), day), statute.Link),
        _ => Same(Reasons.Citation.InText(instrument, section), statute.Link ?? instrument.Link),
    };

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
