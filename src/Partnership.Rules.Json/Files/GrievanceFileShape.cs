using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Files;

/// <summary>A file of the steps of a grievance. A step omitted was not taken; one that is null, unknown or cannot be read is not known.</summary>
internal static class GrievanceFileShape
{
    [HandMade]
    internal static JsonShape<GrievanceFile> Grievance(ShapeRegistry shapes) => new SheetShape<GrievanceFile>("grievance-file", "The steps of a grievance, for GrievanceCalculator.", declare => Declare(declare, shapes));

    private static Func<MemberValues, GrievanceFile> Declare(Declaration<GrievanceFile> declare, ShapeRegistry shapes)
    {
        declare.SchemaLink();
        var concerns = declare.Fact("concerns", "Whom or what it is about; not known when omitted.", FactShape<ComplaintSubject>.KnownOrNot(shapes.Of<ComplaintSubject>()), Concerns, default);
        var facts = GrievanceStep.Declare(declare);
        var both = declare.Fact("memberSatOnExecutiveCommittee", "Whether a member of the select committee also sat on the executive committee.", new FactShape<bool>(PrimitiveShapes.Boolean), one => one.Facts.SatOnBoth, default);
        var others = declare.List("otherDays", "The days of events that the document's deadlines run from and that are not among the steps here, each by the code of its trigger.", shapes.Of<TriggerDay>(), one => one.Facts.OtherDays);
        var readings = Readings(declare, shapes);
        return values => new GrievanceFile(facts(values) with { OtherDays = others(values), Concerns = concerns(values) is { IsKnown: true } known ? known.Value : null, SatOnBoth = both(values) }, readings(values));
    }

    private static Func<MemberValues, GrievanceInterpretations> Readings(Declaration<GrievanceFile> declare, ShapeRegistry shapes)
    {
        var notice = declare.Optional("noticeFrom", "From which end of the investigation the notice runs, where the document leaves it open; the document's first interpretation when omitted.", shapes.Of<InvestigationPeriodStart>(), one => one.Interpretations.Notice);
        var relay = declare.Optional("relayFrom", "From what the notice of an appeal's result runs, where the document leaves it open; the document's first interpretation when omitted.", shapes.Of<ResultPeriodStart>(), one => one.Interpretations.Relay);
        var committee = declare.Optional("committee", "How the committee is made up when a member of it is the subject of the complaint; as written when omitted.", new ChoiceShape<CommitteeChoice>(CommitteeChoice.All, one => one.Code), one => one.Interpretations.Committee);
        return values => new GrievanceInterpretations(notice(values), relay(values), committee(values));
    }

    private static Fact<ComplaintSubject> Concerns(GrievanceFile file) => file.Facts.Concerns is { } subject ? Fact.Known(subject) : default;
}

/// <summary>A step of a grievance as a key in a file, with its day.</summary>
/// <param name="Key">The key.</param>
/// <param name="Says">What was done, for the schema.</param>
/// <param name="Get">The day; null where it was not taken or is not known.</param>
/// <param name="With">The facts with its day.</param>
internal sealed record GrievanceStep(string Key, string Says, Func<GrievanceFacts, LocalDate?> Get, Func<GrievanceFacts, LocalDate?, GrievanceFacts> With)
{
    private static readonly GrievanceStep[] All =
    [
        new("raised", "grievance was raised", one => one.RaisedOn, (one, on) => one with { RaisedOn = on }),
        new("investigationStarted", "investigation began", one => one.InvestigationStartedOn, (one, on) => one with { InvestigationStartedOn = on }),
        new("investigationEnded", "investigation ended", one => one.InvestigationEndedOn, (one, on) => one with { InvestigationEndedOn = on }),
        new("committeeDecided", "executive committee decided", one => one.CommitteeDecidedOn, (one, on) => one with { CommitteeDecidedOn = on }),
        new("told", "two sides were notified in writing", one => one.NotifiedOn, (one, on) => one with { NotifiedOn = on }),
        new("convenedAgain", "executive committee was convened again", one => one.ConvenedAgainOn, (one, on) => one with { ConvenedAgainOn = on }),
        new("decidedAgain", "executive committee, convened again, decided again", one => one.DecidedAgainOn, (one, on) => one with { DecidedAgainOn = on }),
        new("appealLodged", "appeal was lodged", one => one.AppealLodgedOn, (one, on) => one with { AppealLodgedOn = on }),
        new("appealReceived", "appeal was received, where it is not the day it was lodged", one => one.AppealReceivedOn, (one, on) => one with { AppealReceivedOn = on }),
        new("appealDecided", "select committee decided", one => one.AppealDecidedOn, (one, on) => one with { AppealDecidedOn = on }),
        new("relayed", "result of the appeal was notified", one => one.ResultNotifiedOn, (one, on) => one with { ResultNotifiedOn = on }),
    ];

    private string Code => FactName.OfKey(Key);

    /// <summary>Declares every step; gives back the facts made of their days.</summary>
    internal static Func<MemberValues, GrievanceFacts> Declare(Declaration<GrievanceFile> declare)
    {
        var steps = All.Select(step => (Step: step, Day: declare.Fact(step.Key, step.Description, FactShape<LocalDate>.KnownOrNot(PrimitiveShapes.Day), one => step.In(one.Facts), default))).ToArray();
        return values => steps.Aggregate(new GrievanceFacts(), (facts, one) => one.Step.On(facts, one.Day(values)));
    }

    private string Description => $"The day on which the {Says}. Omit it if this was not done by the day asked about. Enter null or unknown if the day is not known.";

    private Fact<LocalDate> In(GrievanceFacts facts) =>
        Get(facts) is { } on ? Fact.Known(on)
        : facts.NotKnown.Contains(Code, StringComparer.Ordinal) ? Fact<LocalDate>.NotKnown
        : default;

    private GrievanceFacts On(GrievanceFacts facts, Fact<LocalDate> day) => day.State switch
    {
        FactState.Known => With(facts, day.Value),
        FactState.NotKnown => facts with { NotKnown = facts.NotKnown.Append(Code).ToValueList() },
        _ => facts,
    };
}
