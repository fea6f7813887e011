using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>What may be written as text in a file of terms. All of it is read and written by one grammar, that of <see cref="TermsWords"/>.</summary>
internal static class ShortFormWords
{
    internal static void AddTo(ShapeRegistry shapes)
    {
        shapes.Wrap<Citation>((whole, _) => new ShortShape<Citation>(whole, CitationText.Read, CitationText.Write));
        shapes.Wrap<Party>((whole, _) => new ShortShape<Party>(whole, (text, document) => TermsWords.Party(text, KeyIn(document)).Value, (party, document) => TermsWords.Write(party, KeyIn(document))));
        shapes.Wrap<TimeLimit>((whole, _) => new ShortShape<TimeLimit>(whole, (text, _) => TermsWords.Limit(text, Direction.After).Value, (limit, _) => TermsWords.Write(limit)));
        shapes.Wrap<Quorum>((whole, _) => new ShortShape<Quorum>(whole, (text, document) => TermsWords.Quorum(text, document.Get<TermsAround>()?.List).Value, (quorum, _) => TermsWords.Write(quorum)));
        shapes.Wrap<SeatCount>((whole, _) => new ShortShape<SeatCount>(whole, (text, _) => TermsWords.Seats(text).Value, (seats, _) => TermsWords.Write(seats)));
        shapes.Wrap<CadenceInterpretation>((whole, _) => new ShortShape<CadenceInterpretation>(whole, (text, _) => Cadence(text), (cadence, _) => cadence.Reason is null ? cadence.AsWritten : null));
        shapes.Wrap<RecordedProvision>((whole, _) => new ShortShape<RecordedProvision>(whole, Provision, (one, document) => Cited(one.Text, one.Citation, document)));
        shapes.Wrap<MemberCategory>((whole, _) => new ShortShape<MemberCategory>(whole, CategoryText.Read, CategoryText.Write));
        shapes.Wrap<Rule>((whole, _) => new ShortShape<Rule>(whole, RuleText.Read, RuleText.Write));
        shapes.Wrap<MeetingWindow>((whole, _) => new ShortShape<MeetingWindow>(whole, NamedText.Window, NamedText.Write));
        shapes.Wrap<CadencePhase>((whole, _) => new ShortShape<CadencePhase>(whole, NamedText.Phase, NamedText.Write));
        shapes.Wrap<Hat>((whole, _) => new ShortShape<Hat>(whole, Hat, (hat, document) => hat.Act is null && hat.InForce == InForce.Undated && hat.CompositionRule is null ? Cited(TermsWords.Write(hat.Body, KeyIn(document)), hat.Citation, document) : null));
        shapes.Wrap<GroupLink>((whole, _) => new ShortShape<GroupLink>(whole, NamedText.Link, NamedText.Write));
        shapes.Wrap<Office>((whole, _) => new ShortShape<Office>(whole, NamedText.Office, (office, _) => NamedText.Write(office)));
        shapes.Wrap<QuorumFailure>((whole, _) => new ShortShape<QuorumFailure>(whole, (text, _) => TermsWords.WithoutQuorum(text).Value, (follows, _) => follows.Words));
        shapes.Wrap<Group>((whole, own) => new ExpandedShape<Group>(whole, new GroupForm(own)));
        shapes.Wrap<MeetingArrangements>((whole, own) => new ExpandedShape<MeetingArrangements>(whole, new MeetingForm(own)));
        shapes.Wrap<RecurringDuty>((whole, own) => new ExpandedShape<RecurringDuty>(whole, new DutyForm()));
    }

    /// <summary>Words with their citation in brackets; the citation of the object around where they have none.</summary>
    internal static (string Words, Citation Citation) Split(string text, DocumentContext document)
    {
        var cited = CitedText.Splits(text).FirstOrDefault(one => one.Citation is not null);
        return cited.Citation is { } place ? (cited.Words, CitationText.Read(place, document))
            : document.Get<CitationAround>() is { } around ? (text.Trim(), around.Citation)
            : throw new FormatException($"'{text}' has no citation. Write it in brackets at the end, as in: {text.Trim()} (4.1)");
    }

    /// <summary>Words with their citation in brackets; null where the citation does not fit in text.</summary>
    internal static string? Cited(string words, Citation citation, DocumentContext document) => CitationText.Write(citation, document) is { } place && CitationText.Read(place, document) == citation ? $"{words} ({place})" : null;

    private static Hat Hat(string text, DocumentContext document)
    {
        var (words, citation) = Split(text, document);
        return new Hat(TermsWords.Party(words, KeyIn(document)).Value, citation);
    }

    private static RecordedProvision Provision(string text, DocumentContext document)
    {
        var (words, citation) = Split(text, document);
        return new RecordedProvision(words, citation);
    }

    private static CadenceInterpretation Cadence(string text) =>
        CadenceInterpretation.TryParse(text, out var read) ? read : throw new FormatException($"{TermsWords.Cadence(text)} Or give asWritten with taken and because.");

    private static string KeyIn(DocumentContext document) => document.Get<TermsAround>()?.Partnership ?? throw new FormatException("A body as text needs the partnership around it.");
}
