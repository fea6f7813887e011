using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>A citation: in a document, in a statute as at a day, or in another text. Which of them follows from the members.</summary>
internal static class CitationShape
{
    internal static Func<Taken, Citation> Declare(Declaration<Citation> declare)
    {
        var instrument = declare.InScope("instrument", "The text; in a file of terms the partnership's own document when left out.", new InstrumentShape(), one => one.Instrument, scope => scope.Partnership?.Document);
        var section = declare.Needs("section", "The section, as the text calls it.", Plain.Words, one => one.Section);
        var lines = declare.May("lines", "The line or lines, as 14 or 18-21; goes with 'id'.", Plain.Words, one => one.Lines);
        var id = declare.May("id", "The id of the entry in the list made of the document; goes with 'lines'.", Plain.Words, one => one.Id);
        var link = declare.May("link", "For a statute, the instrument's link, the path and the day.", Plain.Words, one => one.Link);
        var asAt = declare.MayBe("asAt", "For a statute, the day as at which it is cited; goes with 'link'.", Plain.Day, one => one.AsAt);
        return taken => Of(instrument(taken), section(taken), (lines(taken), id(taken)), (link(taken), asAt(taken)));
    }

    private static Citation Of(Instrument instrument, string section, (string? Lines, string? Id) entry, (string? Link, LocalDate? AsAt) statute) => (entry.Lines ?? entry.Id, statute.AsAt) switch
    {
        ({ }, { }) => throw new FormatException("A citation has lines and an id, or a link and a day, not both."),
        ({ }, null) when entry.Lines is null || entry.Id is null => throw new FormatException("A citation has both lines and an id, or neither."),
        ({ }, null) => Same(Citation.InDocument(instrument, section, entry.Lines, entry.Id), statute.Link),
        (null, { } day) => Same(Citation.InStatute(instrument, section, PathIn(instrument, statute.Link, day), day), statute.Link),
        _ => Same(Citation.InText(instrument, section), statute.Link ?? instrument.Link),
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
