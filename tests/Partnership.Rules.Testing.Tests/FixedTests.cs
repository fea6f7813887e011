using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Tests;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Testing.Tests;

/// <summary>The calendar and the clock stand still.</summary>
public sealed class FixedTests
{
    private static readonly LocalDate First = new(2000, 1, 3);

    [Fact]
    public void There_are_the_names_that_rules_use() =>
        FixedCalendar.Weekdays.Select(one => one.Id.Value).Should().BeEquivalentTo(UkCalendars.All.Select(one => one.Id.Value));

    [Theory]
    [InlineData("england-and-wales")]
    [InlineData("scotland")]
    [InlineData("northern-ireland")]
    [InlineData("united-kingdom")]
    public void Only_the_days_of_the_test_are_not_worked(string id)
    {
        var calendar = FixedCalendar.NotWorkedOn(new LocalDate(2026, 12, 25))[CalendarId.Parse(id)];

        calendar.PlusWorkingDays(new LocalDate(2026, 12, 23), 5).Should().Be(new LocalDate(2026, 12, 31));
        FixedCalendar.Weekdays[CalendarId.Parse(id)].PlusWorkingDays(new LocalDate(2026, 12, 23), 5).Should().Be(new LocalDate(2026, 12, 30));
    }

    /// <summary>Against a loop of its own, which knows the days of the week and nothing else.</summary>
    [Property]
    public Property Weekdays_count_as_a_loop_over_the_days_of_the_week_does() =>
        Law.ForAll(
            from day in Gen.Choose(0, 30_000)
            from count in Gen.Choose(1, 60)
            select (Day: First.PlusDays(day), Count: count),
            one => FixedCalendar.Weekdays[CalendarId.Parse("united-kingdom")].PlusWorkingDays(one.Day, one.Count).Should().Be(ByLoop(one.Day, one.Count)));

    [Fact]
    public void A_day_outside_is_refused_by_name() =>
        ((Action)(() => FixedCalendar.NotWorkedOn(new LocalDate(1999, 12, 31)))).Should().Throw<ArgumentException>().WithMessage("*1999-12-31*2000-01-01*");

    /// <summary>In winter and in summer time, the clock shows the day in London.</summary>
    [Theory]
    [InlineData(2026, 1, 1)]
    [InlineData(2026, 7, 1)]
    public void A_clock_shows_the_day_in_London(int year, int month, int day)
    {
        var clock = TestClock.On(new LocalDate(year, month, day));

        clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date.Should().Be(new LocalDate(year, month, day));
        clock.GetCurrentInstant().Should().Be(clock.GetCurrentInstant());
    }

    private static LocalDate ByLoop(LocalDate day, int count)
    {
        while (count > 0)
        {
            day = day.PlusDays(1);
            count -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
