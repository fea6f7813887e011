using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>The days and numbers on which an answer about offices, quorums and papers turns.</summary>
public sealed class OfficeEdgeTests
{
    private static readonly Group Strategy = Cambridgeshire.StrategyGroup;

    [Theory]
    [InlineData("2011-02-28", "no-breach")]
    [InlineData("2011-03-01", "breach")]
    [InlineData("2011-02", "no-breach")]
    [InlineData("2011-03", "breach")]
    [InlineData("2011", "ask to")]
    public void The_last_day_of_24_months_is_allowed_and_a_month_counts_by_its_last_day(string to, string expected)
    {
        var told = TenureCalculator.Assess(Strategy, Strategy.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))) { To = Given.Loose(to) }, Given.On);

        (told.Answer.IsKnown ? told.Value.ToString() : $"ask {told.StillNeeded.Single().Fact}").Should().Be(expected);
    }

    [Fact]
    public void A_term_may_end_in_the_month_in_which_it_began_and_not_before()
    {
        var facts = new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-15"))) { To = Given.Loose("2009-02") };

        TenureCalculator.Assess(Strategy, Strategy.Chair, facts, Given.On).Value.Should().Be(TenureStatus.NoBreach);
        FluentActions.Invoking(() => TenureCalculator.Assess(Strategy, Strategy.Chair, facts with { To = Given.Loose("2009-01") }, Given.On)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2008-02-29", true)]
    [InlineData("2009-02-28", false)]
    [InlineData("2009-03-01", false)]
    public void Only_an_end_moved_back_to_the_end_of_a_month_is_flagged(string from, bool flagged) =>
        TenureCalculator.LatestEnd(Strategy, Strategy.Chair, new TenureFacts(Fact.Known(PartialDate.Parse(from)))).Caveats.Any(flag => flag.Code == "month-end-taken").Should().Be(flagged);

    [Fact]
    public void A_turn_that_ends_early_for_want_of_a_29_February_is_flagged_too()
    {
        var told = TenureCalculator.LatestEnd(Invented.JointBoard, Invented.JointBoard.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2008-02-29"))));

        (told.Value, told.Caveats.Single(one => one.Code == "month-end-taken").Code, told.Steps[0].Text).Should().Be((Given.Day("2009-02-28"), "month-end-taken", "The office is held in turn, 1 year each, the last day allowed"));
    }

    [Fact]
    public void A_term_that_ends_with_the_year_is_asked_for_when_its_first_day_may_lie_on_either_side_of_it()
    {
        TenureCalculator.LatestEnd(Invented.JointBoard, Invented.JointBoard.ViceChair, new TenureFacts(Fact.Known(PartialDate.Parse("2026-03-31")))).Value.Should().Be(Given.Day("2026-03-31"));
        TenureCalculator.LatestEnd(Invented.JointBoard, Invented.JointBoard.ViceChair, new TenureFacts(Fact.Known(PartialDate.Parse("2026")))).StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("from");
    }

    [Fact]
    public void The_answer_about_a_term_of_which_only_the_month_is_known_is_as_at_the_end_of_that_month()
    {
        TenureCalculator.LatestEnd(Strategy, Strategy.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02")))).On.Should().Be(Given.Day("2009-02-28"));
        StaggerCalculator.Compare(Strategy, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02"))), new TenureFacts(Fact.Known(PartialDate.Parse("2010-02-01")))).On.Should().Be(Given.Day("2009-02-28"));
    }

    [Fact]
    public void Elections_are_staggered_only_where_both_offices_are_to_be()
    {
        var board = Strategy with { ViceChair = DocumentValue.As(new Office("Vice-Chair", FilledBy.Election), Strategy.Citation) };

        StaggerCalculator.Compare(board, new TenureFacts(Fact.Known(PartialDate.Parse("2009-01-14"))), new TenureFacts(Fact.Known(PartialDate.Parse("2010-01-13")))).State.Should().Be(FactState.NotApplicable);
    }

    [Fact]
    public void A_vacancy_read_the_other_way_with_the_same_outcome_is_no_other_reading()
    {
        var facts = new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))) { To = Given.Loose("2010-01-31"), InPlaceOfOneFrom = Given.Loose("2009-01-01") };

        TenureCalculator.Assess(Strategy, Strategy.Chair, facts, Given.On).Alternatives.Should().BeEmpty();
        TenureCalculator.Assess(Strategy, Strategy.Chair, facts with { To = Given.Loose("2011-02-28") }, Given.On).Alternatives.Should().ContainSingle().Which.Value.Should().Be(TenureStatus.Breach);
        TenureCalculator.Assess(Strategy, Strategy.Chair, facts with { InPlaceOfOneFrom = Given.Loose("2008") }, Given.On).Alternatives.Should().BeEmpty("it is not known whether the other reading differs");
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void Two_thirds_of_ten_are_seven(int present, bool quorate)
    {
        var panel = Invented.Panel with { Meetings = new MeetingArrangements { Quorum = DocumentValue.As<Quorum>(new Quorum.Share(2, 3), Invented.Panel.Citation) } };

        QuorumCalculator.Assess(panel, QuorumFacts.Of([.. Enumerable.Range(1, present).Select(place => new PresentMember($"m{place}"))]) with { MembersInAll = Fact.Known(10) }, Given.On).Value.Status.Should().Be(quorate ? QuorumStatus.Quorate : QuorumStatus.Inquorate);
    }

    [Fact]
    public void A_meeting_every_two_months_is_proposed_by_the_month()
    {
        var forum = Invented.Forum with { Meetings = Invented.Forum.Meetings with { Interval = DocumentValue.As(TimeLimit.MonthsAfter(2), Invented.Forum.Citation) } };

        MeetingYear.Propose(forum, 2026, Given.Day("2026-01-15"), UkCalendars.All).Value.Select(one => one.Meeting.Month).Should().Equal(1, 3, 5, 7, 9, 11);
    }

    [Theory]
    [InlineData("2026-12-30", "NotKnown")]
    [InlineData("2026-12-31", "Known")]
    [InlineData(null, "Known")]
    public void Meetings_in_public_may_still_come_until_the_last_day_of_the_year(string? asAt, string state)
    {
        LocalDate? day = asAt is null ? null : Given.Day(asAt);
        var told = PublicMeetingCalculator.Assess(Invented.JointBoard, new PublicMeetingFacts { InPublic = Fact.Known(ValueList<LocalDate>.Empty) }, ReportingYear.Calendar(2026), day);

        (told.State.ToString(), told.On).Should().Be((state, day ?? Given.Day("2026-12-31")));
    }

    [Theory]
    [InlineData("2021-09-22", true)]
    [InlineData("2021-09-23", false)]
    public void Minutes_on_the_last_day_are_in_time_and_on_the_next_are_late(string sent, bool inTime)
    {
        var timetable = MeetingTimetable.For(Southampton.Board, Given.Day("2021-09-08"), UkCalendars.All);
        var minutes = timetable.Single(duty => duty.Duty.Rule.Citation.Id == "SOT-TOR-009").Duty.Rule.Id.Value;

        TimelinessCalculator.Assess(timetable, new Dictionary<string, TriggerTime> { [minutes] = new(Given.Day(sent)) }, [], Given.On)
            .Single(one => one.DoneOn.IsKnown).InTime.Should().Be(Finding.Of(inTime));
    }

    [Fact]
    public void A_turn_is_not_told_for_a_day_before_the_one_that_is_given()
    {
        var (board, north) = (Invented.JointBoard, Invented.JointBoard.Chair.Value.Rotation.Value.Among[0]);

        RotationCalculator.TurnOn(board, board.Chair, (north, Given.Day("2026-04-01")), Given.Day("2026-04-01")).Value.Should().Be(north);
        FluentActions.Invoking(() => RotationCalculator.TurnOn(board, board.Chair, (north, Given.Day("2026-04-01")), Given.Day("2026-03-31"))).Should().Throw<ArgumentException>().WithParameterName("on");
    }
}
