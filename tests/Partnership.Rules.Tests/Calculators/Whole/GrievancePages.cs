using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Xunit;

namespace Partnership.Rules.Tests.Calculators.Whole;

/// <summary>Grievances with all that is said of them.</summary>
public sealed class GrievancePages
{
    private static readonly GrievanceInterpretations OtherWay = new(InvestigationPeriodStart.Start, ResultPeriodStart.Decision, CommitteeChoice.Strict);

    private static readonly GrievanceFacts Decided = new()
    {
        Concerns = ComplaintSubject.Member,
        RaisedOn = Given.Day("2009-02-02"),
        InvestigationStartedOn = Given.Day("2009-02-16"),
        InvestigationEndedOn = Given.Day("2009-03-02"),
        CommitteeDecidedOn = Given.Day("2009-03-09"),
    };

    private static readonly GrievanceFacts Closed = Decided with
    {
        NotifiedOn = Given.Day("2009-03-10"),
        AppealLodgedOn = Given.Day("2009-03-23"),
        AppealDecidedOn = Given.Day("2009-04-01"),
        ResultNotifiedOn = Given.Day("2009-04-14"),
    };

    [Fact]
    public void A_grievance_is_followed_to_its_end()
    {
        var page = new AnswerPage();
        Stand(page, "nothing known", new GrievanceFacts(), "2009-03-16");
        Stand(page, "decided, on the last day to tell", Decided, "2009-03-16");
        Stand(page, "decided, on the day after", Decided, "2009-03-17");
        Stand(page, "decided, and nobody knows of a letter", Decided with { NotKnown = ValueList.Of("told") }, "2009-03-17");
        Stand(page, "told, on the last day to appeal and after it", Decided with { NotifiedOn = Given.Day("2009-03-10") }, "2009-03-30");
        Stand(page, "convened again", Decided with { ConvenedAgainOn = Given.Day("2009-03-20") }, "2009-04-30");
        Stand(page, "decided again", Decided with { ConvenedAgainOn = Given.Day("2009-03-20"), DecidedAgainOn = Given.Day("2009-03-27") }, "2009-04-30");
        Stand(page, "appeal received late, decided, not told", Closed with { AppealReceivedOn = Given.Day("2009-03-24"), ResultNotifiedOn = null }, "2009-04-15");
        Stand(page, "closed", Closed, "2009-04-30");
        Stand(page, "closed, by the other readings", Closed, "2009-04-30", OtherWay);
        Stand(page, "every later step unknown", Decided with { NotKnown = ValueList.Of("convened-again", "decided-again", "appeal-lodged", "appeal-received", "appeal-decided", "relayed") }, "2009-04-30");
        Stand(page, "a step skipped, and a later one unknown", Decided with { InvestigationEndedOn = null, NotKnown = ValueList.Of("told", "appeal-lodged") }, "2009-04-30");
        Stand(page, "nothing known, by the other readings", new GrievanceFacts(), "2009-03-16", OtherWay);
        page.Check("grievance-steps");
    }

    [Theory]
    [InlineData("dvsg")]
    [InlineData("dvig")]
    public void Whom_it_is_about_changes_who_hears_it(string group)
    {
        var page = new AnswerPage();
        foreach (var subject in ComplaintSubject.All)
        {
            Stand(page, $"about {subject.Words}", Decided with { Concerns = subject, SatOnBoth = Fact.Known(subject == ComplaintSubject.Member) }, "2009-03-16", null, Given.Group($"cambridgeshire/{group}"));
            Stand(page, $"about {subject.Words}, strict", Decided with { Concerns = subject, SatOnBoth = Fact.Known(false) }, "2009-03-16", OtherWay, Given.Group($"cambridgeshire/{group}"));
        }

        page.Check($"grievance-people-{group}");
    }

    private static void Stand(AnswerPage page, string asked, GrievanceFacts facts, string asAt, GrievanceInterpretations? readings = null, Group? group = null)
    {
        var told = GrievanceCalculator.Assess(group ?? Cambridgeshire.StrategyGroup, facts, readings, Given.Day(asAt), UkCalendars.All);
        var standing = told.Value;
        page.Heading($"{asked}, as at {asAt}").Add("the whole", told).Add("stage", standing.Stage).Add("goes to", standing.Addressee).Add("heard by", standing.Committee);
        page.Line($"next: {standing.NextStep ?? "-"}, by {standing.WhoActs ?? "-"} [{standing.NextStepRule?.Id.Value ?? "-"}]");
        foreach (var date in standing.Dates)
        {
            page.Add($"{date.What}, done {date.DoneOn}, in time {date.InTime}", date.By);
        }

        page.Line($"warnings: {string.Join("; ", standing.Caveats)}").Line($"problems: {string.Join("; ", standing.Problems)}\n");
    }
}
