using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Governance;

/// <summary>What other boards' terms say, as data, in the same calculators.</summary>
public sealed class WiderVocabulary
{
    private static readonly PresentMember[] Room =
    [
        new("m1", "councils", "north", "north"), new("m2", "councils", "south", "south"), new("m3", "survivors", null, "south"),
    ];

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_third_of_the_members_and_one_from_each_area_make_a_quorum(int members, bool quorate)
    {
        var told = QuorumCalculator.Assess(Invented.JointBoard, QuorumFacts.Of(Room) with { MembersInAll = Fact.Known(members) }, Given.On);

        told.Value.Status.Should().Be(quorate ? QuorumStatus.Quorate : QuorumStatus.Inquorate);
        told.Steps.Should().HaveCount(5);
    }

    [Fact]
    public void Nobody_from_an_area_is_no_quorum_however_many_members_there_are() =>
        QuorumCalculator.Assess(Invented.JointBoard, QuorumFacts.Of([.. Room.Where(one => one.Area != Fact.Known("north"))]), Given.On).Value.Status.Should().Be(QuorumStatus.Inquorate);

    [Fact]
    public void A_share_without_the_number_of_members_asks_for_it() =>
        QuorumCalculator.Assess(Invented.JointBoard, QuorumFacts.Of(Room), Given.On).StillNeeded.Should().ContainSingle(ask => ask.Fact == "members");

    [Fact]
    public void A_quorum_at_the_chairs_discretion_asks_the_chair()
    {
        QuorumCalculator.Assess(Invented.Forum, QuorumFacts.Of(Room), Given.On).StillNeeded.Should().ContainSingle(ask => ask.Fact == "chair-is-content");
        QuorumCalculator.Assess(Invented.Forum, new QuorumFacts { ChairIsContent = Fact.Known(true) }, Given.On).Value.Status.Should().Be(QuorumStatus.Quorate);
    }

    [Fact]
    public void Three_bodies_are_three_bodies_however_many_people_each_sends()
    {
        PresentMember[] two = [new("a", body: "police"), new("b", body: "police"), new("c", body: "health")];

        QuorumCalculator.Assess(Invented.Panel, QuorumFacts.Of(two), Given.On).Value.Status.Should().Be(QuorumStatus.Inquorate);
        QuorumCalculator.Assess(Invented.Panel, QuorumFacts.Of([.. two, new PresentMember("d", body: "north")]), Given.On).Value.Status.Should().Be(QuorumStatus.Quorate);
    }

    [Fact]
    public void A_body_with_one_vote_that_votes_both_ways_is_not_counted()
    {
        var votes = ValueList.Of(new Vote("a", VoteChoice.For, "north"), new Vote("b", VoteChoice.Against, "north"), new Vote("c", VoteChoice.For, "south"));
        var told = DecisionCalculator.Assess(Invented.JointBoard, new DecisionFacts { Consensus = Fact.Known(false), Votes = Fact.Known(votes) }, Given.On);

        told.Value.Should().Be(Finding.Met);
        told.Caveats.Should().ContainSingle(flag => flag.Code == "body-split");
    }

    [Fact]
    public void Equal_votes_ask_for_the_casting_vote()
    {
        var votes = Fact.Known(ValueList.Of(new Vote("a", VoteChoice.For, "north"), new Vote("b", VoteChoice.Against, "south")));
        var facts = new DecisionFacts { Consensus = Fact.Known(false), Votes = votes };

        DecisionCalculator.Assess(Invented.JointBoard, facts, Given.On).StillNeeded.Should().ContainSingle(ask => ask.Fact == "casting-vote-for");
        DecisionCalculator.Assess(Invented.JointBoard, facts with { ChairIsFor = Fact.Known(true) }, Given.On).Value.Should().Be(Finding.Met);
    }

    [Fact]
    public void One_vote_against_stops_unanimity() =>
        DecisionCalculator.Assess(Invented.Panel, new DecisionFacts { Votes = Fact.Known(ValueList.Of(new Vote("a", VoteChoice.For), new Vote("b", VoteChoice.Against))) }, Given.On).Value.Should().Be(Finding.NotMet);

