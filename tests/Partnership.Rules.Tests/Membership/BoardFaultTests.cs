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

namespace Partnership.Rules.Tests;

/// <summary>What a list of members does not say, and what is not known of a member.</summary>
public sealed class BoardFaultTests
{
    private static readonly LocalDate On = new(2009, 3, 16);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Fewer_than_another_clause_speaks_of_is_said(int chairs, bool flagged)
    {
        var told = Stand(Enumerable.Range(1, chairs).Select(one => Given.Member($"chair-{one}", "2009-01-01", null, "taskgroup-chairs")).ToArray());

        told.Caveats.Any(one => one.Code == "fewer-than-elsewhere" && one.Text.Contains("speaks of 4") && one.Citation!.Id == "CAM-TOR-132").Should().Be(flagged);
        told.Caveats.Should().ContainSingle(one => one.Code == "seats-not-stated").Which.Text.Should().Contain("12 of its 12");
    }

    [Fact]
    public void A_member_of_whom_it_is_not_known_whom_they_stand_for_leaves_open_what_they_may_fill()
    {
        var told = Stand(Given.Member("m1", "2009-01-01", null, "cps"), Given.Member("m2", "2009-01-01", null));

        Status(told, "cps").Should().Be(Fact.Known(CategoryStatus.Met));
        Status(told, "refuge").Should().Be(Fact<CategoryStatus>.NotKnown);
        told.StillNeeded.Select(one => one.Fact).Should().Equal("stands-for/m2");
        Status(Stand(Given.Member("m2", "2009-01-01", "2009-02-28")), "refuge").Should().Be(Fact.Known(CategoryStatus.NotMet), "the member has gone");
        Status(Stand(Given.Member("m2", "2009-01-01", null) with { Body = "cps" }), "refuge").Should().Be(Fact.Known(CategoryStatus.NotMet), "a member of the prosecution service does not fill the place of Refuge");
    }

    [Theory]
    [InlineData("2009-02-28", "2009-03-01")]
    [InlineData("2009-02", null)]
    [InlineData(null, null)]
    public void Since_when_a_category_has_been_empty(string? to, string? since)
    {
        Appointment[] members = to is null ? [] : [Given.Member("m1", "2008-01-01", to, "refuge")];
        var roster = Roster.Of(Cambridgeshire.ImplementationGroup, members);
        var standing = CompositionCalculator.Count(roster, On).Single(one => one.Category.Code == "refuge");

        (standing.Status, standing.Since).Should().Be((Fact.Known(CategoryStatus.NotMet), since is null ? null : Given.Day(since)));
    }

    [Fact]
    public void The_duty_to_have_a_board_has_a_whole_and_says_what_decides_it()
    {
        var all = DomesticAbuseActBoard.Duty.Categories.Select(one => one.Code).ToArray();
        var missing = Duty(LocalAuthorityKind.County, Given.Member("m1", "2021-11-01", null, [.. all.Where(code => code != "f")]));
        var open = Duty(LocalAuthorityKind.County, Given.Member("m1", "2021-11-01", null, [.. all.Where(code => code != "f")]), new Appointment("m2", Fact<PartialDate>.NotKnown, Given.NoEnd, "f"));
        var whole = Duty(LocalAuthorityKind.County, Given.Member("m1", "2021-11-01", null, all));

        (missing.Value.Finding, string.Join(',', missing.Value.DecidedBy.Select(one => one.Code))).Should().Be((Finding.NotMet, "f"));
        (open.Value.Finding, string.Join(',', open.Value.DecidedBy.Select(one => one.Code))).Should().Be((Finding.Unknown, "f"));
        (whole.Value.Finding, whole.Value.DecidedBy.Count).Should().Be((Finding.Met, 0));
        whole.AnswerInWords.Should().Be($"met ({string.Join(", ", all.Select(code => $"{code}: met"))})");
    }

    [Theory]
    [InlineData("county", "2021-09-30", "not-in-force")]
    [InlineData("district", "2022-01-01", "not-relevant-authority")]
    public void A_duty_that_does_not_bind_is_not_applicable_and_says_why(string authority, string on, string code)
    {
        var told = BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, LocalAuthorityKind.Parse(authority), [], Given.Day(on));

