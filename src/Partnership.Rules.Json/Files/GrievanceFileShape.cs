using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Derived;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>A file of the steps of a grievance. A step left out was not taken; one that is null, unknown or cannot be read is not known.</summary>
internal static class GrievanceFileShape
{
    [HandMade]
    internal static JsonShape<GrievanceFile> Grievance(ShapeRegistry shapes) => new SheetShape<GrievanceFile>("grievance-file", "The steps of a grievance, for GrievanceCalculator.", declare => Declare(declare, shapes));

    private static Func<MemberValues, GrievanceFile> Declare(Declaration<GrievanceFile> declare, ShapeRegistry shapes)
    {
        declare.SchemaLink();
        var concerns = declare.Fact("concerns", "Whom or what it is about; not known when left out.", FactShape<ComplaintSubject>.KnownOrNot(shapes.Of<ComplaintSubject>()), Concerns, default);
        var facts = GrievanceStep.Declare(declare);
        var both = declare.Fact("memberSatOnExecutiveCommittee", "Whether somebody on the select committee sat on the executive committee too.", new FactShape<bool>(PrimitiveShapes.Boolean), one => one.Facts.SatOnBoth, default);
        var readings = Readings(declare);
        return values => new GrievanceFile(facts(values) with { Concerns = concerns(values) is { IsKnown: true } known ? known.Value : null, SatOnBoth = both(values) }, readings(values));
    }

    private static Func<MemberValues, GrievanceInterpretations> Readings(Declaration<GrievanceFile> declare)
    {
        var notice = declare.WithDefault("noticeFrom", "From which end of the investigation the notice runs; its end when left out.", Choice(("end", InvestigationPeriodStart.End), ("start", InvestigationPeriodStart.Start)), one => one.Readings.Notice, InvestigationPeriodStart.End);
        var relay = declare.WithDefault("relayFrom", "From what the telling of an appeal's result runs; the receipt of the appeal when left out.", Choice(("receipt", ResultPeriodStart.Receipt), ("decision", ResultPeriodStart.Decision)), one => one.Readings.Relay, ResultPeriodStart.Receipt);
        var committee = declare.WithDefault("committee", "How the make-up of the committee is read when one who sits on it is complained of; as written when left out.", Choice(("as-written", CommitteeChoice.AsWritten), ("strict", CommitteeChoice.Strict)), one => one.Readings.Committee, CommitteeChoice.AsWritten);
        return values => new GrievanceInterpretations(notice(values), relay(values), committee(values));
    }

    private static Fact<ComplaintSubject> Concerns(GrievanceFile file) => file.Facts.Concerns is { } subject ? Fact.Known(subject) : default;

    private static ChoiceShape<T> Choice<T>(params (string Word, T One)[] words)
        where T : struct, Enum => new(words.Select(one => one.One), value => Array.Find(words, one => one.One.Equals(value)).Word);
}
