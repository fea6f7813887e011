using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

public sealed class TimeLimitTests
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    public static TheoryData<TimeLimit, string> InEnglish { get; } = new()
    {
        { TimeLimit.WorkingDaysBefore(10), "10 working days before" },
        { TimeLimit.WorkingDaysAfter(1), "1 working day after" },
        { TimeLimit.DaysAfter(28), "28 days after" },
        { TimeLimit.DaysBefore(70), "70 days before" },
        { TimeLimit.MonthsAfter(2), "2 months after" },
        { TimeLimit.YearsAfter(3).BeginningWithTrigger(), "3 years beginning with that day" },
        { TimeLimit.WorkingDaysAfter(5).BeginningWithTrigger(), "5 working days beginning with that day" },
        { TimeLimit.DaysBefore(5).BeginningWithTrigger(), "5 days beginning with that day and counting back" },
        { TimeLimit.ClearDaysBefore(5, Counting.ClearDays), "5 clear days before (every day counted)" },
        { TimeLimit.ClearDaysBefore(5, Counting.ClearWorkingDays), "5 clear days before (working days only)" },
        { TimeLimit.ClearDaysBefore(1, Counting.ClearDaysWithoutSundaysAndHolidays), "1 clear day before (Sundays and holidays not counted)" },
        { TimeLimit.MonthsAfter(1).Rolled(Rolling.Next), "1 month after, or the next working day" },
        { TimeLimit.DaysBefore(14).Rolled(Rolling.Previous), "14 days before, or the working day before" },
    };

    [Theory]
    [MemberData(nameof(InEnglish))]
    public void It_reads_as_English(TimeLimit limit, string english) => limit.ToString().Should().Be(english);

    [Fact]
    public void The_days_passed_over_are_named()
    {
        var limit = TimeLimit.WorkingDaysAfter(7);
        var counted = limit.CountFrom(Days.On("2008-12-17"), English);

        limit.SkippedBetween(Days.On("2008-12-17"), counted, English).Select(day => day.ToString()).Should().Equal(
            "Saturday 20 December 2008",
            "Sunday 21 December 2008",
            "Thursday 25 December 2008 (Christmas Day)",
            "Friday 26 December 2008 (Boxing Day)",
            "Saturday 27 December 2008",
            "Sunday 28 December 2008");
    }

    [Fact]
    public void A_limit_that_rolls_names_the_days_it_rolled_over()
    {
        var limit = TimeLimit.MonthsAfter(1).Rolled(Rolling.Next);
        var counted = limit.CountFrom(Days.On("2025-03-18"), English);

        limit.SkippedBetween(Days.On("2025-03-18"), counted, English).Select(day => day.ToString()).Should().Equal(
            "Friday 18 April 2025 (Good Friday)", "Saturday 19 April 2025", "Sunday 20 April 2025", "Monday 21 April 2025 (Easter Monday)");
    }

    [Fact]
    public void A_limit_that_counts_every_day_passes_nothing_over()
    {
        var limit = TimeLimit.DaysAfter(28);

        limit.SkippedBetween(Days.On("2021-12-01"), limit.CountFrom(Days.On("2021-12-01"), English), English).Should().BeEmpty();
    }

    [Fact]
    public void A_limit_that_counts_every_day_needs_no_coverage() =>
        TimeLimit.MonthsAfter(4).CountFrom(Days.On("1978-09-30"), English).On.Should().Be(Days.On("1979-01-30"));

    [Fact]
    public void A_limit_that_cannot_be_is_refused()
    {
        Refused(() => TimeLimit.DaysAfter(-1));
        Refused(() => TimeLimit.DaysAfter(1_000_001));
        Refused(() => TimeLimit.DaysAfter(0).BeginningWithTrigger());
        Refused(() => TimeLimit.ClearDaysBefore(5, Counting.WorkingDays));
        Refused(() => TimeLimit.ClearDaysBefore(5, Counting.ClearDays).BeginningWithTrigger());
        Refused(() => TimeLimit.Of(1, TimeUnit.Months, Counting.DayZeroExcluded, Direction.After));
        Refused(() => TimeLimit.Of(1, TimeUnit.Weeks, Counting.WorkingDays, Direction.After));
        Refused(() => TimeLimit.Of(1, TimeUnit.Days, Counting.CorrespondingDate, Direction.After));
        Refused(() => HourLimit.OfHours(0));
        Refused(() => HourLimit.OfHours(10_001));
    }

    [Theory]
    [InlineData("days")]
    [InlineData("weeks")]
    [InlineData("months")]
    [InlineData("years")]
    public void A_count_that_leaves_the_calendar_of_the_world_is_refused(string unit)
    {
        var counting = unit is "days" or "weeks" ? Counting.DayZeroExcluded : Counting.CorrespondingDate;
        var limit = TimeLimit.Of(1_000_000, TimeUnit.Parse(unit), counting, Direction.After);

        limit.Invoking(one => one.CountFrom(Days.On("9900-01-01"), English)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_largest_working_day_limit_is_refused_for_want_of_coverage() =>
        TimeLimit.WorkingDaysAfter(TimeLimit.MostAmount).Invoking(one => one.CountFrom(Days.On("2026-03-11"), English))
            .Should().Throw<CalendarCoverageException>();

    [Fact]
    public void The_hours_passed_over_are_named() =>
        HourLimit.SkippedBetween(Days.On("2021-12-24").At(new NodaTime.LocalTime(10, 0)), Days.On("2021-12-30").At(new NodaTime.LocalTime(10, 0)), English)
            .Select(day => day.ToString()).Should().Equal(
                "Saturday 25 December 2021 (Christmas Day)", "Sunday 26 December 2021", "Monday 27 December 2021 (Christmas Day)", "Tuesday 28 December 2021 (Boxing Day)");

    [Fact]
    public void Equal_limits_are_equal()
    {
        TimeLimit.DaysAfter(5).Should().Be(TimeLimit.DaysAfter(5));
        TimeLimit.DaysAfter(5).Should().NotBe(TimeLimit.DaysAfter(5).Rolled(Rolling.Next));
    }

    private static void Refused(Action making) => making.Should().Throw<ArgumentException>();
}
