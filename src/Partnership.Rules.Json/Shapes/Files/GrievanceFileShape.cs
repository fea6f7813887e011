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
        var others = declare.Rows("otherDays", "The days of events that the document's deadlines run from and that are not among the steps here, each by the code of its trigger.", GrievanceJson.OtherDay, one => one.Facts.OtherDays);
        var readings = Readings(declare);
        return taken => new GrievanceFile(facts(taken) with { OtherDays = others(taken), Concerns = concerns(taken) is { IsKnown: true } known ? known.Value : null, SatOnBoth = both(taken) }, readings(taken));
    }

    private static Func<Taken, GrievanceInterpretations> Readings(Declaration<GrievanceFile> declare)
    {
        var notice = declare.May("noticeFrom", "From which end of the investigation the notice runs, where the document leaves it open; the document's first reading when left out.", Plain.Code(InvestigationPeriodStart.All), one => one.Readings.Notice);
        var relay = declare.May("relayFrom", "From what the telling of an appeal's result runs, where the document leaves it open; the document's first reading when left out.", Plain.Code(ResultPeriodStart.All), one => one.Readings.Relay);
        var committee = declare.May("committee", "How the make-up of the committee is read when one who sits on it is complained of; as written when left out.", Plain.Code(CommitteeChoice.All), one => one.Readings.Committee);
        return taken => new GrievanceInterpretations(notice(taken), relay(taken), committee(taken));
    }

    private static Fact<ComplaintSubject> Concerns(GrievanceFile file) => file.Facts.Concerns is { } subject ? Fact.Known(subject) : default;
}