        told.State.Should().Be(FactState.NotApplicable);
        told.Caveats.Select(one => one.Code).Should().Equal(code);
    }

    [Fact]
    public void Days_that_are_not_known_are_not_no_meetings()
    {
        var told = MeetingsHeldCalculator.Assess(Southampton.Board, null, ReportingYear.Calendar(2025));

        (told.Held, told.Shortfall, told.Enough.State).Should().Be((null, null, FactState.NotKnown));
        told.Enough.StillNeeded.Select(one => one.Fact).Should().Equal("held");
        MeetingsHeldCalculator.Assess(Southampton.Board, [], ReportingYear.Calendar(2025)).Enough.Value.Should().Be(Finding.NotMet, "none is a number");
    }

    [Fact]
    public void A_yearly_duty_says_which_twelve_months_were_taken() =>
        ReportingCalendar.For(Cambridgeshire.StrategyGroup.RecurringDuties.Where(one => one.Rule.Id.Value.EndsWith("dvsg/forum")), ReportingYear.Calendar(2009)).Single().Times.Caveats.Should().Contain(one => one.Code == "year-basis");

    /// <summary>Papers of the board of 8 September 2021 are out by 27 August and minutes out by 22 September.</summary>
    [Fact]
    public void A_meeting_called_at_shorter_notice_flags_what_had_passed()
    {
        var told = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All, new LocalDate(2021, 8, 28));

        told.Where(one => one.Due.Caveats.Any(caveat => caveat.Code == "shorter-notice")).Should().NotBeEmpty().And.OnlyContain(one => one.On < new LocalDate(2021, 8, 28));
        told.Where(one => one.On >= new LocalDate(2021, 8, 28)).Should().NotBeEmpty().And.OnlyContain(one => one.Due.Caveats.All(caveat => caveat.Code != "shorter-notice"));
        FluentActions.Invoking(() => MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All, new LocalDate(2021, 9, 9))).Should().Throw<ArgumentException>().WithParameterName("calledOn");
    }

    [Theory]
    [InlineData("cambridgeshire/dvsg", "sit-on-executive-committee", "is-vice-chair", "subject-may-sit")]
    [InlineData("cambridgeshire/dvtg", "sit-on-select-committee", "is-member-of-that-group", "decider-may-sit")]
    public void Who_may_sit_on_a_committee_is_answered(string group, string question, string fact, string caveat)
    {
        var told = EligibilityCalculator.Assess(Given.Group(group), EligibilityQuestion.Parse(question), FactSheet.Empty.With(fact, holds: true), On);

        told.Value.Should().Be(Finding.Met);
        told.Caveats.Select(one => one.Code).Should().Contain(caveat);
        EligibilityCalculator.Assess(Southampton.Board, EligibilityQuestion.Parse(question), FactSheet.Empty, On).State.Should().Be(FactState.NotApplicable);
    }

    [Fact]
    public void The_misprint_behind_a_taskgroups_panel_is_on_the_answer() =>
        GrievanceCalculator.Assess(Cambridgeshire.Taskgroup, new GrievanceFacts(), null, On, UkCalendars.All).Caveats.Should().ContainSingle(one => one.Code == "select-committee").Which.Text.Should().EndWith("(CON-013).");

    private static Determination<BoardDutyResult> Duty(LocalAuthorityKind authority, params Appointment[] members) =>
        BoardDutyCalculator.Assess(DomesticAbuseActBoard.Duty, authority, members, new LocalDate(2022, 1, 1));

    private static Determination<ValueList<CategoryResult>> Stand(params Appointment[] members) =>
        CompositionCalculator.Assess(Cambridgeshire.ImplementationGroup, Roster.Of(Cambridgeshire.ImplementationGroup, members), On).Results;

    private static Fact<CategoryStatus> Status(Determination<ValueList<CategoryResult>> told, string category) =>
        told.Value.Single(one => one.Category.Code == category).Status;
}
