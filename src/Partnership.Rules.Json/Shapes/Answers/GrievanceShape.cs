using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>The days of a grievance, and where it stands.</summary>
internal static class GrievanceShape
{
    internal static Func<Taken, GrievanceFacts> DeclareFacts(Declaration<GrievanceFacts> declare)
    {
        var concerns = declare.May("concerns", "Of whom it complains, by office.", Plain.Code(ComplaintSubject.All), one => one.Concerns);
        var raised = On("raisedOn", "The day on which it was raised.", one => one.RaisedOn);
        var started = On("investigationStartedOn", "The day on which the investigation began.", one => one.InvestigationStartedOn);
        var ended = On("investigationEndedOn", "The day on which the investigation ended.", one => one.InvestigationEndedOn);
        var decided = On("committeeDecidedOn", "The day on which the committee decided.", one => one.CommitteeDecidedOn);
        var told = On("toldOn", "The day on which both sides were told.", one => one.NotifiedOn);
        var again = On("convenedAgainOn", "The day on which the committee met again.", one => one.ConvenedAgainOn);
        var decidedAgain = On("decidedAgainOn", "The day on which the committee decided again.", one => one.DecidedAgainOn);
        var lodged = On("appealLodgedOn", "The day on which an appeal was lodged.", one => one.AppealLodgedOn);
        var received = On("appealReceivedOn", "The day on which the appeal was received.", one => one.AppealReceivedOn);
        var appealed = On("appealDecidedOn", "The day on which the appeal was decided.", one => one.AppealDecidedOn);
        var relayed = On("relayedOn", "The day on which the result of the appeal was told.", one => one.ResultNotifiedOn);
        var both = declare.Or("satOnBoth", "Whether anybody sat on the committee and heard the appeal.", FactSheetShape.Truth, one => one.SatOnBoth, default);
        var notKnown = declare.List("notKnown", "The steps of which nobody knows whether or when they were taken.", Plain.Words, one => one.NotKnown);
        return taken => new GrievanceFacts
        {
            Concerns = concerns(taken),
            RaisedOn = raised(taken),
            InvestigationStartedOn = started(taken),
            InvestigationEndedOn = ended(taken),
            CommitteeDecidedOn = decided(taken),
            NotifiedOn = told(taken),
            ConvenedAgainOn = again(taken),
            DecidedAgainOn = decidedAgain(taken),
            AppealLodgedOn = lodged(taken),
            AppealReceivedOn = received(taken),
            AppealDecidedOn = appealed(taken),
            ResultNotifiedOn = relayed(taken),
            SatOnBoth = both(taken),
            NotKnown = notKnown(taken),
        };

        Func<Taken, LocalDate?> On(string name, string description, Func<GrievanceFacts, LocalDate?> get) => declare.MayBe(name, description, Plain.Day, get);
    }

    internal static void DeclareStanding(Declaration<GrievanceResult> declare)
    {
        Named.Group(declare, one => one.Group);
        declare.Needs("stage", "The stage, with its reasons.", ToldShape<GrievanceStage>.Shape, one => one.Stage);
        declare.May("state", "The stage reached by the steps given; left out when they do not follow on one another.", GrievanceJson.State, one => one.State);
        declare.May("nextStep", "What comes next, in words.", Plain.Text, one => one.NextStep);
        declare.May("whoActs", "Who acts next, in words.", Plain.Text, one => one.WhoActs);
        declare.May("nextStepRule", "The rule behind the next step.", ReasonsJson.Rule, one => one.NextStepRule);
        declare.Needs("addressee", "To whom the grievance goes, with the reasons.", ToldShape<string>.Shape, one => one.Addressee);
        declare.Needs("committee", "Who sits on the committee, by office, with the reasons.", ToldShape<ValueList<ExecutiveSeat>>.Shape, one => one.Committee);
        declare.Needs("dates", "The dates.", new ListShape<GrievanceDate>(GrievanceJson.Date), one => one.Dates);
        declare.Needs("selectCommitteeFrom", "The group from whose members the select committee is drawn.", GovernanceJson.Party, one => one.SelectCommitteeFrom);
        declare.Needs("resultToldTo", "The group that is told the result.", GovernanceJson.Party, one => one.ResultNotifiedTo);
        declare.States("resultToldBy", "The rule by which the group is told.", ReasonsJson.Rule, one => one.ResultToldBy);
        declare.List("warnings", "Doubts and warnings.", ReasonsJson.Flag, one => one.Caveats);
        declare.List("problems", "What does not hold together in the days given.", Plain.Text, one => one.Problems);
    }
}
