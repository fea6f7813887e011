using FluentAssertions;
using NodaTime;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>What a union takes from each of its calendars.</summary>
public sealed class UnionTests
{
    private static readonly CalendarId Both = CalendarId.Parse("both");

    private static readonly LocalDate First = Days.On("2026-01-01");

    private static readonly LocalDate Last = Days.On("2026-12-31");

    [Fact]
    public void One_day_in_common_is_enough_and_none_is_refused()
    {
        var (early, late) = (Days.Calendar("early", First, Days.On("2026-06-30")), Days.Calendar("late", Days.On("2026-06-30"), Last));

        HolidayCalendar.Union(Both, [early, late]).Coverage.Length.Should().Be(1);
        FluentActions.Invoking(() => HolidayCalendar.Union(Both, [early, Days.Calendar("later", Days.On("2026-07-01"), Last)]))
            .Should().Throw<ArgumentException>().WithMessage("The calendars cover no common day.*");
    }

    [Fact]
    public void It_is_as_old_as_its_oldest_data()
    {
        var older = HolidayCalendar.Create(CalendarId.Parse("older"), new DateInterval(First, Last), [], Days.On("2020-05-01"));

        HolidayCalendar.Union(Both, [Days.Calendar("newer", First, Last), older]).DataOn.Should().Be(Days.On("2020-05-01"));
    }

    [Fact]
    public void It_is_proclaimed_as_far_as_the_one_that_is_proclaimed_least()
    {
        var yearly = HolidayPattern.Of([PatternDay.Fixed("New Year's Day", "the Act", new AnnualDate(1, 1))]);
        var projected = Days.Calendar("short", First, Days.On("2026-06-30")).WithPattern(yearly).ProjectedTo(2026);

        HolidayCalendar.Union(Both, [Days.Calendar("long", First, Last), projected]).ProclaimedThrough.Should().Be(Days.On("2026-06-30"));
    }

    [Fact]
    public void Its_weekend_and_its_extra_days_stand_in_order()
    {
        var one = Days.Calendar("one", First, Last).WithWeekend([IsoDayOfWeek.Sunday, IsoDayOfWeek.Friday]);
        var other = Days.Calendar("other", First, Last).WithWeekend([IsoDayOfWeek.Sunday]);
        LocalDate[] extra = [Days.On("2026-08-30"), Days.On("2026-03-15")];

        var union = HolidayCalendar.Union(Both, [one.WithWorkingDays(extra), other.WithWorkingDays(extra)]);

        one.Weekend.Should().Equal(IsoDayOfWeek.Friday, IsoDayOfWeek.Sunday);
        union.Weekend.Should().Equal(IsoDayOfWeek.Friday, IsoDayOfWeek.Sunday);
        one.WithWorkingDays(extra).ExtraWorkingDays.Should().Equal(extra[1], extra[0]);
        union.ExtraWorkingDays.Should().Equal(extra[1], extra[0]);
        union.IsWorkingDay(extra[0]).Should().BeTrue();
    }

    [Fact]
    public void A_day_that_is_in_force_anywhere_is_in_force()
    {
        var conditional = Days.Calendar("one", First, Last, Days.Closed("2026-06-19").As(NonWorkingDayStatus.Conditional));
        var settled = Days.Calendar("other", First, Last, Days.Closed("2026-06-19"));

        HolidayCalendar.Union(Both, [conditional, settled]).NonWorkingDays.Should().ContainSingle().Which.Status.Should().Be(NonWorkingDayStatus.InForce);
        HolidayCalendar.Union(Both, [conditional, settled]).IsProvisional(Days.On("2026-06-19")).Should().BeFalse();
    }

    [Fact]
    public void It_can_be_projected_only_where_each_can()
    {
        var yearly = HolidayPattern.Of([PatternDay.Fixed("New Year's Day", "the Act", new AnnualDate(1, 1))]);
        var (with, without) = (Days.Calendar("with", First, Last).WithPattern(yearly), Days.Calendar("without", First, Last));

        HolidayCalendar.Union(Both, [with, with]).Pattern.Should().NotBeNull();
        HolidayCalendar.Union(Both, [with, without]).Pattern.Should().BeNull();
    }

    /// <summary>1 January 2028 is a Saturday. Each nation observes it on Monday 3 January; together they still do, and Tuesday is worked.</summary>
    [Fact]
    public void A_day_two_nations_share_is_observed_once()
    {
        HolidayCalendar Nation(string name) => Days.Calendar(name, First, Last).WithPattern(HolidayPattern.Of([PatternDay.Fixed("New Year's Day", name, new AnnualDate(1, 1))]));

        HolidayCalendar.Union(Both, [Nation("one"), Nation("other")]).Pattern!.In(2028).Select(day => Days.Iso(day.On)).Should().Equal("2028-01-03");
    }
}
