using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>Hours that run, with Sundays, Christmas Day, Good Friday and bank holidays left out whole.</summary>
public sealed class HourLimitTests
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    /// <summary>Friday 1 May 2026 has 14 hours left, Saturday 24; Sunday and the bank holiday Monday are out; 10 are left for Tuesday.</summary>
    [Fact]
    public void A_bank_holiday_and_a_Sunday_are_out_and_a_Saturday_is_in()
    {
        var (start, end) = (Ten("2026-05-01"), Ten("2026-05-05"));

        HourLimit.OfHours(48).EndFrom(start, English).Should().Be(end);
        HourLimit.OfHours(48).StartBefore(end, English).Should().Be(start);
        HourLimit.SkippedBetween(start, end, English).Select(day => (Days.Iso(day.On), day.Reason))
            .Should().Equal(("2026-05-03", "Sunday"), ("2026-05-04", "Early May bank holiday"));
    }

    [Fact]
    public void Good_Friday_is_out_by_name_where_no_calendar_has_it()
    {
        // Maundy Thursday 2 April 2026 has 14 hours left; the other 34 are Saturday's 24 and 10 of Easter Monday, a plain day here.
        HourLimit.OfHours(48).EndFrom(Ten("2026-04-02"), Days.WeekendsOnly).Should().Be(Ten("2026-04-06"));
        HourLimit.SkippedBetween(Ten("2026-04-02"), Ten("2026-04-06"), Days.WeekendsOnly).Select(day => day.Reason).Should().Equal("Good Friday", "Sunday");
    }

    [Fact]
    public void Another_Friday_runs() =>
        HourLimit.OfHours(24).EndFrom(Ten("2026-03-12"), Days.WeekendsOnly).Should().Be(Ten("2026-03-13"));

    [Fact]
    public void Christmas_Day_on_a_Saturday_is_out()
    {
        // Friday 24 December 2021 has 14 hours left; Christmas, Sunday, and the two substitute days are out; 24 on Wednesday, 10 on Thursday.
        HourLimit.OfHours(48).EndFrom(Ten("2021-12-24"), English).Should().Be(Ten("2021-12-30"));
        HourLimit.SkippedBetween(Ten("2021-12-24"), Ten("2021-12-30"), English)[0].Reason.Should().Be("Christmas Day");
    }

    [Fact]
    public void A_whole_day_runs_to_its_own_end_and_not_into_the_day_after()
    {
        var saturday = Days.On("2026-03-14").AtMidnight();

        HourLimit.OfHours(24).EndFrom(saturday, English).Should().Be(Days.On("2026-03-15").AtMidnight());
        HourLimit.SkippedBetween(saturday, Days.On("2026-03-15").AtMidnight(), English).Should().BeEmpty("no part of the Sunday ran");
    }

    [Fact]
    public void Hours_are_1_to_10_000()
    {
        HourLimit.OfHours(1).Hours.Should().Be(1);
        HourLimit.OfHours(10_000).Hours.Should().Be(10_000);
        FluentActions.Invoking(() => HourLimit.OfHours(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => HourLimit.OfHours(10_001)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static LocalDateTime Ten(string date) => Days.On(date).At(new LocalTime(10, 0));
}