    [Fact]
    public void Without_consensus_the_chair_decides() =>
        DecisionCalculator.Assess(Invented.Forum, new DecisionFacts { Consensus = Fact.Known(false), ChairIsFor = Fact.Known(true) }, Given.On).Value.Should().Be(Finding.Met);

    [Fact]
    public void A_document_that_does_not_say_how_it_decides_is_unspecified() =>
        DecisionCalculator.Assess(Southampton.Board, new DecisionFacts(), Given.On).Caveats.Should().ContainSingle(flag => flag.Code == "unspecified");

    [Fact]
    public void A_term_ends_with_the_financial_year() =>
        TenureCalculator.LatestEnd(Invented.JointBoard, Invented.JointBoard.ViceChair, new TenureFacts(Fact.Known(PartialDate.Parse("2026-05-01")))).Value.Should().Be(new LocalDate(2027, 3, 31));

    [Fact]
    public void A_term_that_ends_at_a_named_meeting_asks_for_its_day()
    {
        var facts = new TenureFacts(Fact.Known(PartialDate.Parse("2026-05-20")));

        TenureCalculator.LatestEnd(Invented.Forum, Invented.Forum.Chair, facts).StillNeeded.Should().ContainSingle(ask => ask.Fact == "meeting-on");
        TenureCalculator.LatestEnd(Invented.Forum, Invented.Forum.Chair, facts with { MeetingOn = Fact.Known(new LocalDate(2027, 5, 19)) }).Value.Should().Be(new LocalDate(2027, 5, 19));
    }

    [Fact]
    public void An_office_in_rotation_passes_on_after_its_year()
    {
        var chair = Invented.JointBoard.Chair;

        TenureCalculator.LatestEnd(Invented.JointBoard, chair, new TenureFacts(Fact.Known(PartialDate.Parse("2026-04-01")))).Value.Should().Be(new LocalDate(2027, 4, 1));
        chair.Value.Rotation.Value.After(new Party("invented/south", "South Council"))!.Key.Should().Be("invented/north");
    }

