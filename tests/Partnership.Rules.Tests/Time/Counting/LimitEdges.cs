using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>The last date a limit can come to, and the first it refuses: the calendar's ends, the years 1 and 9999, and the largest amounts.</summary>
public sealed class LimitEdges
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    public static TheoryData<string> ClearReadings => new([Counting.ClearWorkingDays.Code, Counting.ClearDaysWithoutSundaysAndHolidays.Code]);

    /// <summary>The calendar begins on Sunday 1 January 1995 and ends on Sunday 31 December 2028.</summary>
    [Theory]
    [MemberData(nameof(ClearReadings))]
    public void Clear_days_that_end_outside_the_calendar_are_refused(string reading)
    {
        var counting = Counting.Parse(reading);
        var (before, after) = (TimeLimit.ClearDaysBefore(0, counting), TimeLimit.Of(0, TimeUnit.Days, counting, Direction.After));

        before.CountFrom(Days.On("1995-01-02"), English).On.Should().Be(Days.On("1995-01-01"));
        before.Invoking(limit => limit.CountFrom(Days.On("1995-01-01"), English)).Should().Throw<CalendarCoverageException>().WithMessage("*0 clear days before (*) 1 January 1995: it covers 1 January 1995 to 31 December 2028*");
        after.CountFrom(Days.On("2028-12-30"), English).On.Should().Be(Days.On("2028-12-31"));
        after.Invoking(limit => limit.CountFrom(Days.On("2028-12-31"), English)).Should().Throw<CalendarCoverageException>();
    }

    [Theory]
    [InlineData("years", 1994, "1995-01-09", "0001-01-09")]
    [InlineData("years", 1995, "1995-01-09", null)]
    [InlineData("years", 2013, "1995-01-09", null)]
    [InlineData("months", 11, "0001-12-31", "0001-01-31")]
    [InlineData("months", 12, "0001-12-31", null)]
    [InlineData("days", 364, "0001-12-31", "0001-01-01")]
    [InlineData("days", 365, "0001-12-31", null)]
    [InlineData("weeks", 1_000_000, "2026-03-11", null)]
    [InlineData("days", 1_000_000, "2026-03-11", null)]
    public void Counting_back_stops_at_the_year_1(string unit, int amount, string from, string? expected) =>
        Counted(unit, amount, Direction.Before, from).Should().Be(expected is null ? null : Days.On(expected));

    [Theory]
    [InlineData("years", 7973, "2026-03-11", "9999-03-11")]
    [InlineData("years", 7974, "2026-03-11", null)]
    [InlineData("years", 1_000_000, "2026-03-11", null)]
    [InlineData("months", 1_000_000, "2026-03-11", null)]
    [InlineData("days", 1_000_000, "2026-03-11", "4764-02-06")]
    [InlineData("days", 364, "9999-01-01", "9999-12-31")]
    [InlineData("days", 365, "9999-01-01", null)]
    [InlineData("weeks", 1_000_000, "2026-03-11", null)]
    public void Counting_on_stops_at_the_year_9999(string unit, int amount, string from, string? expected) =>
        Counted(unit, amount, Direction.After, from).Should().Be(expected is null ? null : Days.On(expected));

    [Fact]
    public void A_limit_outside_the_years_that_can_be_counted_names_itself_and_its_start() =>
        TimeLimit.Of(2013, TimeUnit.Years, Counting.CorrespondingDate, Direction.Before)
            .Invoking(limit => limit.CountFrom(Days.On("1995-01-09"), English))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("2013 years before 9 January 1995 lies outside the years that can be counted.*");

    [Fact]
    public void A_million_of_any_unit_is_the_most()
    {
        TimeLimit.WorkingDaysAfter(TimeLimit.MostAmount).Amount.Should().Be(1_000_000);
        Func<int, TimeLimit>[] factories =
        [
            TimeLimit.WorkingDaysAfter, TimeLimit.WorkingDaysBefore, TimeLimit.DaysAfter, TimeLimit.DaysBefore, TimeLimit.MonthsAfter, TimeLimit.YearsAfter,
            count => TimeLimit.ClearDaysBefore(count, Counting.ClearDays),
            count => TimeLimit.Of(count, TimeUnit.Weeks, Counting.DayZeroExcluded, Direction.After),
        ];

        foreach (var factory in factories)
        {
            FluentActions.Invoking(() => factory(1_000_001)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A limit of 1000001 is over the most there can be, 1000000.*");
            FluentActions.Invoking(() => factory(-1)).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1994)]
    [InlineData(2028)]
    public void A_projection_to_a_year_that_is_covered_or_past_changes_nothing(int year) => English.ProjectedTo(year).Should().BeSameAs(English);

    [Fact]
    public void A_projection_too_long_for_a_table_is_refused()
    {
        var pattern = HolidayPattern.Of([PatternDay.Fixed("New Year's Eve", "the Act", new AnnualDate(12, 31))]);
        var old = Days.Calendar("old", Days.On("1900-01-01"), Days.On("2000-12-31")).WithPattern(pattern);

        old.ProjectedTo(2078).Coverage.End.Should().Be(Days.On("2078-12-31"));
        old.Invoking(one => one.ProjectedTo(2079)).Should().Throw<ArgumentException>().WithMessage("A calendar holds at most 65535 days; this coverage has 65744.*");
    }

    private static LocalDate? Counted(string unit, int amount, Direction direction, string from)
    {
        var parsed = TimeUnit.Parse(unit);
        var counting = parsed == TimeUnit.Days || parsed == TimeUnit.Weeks ? Counting.DayZeroExcluded : Counting.CorrespondingDate;
        return TimeLimit.Of(amount, parsed, counting, direction).TryCountFrom(Days.On(from), English, out var counted) ? counted.On : null;
    }
}
