using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>Standing duties over a year, and when one falls due again.</summary>
public sealed class DutiesInYearTests
{
    private static readonly Instrument Text = new("test-tor", "Terms of a test board", InstrumentKind.TermsOfReference);

    private static readonly Rule Rule = new(RuleId.Parse("test/report"), "Report", RuleLayer.TermsOfReference, Citation.InDocument(Text, "Terms", "1", "TST-1"));

    private static readonly RecurringDuty Duty = new(Rule, "Report", new Party("test/board", "Board"));

    private static readonly ReportingYear Year = ReportingYear.April(2026);

    /// <summary>Four a year from April: a stretch of three months each, the last to the end of March.</summary>
    [Fact]
    public void A_quarterly_duty_has_four_stretches_without_a_gap()
    {
        var told = Told(Cadence.Quarterly);

        told.Times.Value.Should().Be(4);
        told.Stretches.Should().Equal(Between("2026-04-01", "2026-06-30"), Between("2026-07-01", "2026-09-30"), Between("2026-10-01", "2026-12-31"), Between("2027-01-01", "2027-03-31"));
        told.Times.Caveats.Select(flag => flag.Code).Should().Contain("day-not-fixed");
        told.ToString().Should().Be("Report: quarterly");
    }

    [Fact]
    public void A_yearly_duty_has_the_whole_year_and_a_weekly_one_no_stretches()
    {
        Told(Cadence.Annual).Stretches.Should().Equal(Between("2026-04-01", "2027-03-31"));
        Told(Cadence.Weekly).Stretches.Should().BeEmpty();
        Told(Cadence.Weekly).Times.Value.Should().Be(52);
    }

    [Fact]
    public void A_duty_at_every_meeting_is_due_as_often_as_the_group_meets_in_the_year()
    {
        LocalDate[] meetings = [new(2026, 3, 31), new(2026, 4, 1), new(2027, 3, 31), new(2027, 4, 1)];
        var duty = Duty with { Every = Every(Cadence.AtEveryMeeting) };

        ReportingCalendar.For([duty], Year, meetings)[0].Times.Value.Should().Be(2);
        var open = ReportingCalendar.For([duty], Year)[0].Times;
        open.Answer.IsKnown.Should().BeFalse();
        open.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("meetings");
    }

    [Fact]
    public void A_duty_at_one_meeting_is_due_once()
    {
        var told = ReportingCalendar.For([Duty with { AtMeeting = new Trigger("annual-meeting", "the annual meeting") }], Year)[0];

        told.Times.Value.Should().Be(1);
        told.When.Should().Be("at the annual meeting");
    }

    [Fact]
    public void Silence_on_how_often_is_asked_and_never_counted()
    {
        foreach (var silent in new[] { Duty, Duty with { Every = Every(Cadence.AsNeeded) } })
        {
            var told = ReportingCalendar.For([silent], Year)[0];

            told.Times.Answer.IsKnown.Should().BeFalse();
            told.Times.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("every");
            told.Times.Caveats.Should().ContainSingle().Which.Code.Should().Be("unspecified");
        }

        ReportingCalendar.For([Duty], Year)[0].When.Should().Be("unspecified");
    }

    [Fact]
    public void An_ambiguous_cadence_gives_the_other_number_and_warns_where_the_other_may_miss_the_year()
    {
        var monthly = Told(CadenceInterpretation.Parse("bi-monthly").Take(Cadence.EveryTwoMonths, "taken")).Times;
        var annual = Told(CadenceInterpretation.Parse("bi-annual").Take(Cadence.TwiceAYear, "taken")).Times;

        monthly.Value.Should().Be(6);
        monthly.Alternatives.Select(one => one.Value).Should().Equal(24);
        annual.Value.Should().Be(2);
        annual.Alternatives.Should().BeEmpty("every two years has no number a year");
        annual.Caveats.Select(flag => flag.Code).Should().Contain("rarer-reading");
        Told(CadenceInterpretation.Parse("bi-monthly")).Times.Answer.IsKnown.Should().BeFalse("no reading was taken");
    }

    [Fact]
    public void A_duty_falls_due_again_by_its_spacing_or_not_at_all()
    {
        ReviewCalculator.AgainBy(Duty with { Every = Every(Cadence.Annual) }, new LocalDate(2026, 3, 11)).Value.Should().Be(new LocalDate(2027, 3, 11));
        ReviewCalculator.AgainBy(Duty with { Every = Every(Cadence.AsNeeded) }, new LocalDate(2026, 3, 11)).StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("every");
        ReviewCalculator.AgainBy(Duty, new LocalDate(2026, 3, 11)).Answer.IsKnown.Should().BeFalse();
    }

    /// <summary>Two clear working days before Thursday 12 March 2026 is Monday 9 March.</summary>
    [Fact]
    public void A_duty_round_a_meeting_reads_with_its_day_and_its_entry() =>
        MeetingTimetable.For(Tests.Governance.Invented.JointBoard, new LocalDate(2026, 3, 12), Profiles.UkCalendars.All).Should().ContainSingle()
            .Which.ToString().Should().Be("9 March 2026 Papers go out (INV-17)");

    [Fact]
    public void A_deadline_that_moved_says_from_when_to_when()
    {
        var open = OpenDeadline.Of("case-1", new LocalDate(2026, 3, 11), TimeLimit.DaysAfter(1), CalendarId.Parse("scotland"));

        new MovedDeadline(open, new TriggerTime(new LocalDate(2026, 3, 12)), null, Partnership.Rules.Foundation.ValueList<NonWorkingDay>.Empty).ToString().Should().Be("case-1: was 12 March 2026, is not known");
        new MovedDeadline(open, null, new TriggerTime(new LocalDate(2026, 3, 13)), Partnership.Rules.Foundation.ValueList.Of(new NonWorkingDay(new LocalDate(2026, 3, 12), "Extra", "test"))).ToString().Should().Be("case-1: was not known, is 13 March 2026, because of Extra (12 March 2026)");
    }

    private static ScheduledRecurringDuty Told(Cadence cadence) => Told(CadenceInterpretation.Of(cadence));

    private static ScheduledRecurringDuty Told(CadenceInterpretation reading) =>
        ReportingCalendar.For([Duty with { Every = DocumentValue.As(reading, Rule.Citation) }], Year).Should().ContainSingle().Subject;

    private static DocumentValue<CadenceInterpretation> Every(Cadence cadence) => DocumentValue.As(CadenceInterpretation.Of(cadence), Rule.Citation);

    private static DateInterval Between(string first, string last) => new(Time.Days.On(first), Time.Days.On(last));
}