    [Fact]
    public void A_first_phase_has_its_own_cadence()
    {
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [], ReportingYear.April(2025)).Required.Should().Be(12);
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [], ReportingYear.April(2026)).Required.Should().Be(4);
    }

    [Fact]
    public void A_named_meeting_outside_its_months_is_missed()
    {
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [Given.Day("2026-09-30")], ReportingYear.Calendar(2026)).Missed.Should().ContainSingle();
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [Given.Day("2026-11-30")], ReportingYear.Calendar(2026)).Missed.Should().BeEmpty();
    }

    [Fact]
    public void Every_six_weeks_makes_a_meeting_late_by_days() =>
        MeetingsHeldCalculator.Assess(Invented.Forum, [Given.Day("2026-01-05"), Given.Day("2026-02-18")], ReportingYear.Calendar(2026)).Late.Should().ContainSingle().Which.DaysLate.Should().Be(2);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Two_may_hold_the_chair_together_and_a_third_may_not(int chairs, int problems) =>
        Roster.Of(Invented.JointBoard, Enumerable.Range(1, chairs).Select(place => Given.Member($"m{place}", $"2026-0{place}-01", null, "health") with { Office = "chair" }))
            .Problems.Count(one => one.Code == "two-holders").Should().Be(problems);

    [Fact]
    public void A_body_that_sends_more_than_it_may_is_named()
    {
        Appointment[] members = [.. Enumerable.Range(1, 3).Select(place => Given.Member($"m{place}", "2026-01-01", null, "councils") with { Body = place < 3 ? "north" : "south" })];

        Roster.Of(Invented.JointBoard, members).Problems.Select(one => (one.Member, one.Code)).Should().Equal(("m2", "too-many-from-one-body"));
    }

    [Fact]
    public void A_place_of_an_area_is_not_filled_from_another() =>
        Roster.Of(Invented.JointBoard, [Given.Member("m1", "2026-01-01", null, "charities") with { Area = "north" }]).Problems.Select(one => one.Code).Should().Equal("other-area");

    [Theory]
    [InlineData(1, "not-met", false)]
    [InlineData(4, "met", false)]
    [InlineData(5, "met", true)]
    public void Between_two_and_four_seats_is_a_least_and_a_most(int members, string status, bool overfull)
    {
        var roster = Roster.Of(Invented.JointBoard, Enumerable.Range(1, members).Select(place => Given.Member($"m{place}", "2026-01-01", null, "councils")));
        var standing = CompositionCalculator.Count(roster, Given.On)[0];

        (standing.Status.Value.Code, standing.IsOverfull).Should().Be((status, overfull));
    }

    [Fact]
    public void Forbidden_deputies_are_refused_whatever_the_facts() =>
        EligibilityCalculator.Assess(Invented.JointBoard, EligibilityQuestion.Substitute, FactSheet.Empty, Given.On).Value.Should().Be(Finding.NotMet);

    [Fact]
    public void The_heaviest_grade_of_interest_is_taken_first()
    {
        Grade("interestIsFinancial=true;hasDispensation=false").Value.Should().Be(InterestGrade.Leave);
        Grade("interestIsFinancial=true;hasDispensation=true").Value.Should().Be(InterestGrade.VoteWithDispensation);
        Grade("interestIsFinancial=false;hasDispensation=true").Value.Should().Be(InterestGrade.VoteWithDispensation);
        Grade("interestIsFinancial=false").StillNeeded.Should().ContainSingle(ask => ask.Fact == "has-dispensation");
        Grade("interestIsFinancial=false;hasDispensation=false;interestIsPersonal=false").State.Should().Be(FactState.NotApplicable);
    }

    [Fact]
    public void A_duty_at_a_named_meeting_is_due_there() =>
        ReportingCalendar.For(Invented.JointBoard.RecurringDuties, ReportingYear.April(2026)).Single().When.Should().Be("at the annual meeting");

    [Fact]
    public void Local_terms_leave_the_statute_standing_where_they_name_nobody()
    {
        var told = PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Invented.JointBoard, Given.On);

        told.Value.Should().ContainSingle().Which.Code.Should().Be("g");
        told.Caveats.Should().ContainSingle(flag => flag.Code == "statute-stays");
        told.Caveats.Should().ContainSingle(flag => flag.Code == "covers-is-a-reading");
    }

    [Fact]
    public void The_southampton_places_are_read_as_the_authority_health_and_justice_and_nothing_more() =>
        PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Southampton.Board, Given.On).Value.Select(one => one.Code).Should().Equal("b", "c", "d", "e");

    [Fact]
    public void Members_of_local_places_are_put_forward_for_the_categories_of_the_statute()
    {
        var forward = PrecedenceCalculator.PutForward(Southampton.Board, [Given.Member("m1", "2021-10-01", null, "solent", "housing"), Given.Member("m2", "2021-10-01", null, "idva-manager")]);

        forward.Should().ContainSingle().Which.Categories.Should().Equal("f", "a");
        BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.SingleTier, forward, Given.Day("2022-01-01")).Value.Categories.Where(one => one.Status == Fact.Known(CategoryStatus.Met)).Select(one => one.Category.Code).Should().Equal("a", "f");
    }

    [Theory]
    [InlineData("part-of", "North Council|South Council")]
    [InlineData("serves", "North Council|South Council")]
    [InlineData("acts-as", "The statutory board of both authorities")]
    [InlineData("follows", "Forum")]
    [InlineData("answers-to", "Community Safety Partnership")]
    public void Parents_authorities_hats_and_the_forerunner_stand_in_the_graph(string kind, string to) =>
        LinkGraph.Of([Invented.JointBoard], []).From("invented/joint-board").Where(link => link.Kind.Code == kind).Select(link => link.To.Name).Should().Equal(to.Split('|'));

    [Fact]
    public void A_chain_of_account_is_walked_step_by_step() =>
        LinkGraph.Of([Invented.JointBoard], []).ReachableFrom("invented/joint-board", LinkKind.AnswersTo).Select(one => one.Name).Should().Equal("Community Safety Partnership", "North Council");

    private static Determination<InterestGrade> Grade(string facts) => ConductCalculator.GradeOf(Invented.JointBoard, Given.Facts(facts), Given.On);
}
