using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>The roads a grievance takes after a first decision, and a procedure whose text leaves its steps open.</summary>
public sealed class GrievanceRoadsTests
{
    private const string ExecutiveCommittee = "the executive committee";

    /// <summary>Decided on 16 March 2009.</summary>
    private static readonly GrievanceFacts Decided = new()
    {
        Concerns = ComplaintSubject.Member,
        RaisedOn = Given.Day("2009-02-02"),
        InvestigationStartedOn = Given.Day("2009-02-16"),
        InvestigationEndedOn = Given.Day("2009-03-02"),
        CommitteeDecidedOn = Given.Day("2009-03-16"),
    };

    private static readonly GrievanceFacts ConvenedAgain = Decided with { ConvenedAgainOn = Given.Day("2009-04-06") };

    [Fact]
    public void A_committee_convened_again_is_to_decide_again()
    {
        var told = Stand(ConvenedAgain);

        told.Stage.Value.Should().Be(GrievanceStage.FurtherAction);
        (told.NextStep, told.WhoActs, told.NextStepRule!.Citation.Id).Should().Be(("Decide, and tell both sides how it goes on", ExecutiveCommittee, "CAM-TOR-153"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2009-04-20")]
    public void An_appeal_after_the_committee_was_convened_again_is_under_appeal_since_it_was_lodged(string? decidedAgain)
    {
        var told = Stand(ConvenedAgain with { DecidedAgainOn = decidedAgain is null ? null : Given.Day(decidedAgain), AppealLodgedOn = Given.Day("2009-04-27") });

        (told.Stage.Value, told.State!.Since).Should().Be((GrievanceStage.Appeal, Given.Day("2009-04-27")));
    }

    [Theory]
    [InlineData("2009-03-17", "Tell both sides in writing", ExecutiveCommittee, "CAM-TOR-152")]
    [InlineData("2009-04-20", "Nothing, unless more is needed or one side appeals", "either side", "CAM-TOR-153")]
    public void A_letter_about_the_first_decision_does_not_tell_the_second(string told, string next, string who, string clause)
    {
        var standing = Stand(ConvenedAgain with { DecidedAgainOn = Given.Day("2009-04-20"), NotifiedOn = Given.Day(told) });

        (standing.NextStep, standing.WhoActs, standing.NextStepRule!.Citation.Id).Should().Be((next, who, clause));
    }

    [Fact]
    public void A_letter_of_which_nobody_knows_is_asked_for_and_no_step_is_guessed()
    {
        var told = Assess(Decided with { NotKnown = ValueList.Of("told") });

        (told.Value.Stage.Value, told.Value.NextStep, told.Value.NextStepRule).Should().Be((GrievanceStage.Decided, null, null));
        told.StillNeeded.Select(ask => ask.Fact).Should().Equal("told");
    }

    [Fact]
    public void An_appeal_received_the_day_after_it_was_lodged_is_told_within_21_days_of_its_receipt()
    {
        var told = Stand(Decided with { AppealLodgedOn = Given.Day("2009-03-30"), AppealReceivedOn = Given.Day("2009-03-31") });

        told.Stage.Value.Should().Be(GrievanceStage.Appeal);
        told.Dates[2].By.Value.Should().Be(Given.Day("2009-04-21"), "31 March and 21 days");
        told.Dates.Select(date => date.Who).Should().Equal("the executive committee", "either side", "the select committee");
    }

    [Fact]
    public void A_grievance_about_what_the_group_did_has_no_other_side() =>
        Stand(Decided with { Concerns = ComplaintSubject.Group }).Caveats.Should().ContainSingle(flag => flag.Code == "no-other-side");

    [Theory]
    [InlineData("chair", "the Vice-Chair")]
    [InlineData("vice-chair", "the Chair")]
    public void The_one_complained_of_does_not_convene(string about, string who) =>
        Stand(new GrievanceFacts { Concerns = ComplaintSubject.Parse(about), RaisedOn = Given.Day("2009-02-02") }).WhoActs.Should().Be(who);

    [Theory]
    [InlineData("raised")]
    [InlineData("convened again")]
    [InlineData("appealed")]
    public void A_procedure_that_states_only_its_limits_rests_each_step_on_the_notice(string stage)
    {
        var facts = stage switch
        {
            "raised" => new GrievanceFacts { RaisedOn = Given.Day("2009-02-02") },
            "appealed" => Decided with { AppealLodgedOn = Given.Day("2009-03-30") },
            _ => ConvenedAgain,
        };
        var told = GrievanceCalculator.Assess(OnlyLimits(), facts with { Concerns = null }, null, Given.Day("2009-04-30"), UkCalendars.All).Value;

        told.NextStepRule!.Citation.Id.Should().Be("CAM-TOR-152");
        told.Addressee.State.Should().Be(FactState.NotApplicable, "the document does not say to whom a grievance goes");
        told.Committee.State.Should().Be(FactState.NotApplicable, "the document does not say who sits");
        told.WhoActs.Should().NotBe("the Chair");
    }

    private static Group OnlyLimits()
    {
        var whole = Cambridgeshire.StrategyGroup.Grievance.Value;
        return Invented.Panel with { Grievance = DocumentValue.As(new GrievanceProcedure(whole.Notice, whole.Appeal, whole.Relay, whole.SelectCommitteeFrom, whole.ResultNotifiedTo), Invented.Panel.Citation) };
    }

    private static GrievanceResult Stand(GrievanceFacts facts) => Assess(facts).Value;

    private static Determination<GrievanceResult> Assess(GrievanceFacts facts) =>
        GrievanceCalculator.Assess(Cambridgeshire.StrategyGroup, facts, null, new LocalDate(2009, 4, 30), UkCalendars.All);
}
