using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

public sealed class ProjectionTests
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;
    private static readonly HolidayCalendar Projected = English.ProjectedTo(2100);

    [Fact]
    public void It_never_changes_a_day_that_is_covered_already()
    {
        foreach (var calendar in UkCalendars.All)
        {
            var far = calendar.ProjectedTo(2100);

            far.NonWorkingDays.Take(calendar.NonWorkingDays.Count).Should().Equal(calendar.NonWorkingDays);
            (far.Coverage.Start, far.Coverage.End).Should().Be((calendar.Coverage.Start, Days.On("2100-12-31")));
        }
    }

    [Fact]
    public void What_rests_on_it_is_provisional_and_what_does_not_is_not()
    {
        Projected.IsProvisional(Days.On("2028-12-31")).Should().BeFalse();
        Projected.IsProvisional(Days.On("2029-01-01")).Should().BeTrue();
        Projected.NonWorkingDayOn(Days.On("2100-12-27"))!.Status.Should().Be(NonWorkingDayStatus.Projected);

        TimeLimit.WorkingDaysAfter(2).CountFrom(Days.On("2028-12-27"), Projected).Provisional.Should().BeFalse();
        TimeLimit.WorkingDaysAfter(3).CountFrom(Days.On("2028-12-27"), Projected).Provisional.Should().BeTrue();
        TimeLimit.WorkingDaysBefore(3).CountFrom(Days.On("2029-01-03"), Projected).Provisional.Should().BeTrue();
        TimeLimit.DaysAfter(3).CountFrom(Days.On("2029-06-01"), Projected).Provisional.Should().BeFalse("it counts every day");
        TimeLimit.DaysAfter(3).Rolled(Rolling.Next).CountFrom(Days.On("2029-06-01"), Projected).Provisional.Should().BeTrue("it may roll");
    }

    [Fact]
    public void A_day_closed_on_a_condition_makes_what_passes_it_provisional()
    {
        var conditional = English.WithNonWorkingDays([Days.Closed("2026-06-17").As(NonWorkingDayStatus.Conditional)]);

        TimeLimit.WorkingDaysAfter(3).CountFrom(Days.On("2026-06-15"), conditional).Provisional.Should().BeTrue();
        TimeLimit.WorkingDaysAfter(1).CountFrom(Days.On("2026-06-15"), conditional).Provisional.Should().BeFalse();
        TimeLimit.WorkingDaysAfter(3).CountFrom(Days.On("2026-06-17"), conditional).Provisional.Should().BeTrue();
        TimeLimit.WorkingDaysAfter(3).CountFrom(Days.On("2026-06-18"), conditional).Provisional.Should().BeFalse();
    }

    [Fact]
    public void Christmas_on_a_Saturday_and_on_a_Sunday_is_observed_on_the_next_free_weekdays()
    {
        Closed("2032-12-27", "2032-12-28").Should().Equal("Christmas Day", "Boxing Day");
        Closed("2033-12-26", "2033-12-27").Should().Equal("Boxing Day", "Christmas Day");
        Projected.NonWorkingDayOn(Days.On("2033-12-27"))!.InPlaceOf.Should().Be(Days.On("2033-12-25"));
    }

    [Fact]
    public void A_year_already_covered_changes_nothing() => English.ProjectedTo(2020).Should().BeSameAs(English);

    [Fact]
    public void A_projection_past_2100_is_refused() =>
        English.Invoking(one => one.ProjectedTo(2101)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_calendar_without_a_pattern_cannot_be_projected() =>
        Days.WeekendsOnly.Invoking(one => one.ProjectedTo(2030)).Should().Throw<InvalidOperationException>().WithMessage("*weekends-only*");

    [Fact]
    public void A_projected_calendar_can_be_projected_further() =>
        English.ProjectedTo(2050).ProjectedTo(2100).NonWorkingDays.Should().Equal(Projected.NonWorkingDays);

    [Fact]
    public void Days_of_a_pattern_that_meet_or_run_into_the_next_year_are_closed_once()
    {
        var pattern = HolidayPattern.Of(
        [
            PatternDay.Fixed("New Year", "pattern", new AnnualDate(1, 1)),
            PatternDay.Fixed("Year's end", "pattern", new AnnualDate(12, 31)),
            PatternDay.Fixed("May Day", "pattern", new AnnualDate(5, 1)),
            PatternDay.FirstMonday("First of May", "pattern", 5),
        ]);
        var calendar = Days.Calendar("invented", Days.On("2028-01-01"), Days.On("2028-12-31")).WithPattern(pattern).ProjectedTo(2035);

        calendar.NonWorkingDayOn(Days.On("2034-01-02"))!.Name.Should().Be("Year's end / New Year");
        calendar.NonWorkingDayOn(Days.On("2034-05-01"))!.Name.Should().Be("May Day / First of May");
        calendar.NonWorkingDayOn(Days.On("2029-01-01"))!.Name.Should().Be("Year's end / New Year", "31 December 2028 is a Sunday");
    }

    private static IEnumerable<string?> Closed(params string[] dates) => dates.Select(date => Projected.NonWorkingDayOn(Days.On(date))?.Name);
}
