using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

public sealed class GrievanceStateTests
{
    [Fact]
    public void Each_event_moves_a_grievance_to_its_stage()
    {
        var days = Enumerable.Range(0, GrievanceEvent.All.Count).Select(step => new LocalDate(2009, 2, 2).PlusDays(step)).ToArray();

        StageAfter(days, 1).Should().Be(("raised", "2009-02-02"));
        StageAfter(days, 2).Should().Be(("under-investigation", "2009-02-03"));
        StageAfter(days, 3).Should().Be(("investigated", "2009-02-04"));
        StageAfter(days, 5).Should().Be(("decided", "2009-02-05"), "being told is no stage of its own");
        StageAfter(days, 6).Should().Be(("further-action", "2009-02-07"));
        StageAfter(days, 7).Should().Be(("decided", "2009-02-08"));
        StageAfter(days, 9).Should().Be(("under-appeal", "2009-02-09"), "an appeal stands since it was lodged");
        StageAfter(days, 10).Should().Be(("appeal-decided", "2009-02-11"));
        StageAfter(days, 11).Should().Be(("closed", "2009-02-12"));
    }

    [Fact]
    public void A_step_before_the_one_that_precedes_it_is_named() =>
        GrievanceCalculator.Assess(Cambridgeshire.Taskgroup, new GrievanceFacts { RaisedOn = Given.Day("2009-02-02"), InvestigationStartedOn = Given.Day("2009-02-01") }, null, Given.On, UkCalendars.All)
            .Value.Problems.Should().ContainSingle().Which.Should().Be("investigation-started on 1 February 2009 comes before raised on 2 February 2009.");

    [Theory]
    [InlineData(0, "CAM-TOR-151", "the Chair")]
    [InlineData(1, "CAM-TOR-151", "the executive committee")]
    [InlineData(2, "CAM-TOR-152", "the executive committee")]
    [InlineData(3, "CAM-TOR-152", "the executive committee")]
    [InlineData(4, "CAM-TOR-154", "the select committee, drawn from Domestic Violence Strategy Group")]
    [InlineData(5, "CAM-TOR-156", "the select committee")]
    [InlineData(6, null, null)]
    public void The_next_step_names_who_acts_and_its_clause(int last, string? clause, string? who)
    {
        LocalDate? On(int step) => step <= last ? new LocalDate(2009, 3, 1).PlusDays(step) : null;
        var facts = new GrievanceFacts { Concerns = ComplaintSubject.Member, RaisedOn = On(0), InvestigationStartedOn = On(1), InvestigationEndedOn = On(2), CommitteeDecidedOn = On(3), AppealLodgedOn = On(4), AppealDecidedOn = On(5), ResultNotifiedOn = On(6) };
        var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, new LocalDate(2009, 3, 31), UkCalendars.All).Value;

