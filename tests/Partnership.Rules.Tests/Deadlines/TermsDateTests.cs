using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>The Southampton terms are of August 2021. What is asked of an earlier day is answered, and flagged.</summary>
public sealed class TermsDateTests
{
    private const string Before = "before-its-terms";
    private const string Partly = "partly-before-its-terms";
    private const string Perhaps = "perhaps-before-its-terms";

    [Theory]
    [InlineData("2010-03-10", Before)]
    [InlineData("2021-07-31", Before)]
    [InlineData("2021-08-01", Perhaps)]
    [InlineData("2021-08-30", Perhaps)]
    [InlineData("2021-08-31", null)]
    [InlineData("2021-09-08", null)]
    public void A_meeting_before_the_terms_has_its_dates_and_a_flag_on_each(string meeting, string? code)
    {
        var timetable = MeetingTimetable.For(Southampton.Board, Given.Day(meeting), UkCalendars.All);

        timetable.Should().HaveCount(4).And.OnlyContain(due => due.On != null);
        foreach (var due in timetable)
        {
            due.Due.Caveats.Select(flag => flag.Code).Should().Equal(code is null ? [] : [code]);
            due.Due.Caveats.Select(flag => flag.Citation!.Instrument).Should().Equal(code is null ? [] : [SourceDocuments.SouthamptonTerms]);
        }
    }

    [Fact]
    public void Terms_without_a_date_raise_no_flag_for_any_day() =>
        MeetingTimetable.For(Cambridgeshire.StrategyGroup, new LocalDate(1999, 3, 10), UkCalendars.All).SelectMany(due => due.Due.Caveats).Should().BeEmpty();

    [Fact]
    public void Where_the_terms_carry_no_date_the_day_the_group_was_set_up_serves()
    {
        MeetingTimetable.For(Invented.JointBoard, Given.Day("2025-03-31"), UkCalendars.All).SelectMany(due => due.Due.Caveats)
            .Select(flag => (flag.Code, flag.Citation)).Distinct().Should().Equal(("before-it-was-set-up", Invented.JointBoard.Life.CreatedOn.Citation));
        MeetingTimetable.For(Invented.JointBoard, Given.Day("2025-04-01"), UkCalendars.All).SelectMany(due => due.Due.Caveats).Should().BeEmpty();
    }

    [Fact]
    public void A_deadline_outside_the_range_of_its_rule_is_flagged_by_the_range()
    {
        var interest = Southampton.ExpressionOfInterest;
        var ended = Deadline.Of(interest.Rule.During(InForce.Until(new LocalDate(2023, 5, 31))), interest.Trigger, interest.PlainLimit!.Limit, interest.PlainLimit.Calendar!);

        DeadlineCalculator.AssessDay(ended, new LocalDate(2023, 6, 1), UkCalendars.All).Caveats.Should().ContainSingle().Which.ToString().Should().Contain("range of the rule is: to 31 May 2023.");
        DeadlineCalculator.AssessDay(ended, new LocalDate(2023, 5, 31), UkCalendars.All).Caveats.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2010-11", Before)]
    [InlineData("2021-22", Partly)]
    [InlineData("2022-23", null)]
    public void A_year_of_duties_and_of_meetings_is_flagged_by_how_much_of_it_comes_before(string year, string? code)
    {
        var flagged = code is null ? Array.Empty<string>() : [code];

        foreach (var duty in ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.Parse(year)))
        {
            Early(duty.Times).Should().Equal(flagged, duty.Duty.What);
        }

        Early(MeetingsHeldCalculator.Assess(Southampton.Board, [], ReportingYear.Parse(year)).Enough).Should().Equal(flagged);
    }

    [Theory]
    [InlineData(2010, Before)]
    [InlineData(2021, Partly)]
    [InlineData(2022, null)]
    public void A_proposed_year_is_flagged_as_well(int year, string? code) =>
        Early(MeetingYear.Propose(Southampton.Board, year, null, UkCalendars.All)).Should().Equal(code is null ? Array.Empty<string>() : [code]);

    private static IEnumerable<string> Early(Determination told) => told.Caveats.Select(flag => flag.Code).Where(code => code.EndsWith(Before, StringComparison.Ordinal));
}
