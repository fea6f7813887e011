using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>Wrong answers that other working-day libraries were seen to give. Each is kept here so that ours never gives it.</summary>
public sealed class PeersBugs
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;
    private static readonly HolidayCalendar Scottish = UkCalendars.Scotland;

    [Theory]
    [InlineData("1995-05-08")]
    [InlineData("2012-06-04")]
    [InlineData("2020-05-08")]
    [InlineData("2021-12-27")]
    [InlineData("2021-12-28")]
    [InlineData("2022-01-03")]
    [InlineData("2022-06-03")]
    [InlineData("2022-09-19")]
    [InlineData("2023-05-08")]
    public void A_one_off_or_a_substitute_is_closed_and_the_list_says_so_too(string date)
    {
        English.IsWorkingDay(Days.On(date)).Should().BeFalse();
        English.NonWorkingDays.Should().ContainSingle(day => day.On == Days.On(date));
    }

    [Theory]
    [InlineData("2012-05-28")]
    [InlineData("2020-05-04")]
    [InlineData("2022-05-30")]
    public void A_day_that_was_moved_away_is_worked(string date) => English.IsWorkingDay(Days.On(date)).Should().BeTrue();

    [Fact]
    public void The_next_working_day_from_inside_the_Diamond_Jubilee_is_6_June_2012() =>
        English.WorkingDayOnOrAfter(Days.On("2012-06-04")).Should().Be(Days.On("2012-06-06"));

    [Theory]
    [InlineData("2010-01-04")]
    [InlineData("2016-01-04")]
    [InlineData("2021-01-04")]
    [InlineData("2027-01-04")]
    [InlineData("2024-12-02")]
    public void Scotland_observes_2_January_and_St_Andrew_on_the_Monday_after_a_weekend(string date) =>
        Scottish.IsWorkingDay(Days.On(date)).Should().BeFalse();

    [Fact]
    public void St_Andrew_was_first_kept_in_2007()
    {
        Scottish.IsWorkingDay(Days.On("2006-11-30")).Should().BeTrue();
        Scottish.IsWorkingDay(Days.On("2007-11-30")).Should().BeFalse();
    }

    [Fact]
    public void The_Scottish_summer_holiday_of_2027_is_in_early_August()
    {
        Scottish.IsWorkingDay(Days.On("2027-08-02")).Should().BeFalse();
        Scottish.IsWorkingDay(Days.On("2027-08-30")).Should().BeTrue();
    }

    [Fact]
    public void Taking_days_away_goes_back_and_never_stands_still()
    {
        English.PlusWorkingDays(Days.On("2024-05-08"), -3).Should().Be(Days.On("2024-05-02"));
        English.MinusWorkingDays(Days.On("2024-05-08"), 3).Should().Be(Days.On("2024-05-02"));
    }

    [Fact]
    public void A_count_over_the_new_year_finds_the_Easter_of_the_new_year() =>
        English.PlusWorkingDays(Days.On("2023-12-29"), 65).Should().Be(Days.On("2024-04-03"));

    [Fact]
    public void A_count_that_runs_off_the_start_does_not_come_back_at_the_end()
    {
        var year = Days.Calendar("2024", Days.On("2024-01-01"), Days.On("2024-12-31"));

        year.Invoking(one => one.PlusWorkingDays(Days.On("2024-01-10"), -8)).Should().Throw<CalendarCoverageException>();
        year.PlusWorkingDays(Days.On("2024-01-10"), -7).Should().Be(Days.On("2024-01-01"));
    }

    [Fact]
    public void An_extra_working_day_inside_a_whole_week_is_counted()
    {
        var calendar = English.WithWorkingDays([Days.On("2024-06-08")]);

        calendar.WorkingDaysBetween(Days.On("2024-06-03"), Days.On("2024-06-10")).Should().Be(6);
    }

    [Fact]
    public void Counting_from_a_day_to_itself_is_nothing_and_to_the_next_is_one()
    {
        English.WorkingDaysBetween(Days.On("2024-05-08"), Days.On("2024-05-08")).Should().Be(0);
        English.WorkingDaysBetween(Days.On("2024-05-08"), Days.On("2024-05-09")).Should().Be(1);
        English.WorkingDaysBetween(Days.On("2024-05-09"), Days.On("2024-05-08")).Should().Be(-1);
    }

    [Fact]
    public void Counting_backwards_takes_the_start_out_and_the_end_in()
    {
        English.WorkingDaysBetween(Days.On("2024-05-10"), Days.On("2024-05-03")).Should().Be(-4, "9 8 7 and 3 May, for 6 May is a holiday");
        English.WorkingDaysBetween(Days.On("2024-05-11"), Days.On("2024-05-10")).Should().Be(-1, "the Friday, from the Saturday");
        English.WorkingDaysBetween(Days.On("2024-05-10"), Days.On("2024-05-11")).Should().Be(0, "the Saturday, from the Friday");
    }

    [Fact]
    public void Nothing_from_a_closed_day_is_that_day_and_rolling_is_asked_for_by_name()
    {
        var saturday = Days.On("2024-05-11");

        English.PlusWorkingDays(saturday, 0).Should().Be(saturday);
        English.WorkingDayOnOrAfter(saturday).Should().Be(Days.On("2024-05-13"));
        English.WorkingDayOnOrBefore(saturday).Should().Be(Days.On("2024-05-10"));
    }

    [Fact]
    public void What_is_rolled_is_rolled_at_the_end_of_the_count()
    {
        var limit = TimeLimit.DaysAfter(28).Rolled(Rolling.Next);

        var counted = limit.CountFrom(Days.On("2021-12-06"), English);

        counted.BeforeRolling.Should().Be(Days.On("2022-01-03"));
        counted.On.Should().Be(Days.On("2022-01-04"));
    }

    [Fact]
    public void Rolling_in_the_middle_of_two_limits_can_move_the_end()
    {
        LocalDate Roll(LocalDate from, int days) => TimeLimit.DaysAfter(days).Rolled(Rolling.Next).CountFrom(from, English).On;
        var start = Days.On("2024-05-06");

        Roll(Roll(start, 19), 14).Should().Be(Days.On("2024-06-11"));
        Roll(start, 33).Should().Be(Days.On("2024-06-10"));
    }

    [Fact]
    public void Two_calendars_of_one_year_are_never_mixed_up()
    {
        English.IsWorkingDay(Days.On("2026-11-30")).Should().BeTrue();
        Scottish.IsWorkingDay(Days.On("2026-11-30")).Should().BeFalse();
        English.IsWorkingDay(Days.On("2026-11-30")).Should().BeTrue();
    }

    [Fact]
    public void The_Scottish_World_Cup_day_of_2026_is_closed_there_and_across_the_union_alone()
    {
        UkCalendars.All.Where(one => !one.IsWorkingDay(Days.On("2026-06-15"))).Select(one => one.Id.Value)
            .Should().Equal("scotland", "united-kingdom");
    }
}