        (told.NextStepRule?.Citation.Id, told.WhoActs).Should().Be((clause, who));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("chair-and-vice-chair")]
    public void Who_convenes_is_not_guessed(string? concerns)
    {
        var facts = new GrievanceFacts { Concerns = concerns is null ? null : ComplaintSubject.Parse(concerns), RaisedOn = new LocalDate(2009, 3, 1) };
        var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, new LocalDate(2009, 3, 31), UkCalendars.All).Value;

        told.WhoActs.Should().BeNull();
        told.State!.Grievance.Subject.Should().Be(facts.Concerns);
    }

    [Fact]
    public void A_second_decision_can_be_appealed_and_is_the_other_reading_of_the_limit()
    {
        var facts = new GrievanceFacts
        {
            Concerns = ComplaintSubject.Member,
            RaisedOn = new LocalDate(2009, 2, 2),
            InvestigationStartedOn = new LocalDate(2009, 2, 16),
            InvestigationEndedOn = new LocalDate(2009, 3, 2),
            CommitteeDecidedOn = new LocalDate(2009, 3, 16),
            ConvenedAgainOn = new LocalDate(2009, 4, 6),
            DecidedAgainOn = new LocalDate(2009, 4, 20),
        };
        var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, new LocalDate(2009, 4, 21), UkCalendars.All).Value;

        told.Stage.Value.Should().Be(GrievanceStage.Decided);
        told.Dates[1].By.Value.Should().Be(new LocalDate(2009, 3, 30));
        told.Dates[1].By.Alternatives.Should().ContainSingle().Which.Value.Should().Be(new LocalDate(2009, 5, 4));
    }

    [Fact]
    public void Telling_before_deciding_is_named()
    {
        var facts = new GrievanceFacts { RaisedOn = new LocalDate(2009, 2, 2), InvestigationStartedOn = new LocalDate(2009, 2, 16), InvestigationEndedOn = new LocalDate(2009, 3, 2), CommitteeDecidedOn = new LocalDate(2009, 3, 16), NotifiedOn = new LocalDate(2009, 3, 10) };

        GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, new LocalDate(2009, 4, 21), UkCalendars.All).Value.Problems.Should().ContainSingle().Which.Should().Contain("told").And.Contain("committee-decided");
    }

    [Fact]
    public void A_chair_by_post_leaves_a_doubt_about_one_other_elected_member() =>
        GrievanceCalculator.Assess(Cambridgeshire.ImplementationGroup, new GrievanceFacts(), null, new LocalDate(2009, 4, 21), UkCalendars.All).Value.Committee.Caveats.Should().ContainSingle(flag => flag.Code == "chair-not-elected");

    [Fact]
    public void A_step_skipped_in_the_facts_is_asked_for()
    {
        var told = GrievanceCalculator.Assess(Cambridgeshire.Taskgroup, new GrievanceFacts { RaisedOn = Given.Day("2009-02-02"), CommitteeDecidedOn = Given.Day("2009-03-16") }, null, Given.On, UkCalendars.All);

        told.Value.State.Should().BeNull();
        told.StillNeeded.Select(ask => ask.Fact).Should().Equal("investigation-started", "investigation-ended", "concerns");
    }

    [Fact]
    public void Days_out_of_order_are_named_and_the_dates_still_answered()
    {
        var told = GrievanceCalculator.Assess(Cambridgeshire.Taskgroup, new GrievanceFacts { RaisedOn = Given.Day("2009-03-02"), InvestigationStartedOn = Given.Day("2009-02-16"), CommitteeDecidedOn = Given.Day("2009-03-16") }, null, Given.On, UkCalendars.All).Value;

        told.Problems.Should().ContainSingle().Which.Should().Be("investigation-started on 16 February 2009 comes before raised on 2 March 2009.");
        told.Dates[1].By.Value.Should().Be(Given.Day("2009-03-30"));
    }

    [Fact]
    public void Strict_committee_and_the_other_anchors_are_the_callers_choice_and_are_said()
    {
        var readings = new GrievanceInterpretations(InvestigationPeriodStart.Start, ResultPeriodStart.Decision, CommitteeChoice.Strict);
        var facts = new GrievanceFacts { Concerns = ComplaintSubject.Chair, InvestigationStartedOn = Given.Day("2009-02-16"), InvestigationEndedOn = Given.Day("2009-03-02"), AppealReceivedOn = Given.Day("2009-03-30"), AppealDecidedOn = Given.Day("2009-04-08") };
        var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, readings, Given.Day("2009-04-08"), UkCalendars.All).Value;

        told.Committee.Value.Should().Equal(ExecutiveSeat.Replacement, ExecutiveSeat.ViceChair, ExecutiveSeat.OtherElectedMember);
        told.Dates[0].By.Value.Should().Be(Given.Day("2009-03-02"));
        told.Dates[2].By.Value.Should().Be(Given.Day("2009-04-29"));
        told.Dates[2].By.Caveats.Should().Contain(flag => flag.Code == "relay-anchor");
    }

    private static (string Stage, string Since) StageAfter(LocalDate[] days, int steps)
    {
        LocalDate? On(GrievanceEvent one) => one.Order < steps ? days[one.Order] : null;
        var facts = new GrievanceFacts
        {
            Concerns = ComplaintSubject.Member,
            RaisedOn = On(GrievanceEvent.Raised),
            InvestigationStartedOn = On(GrievanceEvent.InvestigationStarted),
            InvestigationEndedOn = On(GrievanceEvent.InvestigationEnded),
            CommitteeDecidedOn = On(GrievanceEvent.CommitteeDecided),
            NotifiedOn = On(GrievanceEvent.Notified),
            ConvenedAgainOn = On(GrievanceEvent.ConvenedAgain),
            DecidedAgainOn = On(GrievanceEvent.DecidedAgain),
            AppealLodgedOn = On(GrievanceEvent.AppealLodged),
            AppealReceivedOn = On(GrievanceEvent.AppealReceived),
            AppealDecidedOn = On(GrievanceEvent.AppealDecided),
            ResultNotifiedOn = On(GrievanceEvent.ResultNotified),
        };
        var state = GrievanceCalculator.Assess(Cambridgeshire.Taskgroup, facts, null, Given.On, UkCalendars.All).Value.State!;
        return (state.Stage.Code, LocalDatePattern.Iso.Format(state.Since));
    }
}
