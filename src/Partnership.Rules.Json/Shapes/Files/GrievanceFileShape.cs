using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Shapes.Answers;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>A file of the steps of a grievance. A step left out was not taken; one that is null, unknown or cannot be read is not known.</summary>
internal static class GrievanceFileShape
{
    internal static Func<Taken, GrievanceFile> Declare(Declaration<GrievanceFile> declare)
    {
        declare.SchemaLink();
        var concerns = declare.Knows("concerns", "Whom or what it is about; not known when left out.", FactShape<ComplaintSubject>.KnownOrNot(Plain.Code(ComplaintSubject.All)), Concerns, default);
        var facts = GrievanceStep.Declare(declare);
        var both = declare.Knows("memberSatOnExecutiveCommittee", "Whether somebody on the select committee sat on the executive committee too.", FactSheetShape.Truth, one => one.Facts.SatOnBoth, default);
        var readings = Readings(declare);
        return taken => new GrievanceFile(facts(taken) with { Concerns = concerns(taken) is { IsKnown: true } known ? known.Value : null, SatOnBoth = both(taken) }, readings(taken));
    }

    private static Func<Taken, GrievanceInterpretations> Readings(Declaration<GrievanceFile> declare)
    {
        var notice = declare.Or("noticeFrom", "From which end of the investigation the notice runs; its end when left out.", Choice(("end", InvestigationPeriodStart.End), ("start", InvestigationPeriodStart.Start)), one => one.Readings.Notice, InvestigationPeriodStart.End);
        var relay = declare.Or("relayFrom", "From what the telling of an appeal's result runs; the receipt of the appeal when left out.", Choice(("receipt", ResultPeriodStart.Receipt), ("decision", ResultPeriodStart.Decision)), one => one.Readings.Relay, ResultPeriodStart.Receipt);
        var committee = declare.Or("committee", "How the make-up of the committee is read when one who sits on it is complained of; as written when left out.", Choice(("as-written", CommitteeChoice.AsWritten), ("strict", CommitteeChoice.Strict)), one => one.Readings.Committee, CommitteeChoice.AsWritten);
        return taken => new GrievanceInterpretations(notice(taken), relay(taken), committee(taken));
    }

    private static Fact<ComplaintSubject> Concerns(GrievanceFile file) => file.Facts.Concerns is { } subject ? Fact.Known(subject) : default;

    private static ChoiceShape<T> Choice<T>(params (string Word, T One)[] words)
        where T : struct, Enum => new(words.Select(one => one.One), value => Array.Find(words, one => one.One.Equals(value)).Word);
}
