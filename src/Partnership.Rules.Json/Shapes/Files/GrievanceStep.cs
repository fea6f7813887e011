using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Files;

/// <summary>A step of a grievance as a key in a file, with its day.</summary>
/// <param name="Key">The key.</param>
/// <param name="Says">What was done, for the schema.</param>
/// <param name="Get">Its day; null where it was not taken or is not known.</param>
/// <param name="With">The facts with its day.</param>
internal sealed record GrievanceStep(string Key, string Says, Func<GrievanceFacts, LocalDate?> Get, Func<GrievanceFacts, LocalDate?, GrievanceFacts> With)
{
    private static readonly GrievanceStep[] All =
    [
        new("raised", "grievance was raised", one => one.RaisedOn, (one, on) => one with { RaisedOn = on }),
        new("investigationStarted", "investigation began", one => one.InvestigationStartedOn, (one, on) => one with { InvestigationStartedOn = on }),
        new("investigationEnded", "investigation ended", one => one.InvestigationEndedOn, (one, on) => one with { InvestigationEndedOn = on }),
        new("committeeDecided", "executive committee decided", one => one.CommitteeDecidedOn, (one, on) => one with { CommitteeDecidedOn = on }),
        new("told", "two sides were told in writing", one => one.NotifiedOn, (one, on) => one with { NotifiedOn = on }),
        new("convenedAgain", "executive committee was convened again", one => one.ConvenedAgainOn, (one, on) => one with { ConvenedAgainOn = on }),
        new("decidedAgain", "executive committee, convened again, decided again", one => one.DecidedAgainOn, (one, on) => one with { DecidedAgainOn = on }),
        new("appealLodged", "appeal was lodged", one => one.AppealLodgedOn, (one, on) => one with { AppealLodgedOn = on }),
        new("appealReceived", "appeal was received, where it is not the day it was lodged", one => one.AppealReceivedOn, (one, on) => one with { AppealReceivedOn = on }),
        new("appealDecided", "select committee decided", one => one.AppealDecidedOn, (one, on) => one with { AppealDecidedOn = on }),
        new("relayed", "result of the appeal was told", one => one.ResultNotifiedOn, (one, on) => one with { ResultNotifiedOn = on }),
    ];

    private string Code => FactName.OfKey(Key);

    /// <summary>Declares every step; gives back the facts made of their days.</summary>
    internal static Func<Taken, GrievanceFacts> Declare(Declaration<GrievanceFile> declare)
    {
        var steps = All.Select(step => (Step: step, Day: declare.Knows(step.Key, step.Description, FactShape<LocalDate>.KnownOrNot(Plain.Day), one => step.In(one.Facts), default))).ToArray();
        return taken => steps.Aggregate(new GrievanceFacts(), (facts, one) => one.Step.On(facts, one.Day(taken)));
    }

    private string Description => $"The day on which the {Says}. Left out: not done by the day asked about; null or unknown: nobody knows.";

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
