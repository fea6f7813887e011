using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

public class DeadlineCalculatorTests
{
    private static readonly LocalDate Meeting = new(2021, 9, 8);
    private static readonly Deadline PapersIn = Southampton.Board.Meetings.Duties[0].Deadline;

    [Fact]
    public void A_date_comes_with_its_rule_its_step_and_its_clause()
    {
        var due = DeadlineCalculator.AssessDay(PapersIn, Meeting, UkCalendars.All);

        due.Value.Should().Be(new LocalDate(2021, 8, 24));
        due.Rules.Should().ContainSingle().Which.Id.Value.Should().Be("southampton/board/papers-in");
        due.Steps.Should().ContainSingle().Which.Text.Should().Be("10 working days before the meeting");
        due.StillNeeded.Should().BeEmpty();
        Narration.Of(due).Should().HaveCount(2).And.Contain(line => line.Contains("SOT-TOR-008"));
    }

    /// <summary>A rule in force from July gives no date for a meeting in June, and the date for one in July.</summary>
    [Fact]
    public void A_rule_gives_no_date_outside_its_own_range()
    {
        var from = PapersIn.Rule.During(InForce.Since(new LocalDate(2026, 7, 1)));
        var fromJuly = Deadline.Of(from, PapersIn.Trigger, PapersIn.PlainLimit!.Limit, PapersIn.PlainLimit.Calendar!);

        var june = DeadlineCalculator.AssessDay(fromJuly, new LocalDate(2026, 6, 30), UkCalendars.All);

        june.State.Should().Be(FactState.NotKnown);
        june.Caveats.Select(one => one.Code).Should().Equal("outside-its-range");
        DeadlineCalculator.AssessDay(fromJuly, new LocalDate(2026, 7, 1), UkCalendars.All).Value.Should().Be(new LocalDate(2026, 6, 17));
    }

    [Fact]
    public void The_plain_date_is_the_determined_date()
    {
        DeadlineCalculator.Count(PapersIn, Meeting, UkCalendars.All).On
            .Should().Be(DeadlineCalculator.AssessDay(PapersIn, Meeting, UkCalendars.All).Value);
    }

    [Fact]
    public void Without_a_trace_or_with_the_callers_own_nothing_is_allocated()
    {
        var trace = new Trace();
        DeadlineCalculator.Count(PapersIn, Meeting, UkCalendars.All, trace);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
        {
            trace.Clear();
            DeadlineCalculator.Count(PapersIn, Meeting, UkCalendars.All, trace);
            DeadlineCalculator.Count(PapersIn, Meeting, UkCalendars.All);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        trace.Count.Should().Be(1);
    }

    [Fact]
    public void A_calendar_that_is_not_given_is_asked_for_by_name()
    {
        var due = DeadlineCalculator.AssessDay(PapersIn, Meeting, CalendarSet.Of(UkCalendars.Scotland));

        due.State.Should().Be(FactState.NotKnown);
        due.StillNeeded.Should().ContainSingle().Which.Text.Should().Contain("england-and-wales");
    }

    [Fact]
    public void A_date_on_projected_days_is_flagged_provisional()
    {
        var projected = UkCalendars.All.Select(one => one.ProjectedTo(2030));

        var due = DeadlineCalculator.AssessDay(PapersIn, new LocalDate(2029, 6, 1), projected);

        due.Caveats.Should().ContainSingle().Which.Code.Should().Be("provisional");
    }

    [Fact]
    public void A_month_without_the_day_is_flagged_and_the_other_reading_is_shown()
    {
        var rule = new Rule(RuleId.Parse("test/month"), "one month beginning with receipt", RuleLayer.Practice, Southampton.Board.Citation);
        var month = Deadline.Of(rule, new Trigger("receipt", "receipt"), TimeLimit.MonthsAfter(1).BeginningWithTrigger(), UkCalendars.EnglandAndWales.Id);

        var due = DeadlineCalculator.AssessDay(month, new LocalDate(2026, 1, 31), UkCalendars.All);

        due.Value.Should().Be(new LocalDate(2026, 2, 27));
        due.Alternatives.Should().ContainSingle().Which.Value.Should().Be(new LocalDate(2026, 2, 28));
        due.Caveats.Should().ContainSingle().Which.Code.Should().Be("month-end-taken");
    }
}
