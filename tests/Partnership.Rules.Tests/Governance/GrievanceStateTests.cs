using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Governance.Grievances;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

public sealed class GrievanceStateTests
{
    private static readonly GrievanceProcedure Procedure = Cambridgeshire.Taskgroup.Grievance.Value;

    [Fact]
    public void A_grievance_walks_from_stage_to_stage()
    {
        GrievanceState closed = Raised().Investigate(Given.Day("2009-02-16")).End(Given.Day("2009-03-02")).Decide(Given.Day("2009-03-16"))
            .Tell(Given.Day("2009-03-17")).Appeal(Given.Day("2009-03-30")).Decide(Given.Day("2009-04-08")).Relay(Given.Day("2009-04-20"));

        closed.Stage.Should().Be(GrievanceStage.Closed);
    }

    [Fact]
    public void A_step_before_the_one_that_precedes_it_is_refused()
    {
        var early = () => Raised().Investigate(Given.Day("2009-02-01"));

        early.Should().Throw<ArgumentException>().WithMessage("*2009-02-01*2009-02-02*");
    }

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

        told.Problems.Should().ContainSingle().Which.Should().Contain("2009-02-16");
        told.Dates[1].By.Value.Should().Be(Given.Day("2009-03-30"));
    }

    [Fact]
    public void Strict_committee_and_the_other_anchors_are_the_callers_choice_and_are_said()
    {
        var readings = new GrievanceReadings(InvestigationAnchor.Start, RelayAnchor.Decision, CommitteeChoice.Strict);
        var facts = new GrievanceFacts { Concerns = ComplaintSubject.Chair, InvestigationStartedOn = Given.Day("2009-02-16"), InvestigationEndedOn = Given.Day("2009-03-02"), AppealReceivedOn = Given.Day("2009-03-30"), AppealDecidedOn = Given.Day("2009-04-08") };
        var told = GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, readings, Given.Day("2009-04-08"), UkCalendars.All).Value;

        told.Committee.Value.Should().Equal(ExecutiveSeat.Replacement, ExecutiveSeat.ViceChair, ExecutiveSeat.OtherElectedMember);
        told.Dates[0].By.Value.Should().Be(Given.Day("2009-03-02"));
        told.Dates[2].By.Value.Should().Be(Given.Day("2009-04-29"));
        told.Dates[2].By.Flags.Should().Contain(flag => flag.Code == "relay-anchor");
    }

    private static GrievanceRaised Raised() => GrievanceRaised.On(Procedure, ComplaintSubject.Member, Given.Day("2009-02-02"));
}
