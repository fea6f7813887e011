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

/// <summary>Cadences that change, spacing, quarters, meetings in public, times of day. Dates worked by hand.</summary>
public sealed class YearsOfMeetingsTests
{
    [Theory]
    [InlineData("2025", 9)]
    [InlineData("2025-26", 12)]
    [InlineData("2026", 6)]
    [InlineData("2026-27", 4)]
    public void A_cadence_that_changes_is_counted_part_by_part(string year, int required) =>
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [], ReportingYear.Parse(year)).Required.Should().Be(required);

    [Fact]
    public void A_change_in_the_middle_of_a_month_counts_whole_periods()
    {
        var told = MeetingsHeldCalculator.Assess(Invented.JointBoard, [], ReportingYear.RollingFrom(Given.Day("2026-02-15")));

        (told.Required, told.Shortfall).Should().Be((1 + 3, 4), "one whole month to 31 March, three whole quarters to 14 February");
        told.Enough.Caveats.Should().Contain(flag => flag.Code == "cadence-changes");
    }

    [Fact]
    public void A_first_phase_without_a_first_day_asks_for_it() =>
        MeetingsHeldCalculator.Assess(Invented.JointBoard with { Life = new GroupLife() }, [], ReportingYear.Calendar(2026)).Enough.StillNeeded.Should().ContainSingle(ask => ask.Fact == "created-on");

    [Theory]
    [InlineData("southampton/board")]
    [InlineData("cambridgeshire/dvtg")]
    [InlineData("stockport/dasg")]
    public void Quarterly_is_late_after_three_months_and_tells_the_quarters_without(string group)
    {
        var told = MeetingsHeldCalculator.Assess(Given.Group(group), [Given.Day("2026-01-14"), Given.Day("2026-05-02")], ReportingYear.Calendar(2026));

        told.Late.Should().Equal(new LateMeeting(Given.Day("2026-05-02"), Given.Day("2026-04-14")));
        told.Late[0].DaysLate.Should().Be(18);
        told.QuartersWithout.Should().Equal(Quarter("2026-07-01", "2026-09-30"), Quarter("2026-10-01", "2026-12-31"));
        told.NextDueOn.Should().Be(Given.Day("2026-08-02"));
        told.Enough.Caveats.Should().ContainSingle(flag => flag.Code == "quarterly-spacing" && flag.Citation != null);
    }

    /// <summary>The board meets monthly to 31 March 2026 and quarterly from 1 April, both days included.</summary>
    [Theory]
    [InlineData("2026-03-31", "2026-05-05", "2026-04-30")]
    [InlineData("2026-04-01", "2026-07-02", "2026-07-01")]
    public void The_meeting_before_belongs_to_the_part_of_the_year_on_whose_edge_it_fell(string before, string on, string due) =>
        MeetingsHeldCalculator.Assess(Invented.JointBoard, [Given.Day(before), Given.Day(on)], ReportingYear.Calendar(2026)).Late
            .Should().Equal(new LateMeeting(Given.Day(on), Given.Day(due)));

    [Fact]
    public void A_quarter_that_still_runs_is_not_without_a_meeting() =>
        MeetingsHeldCalculator.Assess(Southampton.Board, [Given.Day("2026-01-14")], ReportingYear.Calendar(2026), Given.Day("2026-06-30")).QuartersWithout.Should().BeEmpty();

    [Fact]
    public void Three_a_year_sets_no_spacing()
    {
        var told = MeetingsHeldCalculator.Assess(Cambridgeshire.StrategyGroup, [Given.Day("2009-01-14"), Given.Day("2009-12-02")], ReportingYear.Calendar(2009));

        told.Late.Should().BeEmpty();
        told.NextDueOn.Should().BeNull();
    }

    [Theory]
    [InlineData(8, "met")]
    [InlineData(7, "unknown")]
    public void Every_six_weeks_is_eight_in_a_year_unless_agreed(int held, string enough)
    {
        var days = Enumerable.Range(0, held).Select(place => Given.Day("2026-01-05").PlusDays(place * 42));
        var told = MeetingsHeldCalculator.Assess(Invented.Forum, days, ReportingYear.Calendar(2026));

        told.Required.Should().Be(8);
        told.Enough.ToFinding().ToString().Should().Be(enough);
        told.Enough.StillNeeded.Select(ask => ask.Fact).Should().Equal(held == 8 ? [] : ["as-agreed"]);
        told.Enough.Caveats.Should().ContainSingle(flag => flag.Code == "or-as-agreed");
    }

    [Fact]
    public void A_year_of_every_six_weeks_is_proposed() =>
        MeetingYear.Propose(Invented.Forum, 2026, Given.Day("2026-01-05"), UkCalendars.All).Value.Select(one => one.Meeting)
            .Should().Equal(Days("2026-01-05", "2026-02-16", "2026-03-30", "2026-05-11", "2026-06-22", "2026-08-03", "2026-09-14", "2026-10-26", "2026-12-07"));

    [Fact]
    public void A_year_in_which_the_cadence_changes_is_proposed_month_by_month_and_then_by_quarters() =>
        MeetingYear.Propose(Invented.JointBoard, 2026, Given.Day("2026-01-14"), UkCalendars.All).Value.Select(one => one.Meeting)
            .Should().Equal(Days("2026-01-14", "2026-02-16", "2026-03-16", "2026-04-14", "2026-07-14", "2026-10-14"));

    [Theory]
    [InlineData("2026-05-05", false)]
    [InlineData("2026-06-01", true)]
    public void A_proposal_says_when_no_day_can_be_the_named_meeting(string first, bool missed) =>
        MeetingYear.Propose(Invented.JointBoard, 2026, Given.Day(first), UkCalendars.All).Caveats.Any(flag => flag.Code == "window-missed").Should().Be(missed);

    [Fact]
    public void One_meeting_a_year_in_public_is_looked_for()
    {
        var year = ReportingYear.Calendar(2026);

        PublicMeetingCalculator.Assess(Invented.JointBoard, new PublicMeetingFacts { InPublic = Fact.Known(ValueList<LocalDate>.Empty) }, year).Value.Should().Be(Finding.NotMet);
        PublicMeetingCalculator.Assess(Invented.JointBoard, new PublicMeetingFacts { InPublic = Fact.Known(ValueList.Of(Given.Day("2026-10-14"))) }, year).Value.Should().Be(Finding.Met);
        PublicMeetingCalculator.Assess(Invented.JointBoard, new PublicMeetingFacts { InPublic = Fact.Known(ValueList<LocalDate>.Empty) }, year, Given.Day("2026-06-01")).State.Should().Be(FactState.NotKnown);
        PublicMeetingCalculator.Assess(Invented.JointBoard, new PublicMeetingFacts(), year).StillNeeded.Should().ContainSingle(ask => ask.Fact == "held-in-public");
        PublicMeetingCalculator.Assess(Southampton.Board, new PublicMeetingFacts(), year).Caveats.Should().ContainSingle(flag => flag.Code == "unspecified");
    }

    [Theory]
    [InlineData("2026-03-08", "met")]
    [InlineData("2026-03-09T14:00", "met")]
    [InlineData("2026-03-09T14:01", "notMet")]
    [InlineData("2026-03-09", "unknown")]
    [InlineData("2026-03-10", "notMet")]
    public void By_2_pm_two_clear_working_days_before_is_by_the_clock(string done, string inTime)
    {
        var timetable = MeetingTimetable.For(Invented.JointBoard, Given.Day("2026-03-12"), UkCalendars.All);

        timetable.Single().Time.Should().Be(new LocalDateTime(2026, 3, 9, 14, 0));
        TimelinessCalculator.Assess(timetable, new Dictionary<string, TriggerTime>(StringComparer.Ordinal) { ["invented/papers"] = TriggerTime.Parse(done) }, [], Given.On).Single().InTime.ToString().Should().Be(inTime);
    }

    private static DateInterval Quarter(string from, string to) => new(Given.Day(from), Given.Day(to));

    private static IEnumerable<LocalDate> Days(params string[] days) => days.Select(Given.Day);
}
