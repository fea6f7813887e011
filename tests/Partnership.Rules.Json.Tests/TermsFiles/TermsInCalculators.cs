using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Terms from a file answer wherever a profile that ships does.</summary>
public sealed class TermsInCalculators
{
    private static readonly LocalDate Day = new(2026, 3, 11);

    private static Group Board => Barsetshire.Board;

    [Fact]
    public void A_timetable_has_its_days_and_its_time_of_day() =>
        MeetingTimetable.For(Board, Day, UkCalendars.All).Select(due => $"{due.On:uuuu-MM-dd} {due.Duty}").Should().Equal("2026-03-04 The agenda and papers go out", "2026-03-25 The minutes go out");

    [Fact]
    public void A_quorum_of_two_tests_needs_both()
    {
        Quorum(new PresentMember("m1", "council"), new PresentMember("m2", "police")).Should().Be(Finding.Met, "two of six are a third, and the police are there");
        Quorum(new PresentMember("m1", "council"), new PresentMember("m2", "health")).Should().Be(Finding.NotMet, "the police are not there");
        Quorum(new PresentMember("m2", "police")).Should().Be(Finding.NotMet, "one of six is less than a third");
    }

    [Fact]
    public void Its_places_are_laid_over_the_statute() =>
        PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, Board, Day).Value.Select(one => one.Code).Should().Equal("b", "d", "e");

    [Fact]
    public void What_it_asks_over_the_statute_is_an_addition() =>
        PrecedenceCalculator.Compare([.. StatuteLayers.All.Where(one => one.Subject == "daa-2021/s58/c"), .. Barsetshire.Terms.Requirements]).Should().ContainSingle().Which.Additions.Should().Equal(Barsetshire.Terms.Requirements);

    [Fact]
    public void A_term_ends_after_24_months() =>
        TenureCalculator.LatestEnd(Board, Board.Chair, new TenureFacts(Fact.Known(PartialDate.OfDay(Day)))).Value.Should().Be(new LocalDate(2028, 3, 11));

    [Fact]
    public void A_deputy_who_may_not_decide_may_not_stand_in()
    {
        var facts = FactSheet.Empty.With("named-beforehand", true);

        EligibilityCalculator.Assess(Board, EligibilityQuestion.Substitute, facts, Day, MemberKind.Core).StillNeeded.Select(ask => ask.Fact).Should().Equal("may-decide");
        EligibilityCalculator.Assess(Board, EligibilityQuestion.Substitute, facts.With("may-decide", false), Day, MemberKind.Core).Value.Should().Be(Finding.NotMet);
    }

    [Fact]
    public void A_report_is_due_twice_in_a_year() =>
        ReportingCalendar.For(Board.RecurringDuties, ReportingYear.April(2026)).Should().ContainSingle().Which.Times.Value.Should().Be(2);

    [Fact]
    public void The_delivery_group_is_tied_to_the_board() =>
        LinkGraph.Of(Barsetshire.Terms.Groups, Barsetshire.Terms.Links).Links.Should().Contain(link => link.From.Key == "barsetshire/delivery-group" && link.To.Key == "barsetshire/board");

    private static Finding Quorum(params PresentMember[] present) => Finding.Of(QuorumCalculator.Assess(Board, QuorumFacts.Of(present) with { MembersInAll = Fact.Known(6) }, Day).Value.Status == QuorumStatus.Quorate);
}
