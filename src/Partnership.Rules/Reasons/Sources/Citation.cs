using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>A place in a text: an Act's section with its link as at a date, or a document's section and lines with the catalogue id.</summary>
/// <example><code>static string Minuted(DeadlineResult answer) { return answer.Due.Citations[0].ForMinutes; }</code></example>
public sealed record Citation
{
    private Citation(Instrument instrument, string section)
    {
        Instrument = instrument;
        Section = Guard.NotBlank(section);
    }

    /// <summary>The Act or document that is cited.</summary>
    public Instrument Instrument { get; }

    /// <summary>The section, regulation, article, heading or row.</summary>
    public string Section { get; }

    /// <summary>The line or lines of the document, as in <c>11</c> or <c>155-185</c>; null for a statute.</summary>
    public string? Lines { get; private init; }

    /// <summary>The catalogue id, as in <c>SOT-TOR-007</c>; null for a statute.</summary>
    public string? Id { get; private init; }

    /// <summary>Where the place can be read, as it stood on <see cref="AsAt"/>; null when the text is not published.</summary>
    public string? Link { get; private init; }

    /// <summary>The day as at which the text was read; null when it carries no versions.</summary>
    public LocalDate? AsAt { get; private init; }

    /// <summary>True while a machine has proposed what is cited and no person has checked it against the text. Every answer that depends on it carries a caveat.</summary>
    public bool IsProposed { get; private init; }

    /// <summary>A place in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">The heading above it.</param>
    /// <param name="lines">The line or lines.</param>
    /// <param name="id">The catalogue id.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static Citation InDocument(Instrument document, string section, string lines, string id) =>
        new(Guard.NotNull(document), section) { Lines = Guard.NotBlank(lines), Id = Guard.NotBlank(id) };

    /// <summary>A place in an Act or in regulations, linked as it stood on a day.</summary>
    /// <param name="statute">The Act or regulations; it must have a link.</param>
    /// <param name="section">The place in words, as in <c>s.58(2)</c>.</param>
    /// <param name="path">The place in the address, as in <c>section/58</c>.</param>
    /// <param name="asAt">The day on which we checked the text.</param>
    /// <exception cref="ArgumentException">The statute has no link, or a text is blank.</exception>
    public static Citation InStatute(Instrument statute, string section, string path, LocalDate asAt)
    {
        Guard.Require(Guard.NotNull(statute).Link is not null, $"{statute} has no link.", nameof(statute));
        return new Citation(statute, section) { Link = $"{statute.Link}/{Guard.NotBlank(path)}/{LocalDatePattern.Iso.Format(asAt)}", AsAt = asAt };
    }

    /// <summary>A place in any other published text: guidance, a judgment, a code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The place in it.</param>
    /// <exception cref="ArgumentException">The place is blank.</exception>
    public static Citation InText(Instrument text, string section) => new(Guard.NotNull(text), section) { Link = text.Link };

    /// <summary>The same place, marked as proposed: read from the document by a machine, and not checked by a person.</summary>
    public Citation AsProposed() => this with { IsProposed = true };

    /// <summary>The same place without the mark: a person has checked what is cited against the text.</summary>
    public Citation AsChecked() => this with { IsProposed = false };

    /// <summary>The section as people cite it: <c>s 10(1)</c> where <see cref="Section"/> has <c>s.10(1)</c>.</summary>
    public string Pinpoint => Provision.Abbreviated(Section);

    /// <summary>The citation to paste into minutes: <c>Freedom of Information Act 2000, s 10(1)</c>.</summary>
    public string ForMinutes =>
        Lines is null ? $"{Instrument.Title}, {Pinpoint}"
        : $"{Instrument.Title}, {Section}, {(Lines.Contains('-') ? "lines" : "line")} {Lines} ({Id})";

    /// <summary>The citation to paste into a letter, with no abbreviation: <c>section 10(1) of the Freedom of Information Act 2000</c>.</summary>
    public string ForLetter => AsAt is null ? ForMinutes : $"{Provision.InFull(Section)} of {(Instrument.Title.StartsWith("SI ", StringComparison.Ordinal) ? string.Empty : "the ")}{Instrument.Title}";

    /// <summary>The citation for minutes with its link, and the day as at which the linked text was read where it has one.</summary>
    public string WithLink =>
        Link is null ? ForMinutes
        : AsAt is { } day ? $"{ForMinutes}, as it was on {English.Date(day)}: {Link}"
        : $"{ForMinutes}: {Link}";

    /// <summary>The citation in words, as for minutes.</summary>
    public override string ToString() => ForMinutes;
}
