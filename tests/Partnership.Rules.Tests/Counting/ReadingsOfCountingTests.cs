using FluentAssertions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>What a count says of itself beside its date.</summary>
public sealed class ReadingsOfCountingTests
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    [Fact]
    public void Seven_ways_of_counting_look_at_the_calendar() =>
        Counting.All.Where(one => one.UsesCalendar).Should().BeEquivalentTo(
            [Counting.ClearDaysWithoutSundaysAndHolidays, Counting.ClearWorkingDays, Counting.WorkingDays, Counting.WorkingDaysBeginningWith, Counting.ClearDaysOutsideBreaks, Counting.DaysOutsideBreaks, Counting.DaysOutsideLongerBreaks]);

    /// <summary>A month after 31 January 2026 has no 31 February: the 28th, and beginning with the 31st the 27th, where an equal argument gives the 28th.</summary>
    [Fact]
    public void A_month_without_that_day_ends_on_its_last()
    {
        var after = TimeLimit.MonthsAfter(1).CountFrom(Days.On("2026-01-31"), English);
        var beginning = TimeLimit.MonthsAfter(1).BeginningWithTrigger().CountFrom(Days.On("2026-01-31"), English);

        (after.On, after.MonthEndTaken, after.OtherInterpretation).Should().Be((Days.On("2026-02-28"), true, null));
        (beginning.On, beginning.MonthEndTaken, beginning.OtherInterpretation).Should().Be((Days.On("2026-02-27"), true, Days.On("2026-02-28")));
    }

    [Fact]
    public void A_month_with_that_day_has_one_reading()
    {
        var beginning = TimeLimit.MonthsAfter(1).BeginningWithTrigger().CountFrom(Days.On("2026-03-11"), English);

        (beginning.On, beginning.MonthEndTaken, beginning.OtherInterpretation).Should().Be((Days.On("2026-04-10"), false, null));
    }

    /// <summary>Five working days of which the first is the trigger, when it is worked; 14 March 2026 is a Saturday.</summary>
    [Theory]
    [InlineData("2026-03-13", "2026-03-19", "2026-03-09")]
    [InlineData("2026-03-14", "2026-03-20", "2026-03-09")]
    [InlineData("2026-03-16", "2026-03-20", "2026-03-10")]
    public void Working_days_beginning_with_the_trigger_go_both_ways(string trigger, string after, string before)
    {
        TimeLimit.WorkingDaysAfter(5).BeginningWithTrigger().CountFrom(Days.On(trigger), English).On.Should().Be(Days.On(after));
        TimeLimit.WorkingDaysBefore(5).BeginningWithTrigger().CountFrom(Days.On(trigger), English).On.Should().Be(Days.On(before));
    }

    /// <summary>Friday 19 June is a holiday only on a condition. Ten days from Thursday the 11th is Sunday the 21st, rolled back past it to Thursday.</summary>
    [Fact]
    public void A_day_that_rolled_over_a_conditional_holiday_is_provisional()
    {
        var conditional = Days.WeekendsOnly.WithNonWorkingDays([Days.Closed("2026-06-19").As(NonWorkingDayStatus.Conditional), Days.Closed("2026-07-06").As(NonWorkingDayStatus.Conditional)]);

        var back = TimeLimit.DaysAfter(10).Rolled(Rolling.Previous).CountFrom(Days.On("2026-06-11"), conditional);
        (back.On, back.Provisional).Should().Be((Days.On("2026-06-18"), true));

        // Saturday 4 July rolls on past Sunday and the conditional Monday to Tuesday.
        var on = TimeLimit.DaysAfter(3).Rolled(Rolling.Next).CountFrom(Days.On("2026-07-01"), conditional);
        (on.On, on.Provisional).Should().Be((Days.On("2026-07-07"), true));
    }

    /// <summary>The trigger lies among the projected days, the date and its rolling do not: ten days before 5 January 2029 is Boxing Day 2028.</summary>
    [Fact]
    public void A_limit_in_plain_days_rests_on_the_calendar_only_where_it_ends()
    {
        var counted = TimeLimit.DaysBefore(10).Rolled(Rolling.Previous).CountFrom(Days.On("2029-01-05"), English.ProjectedTo(2029));

        (counted.On, counted.Provisional).Should().Be((Days.On("2028-12-22"), false));
    }

    [Fact]
    public void A_limit_in_plain_days_passes_over_nothing()
    {
        var limit = TimeLimit.DaysAfter(7);

        limit.SkippedBetween(Days.On("2026-03-11"), limit.CountFrom(Days.On("2026-03-11"), English), English).Should().BeEmpty();
    }
}
