using FluentAssertions;
using FluentAssertions.Execution;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;
using Xunit.Sdk;

namespace Partnership.Rules.Testing.Tests;

/// <summary>Each assertion holds where it should, and fails with the whole answer where it should not.</summary>
public sealed class AssertionTests
{
    private static readonly MeetingTimetable Board = MeetingTimetable.For(Southampton.Board, new LocalDate(2021, 9, 8), UkCalendars.All);

    /// <summary>The duty of clause 7, found by its rule and not by its place.</summary>
    private static readonly ScheduledDuty PapersOut = Board.Single(duty => duty.Duty.Rule.Id.Value == "southampton/board/papers-out");

    private static readonly Determination<LocalDate> NoCalendar = DeadlineCalculator.AssessDay(
        PapersOut.Duty.Deadline, new LocalDate(2021, 9, 8), CalendarSet.Of(UkCalendars.Scotland));

    [Fact]
    public void A_date_is_on_a_day_because_of_a_clause() =>
        PapersOut.ShouldBeOn(new LocalDate(2021, 8, 27)).Because("SOT-TOR-007").Because("southampton/board/papers-out").WithoutCaveats().StillNeeding();

    [Fact]
    public void A_determination_reads_as_its_duty_does() => PapersOut.Due.ShouldBeOn(new LocalDate(2021, 8, 27)).Because("SOT-TOR-007");

    [Fact]
    public void An_answer_of_any_type_is_what_is_expected() => PapersOut.Due.ShouldBe(new LocalDate(2021, 8, 27));

    [Fact]
    public void An_answer_that_is_not_known_says_what_it_needs() =>
        NoCalendar.ShouldBeNotKnown().StillNeeding([.. NoCalendar.StillNeeded.Select(question => question.Fact)]);

    [Fact]
    public void A_wrong_day_fails_with_the_answer_and_its_clause() =>
        Failing(() => PapersOut.ShouldBeOn(new LocalDate(2021, 8, 28)))
            .Should().Contain("28 August 2021").And.Contain("The answer was: Friday 27 August 2021").And.Contain("SOT-TOR-007");

    [Fact]
    public void A_wrong_clause_fails() => Failing(() => PapersOut.ShouldBeOn(new LocalDate(2021, 8, 27)).Because("SOT-TOR-008")).Should().Contain("to depend on SOT-TOR-008");

    [Fact]
    public void A_caveat_that_is_not_there_fails() => Failing(() => PapersOut.Due.ShouldBe(new LocalDate(2021, 8, 27)).WithCaveat("no-such")).Should().Contain("no-such");

    [Fact]
    public void A_date_is_not_unknown_and_does_apply()
    {
        Failing(() => PapersOut.Due.ShouldBeNotKnown()).Should().Contain("27 August 2021");
        Failing(() => PapersOut.Due.ShouldNotApply()).Should().Contain("27 August 2021");
    }

    [Fact]
    public void An_unknown_answer_is_no_date_and_tells_its_question() =>
        Failing(() => NoCalendar.ShouldBeOn(new LocalDate(2021, 8, 27))).Should().Contain("Still needed: ").And.Contain(NoCalendar.StillNeeded[0].Text);

    [Fact]
    public void What_is_needed_is_told_exactly() => Failing(() => NoCalendar.ShouldBeNotKnown().StillNeeding("another-fact")).Should().Contain("another-fact");

    [Fact]
    public void A_caveat_is_found_by_its_code_and_is_a_caveat()
    {
        var early = MeetingTimetable.For(Southampton.Board, new LocalDate(2020, 9, 9), UkCalendars.All)[0].Due;

        early.ShouldBe(early.Value).WithCaveat(early.Caveats[0].Code);
        Failing(() => early.ShouldBe(early.Value).WithoutCaveats()).Should().Contain(early.Caveats[0].Code);
    }

    [Fact]
    public void A_scope_gathers_what_fails()
    {
        var told = Failing(() =>
        {
            using var scope = new AssertionScope();
            PapersOut.ShouldBeOn(new LocalDate(2021, 8, 28)).Because("SOT-TOR-008");
        });

        told.Should().Contain("28 August 2021").And.Contain("to depend on SOT-TOR-008");
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        ((Action)(() => ((ScheduledDuty)null!).ShouldBeOn(default))).Should().Throw<ArgumentNullException>().WithParameterName("duty");
        ((Action)(() => ((Determination)null!).ShouldBeNotKnown())).Should().Throw<ArgumentNullException>().WithParameterName("answer");
        ((Action)(() => PapersOut.Due.ShouldBe(new LocalDate(2021, 8, 27)).Because(" "))).Should().Throw<ArgumentException>().WithParameterName("source");
    }

    private static string Failing(Action assertion) => assertion.Should().Throw<XunitException>().Which.Message;
}
