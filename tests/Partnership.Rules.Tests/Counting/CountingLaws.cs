using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Time;

/// <summary>What holds for every limit from every day.</summary>
public sealed class CountingLaws
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    private static readonly Gen<(LocalDate From, TimeLimit Limit)> Limits =
        from day in Edges.InnerDays
        from counting in Gen.Elements(Counting.All.ToArray())
        from unit in Gen.Elements(TimeUnit.All.ToArray())
        from amount in Gen.Choose(1, 60)
        from direction in Gen.Elements(Direction.All.ToArray())
        where Fits(counting, unit)
        select (day, TimeLimit.Of(amount, unit, counting, direction));

    [Property]
    public Property Beginning_with_is_a_day_less_than_after_wherever_a_corresponding_date_exists() => Law.Reaching(Limits, one => one.Limit.Counting == Counting.DayZeroExcluded || one.Limit.Counting == Counting.CorrespondingDate, least: 0.2, one =>
    {
        var after = one.Limit.CountFrom(one.From, English);
        var beginning = one.Limit.BeginningWithTrigger().CountFrom(one.From, English);
        var back = one.Limit.Direction == Direction.After ? -1 : 1;

        beginning.On.Should().Be(after.On.PlusDays(back));
        beginning.OtherInterpretation.Should().Be(after.MonthEndTaken ? after.On : null);
    });

    [Property]
    public Property A_corresponding_date_has_the_same_number_or_is_the_last_of_its_month() => Law.Reaching(Limits, one => one.Limit.Counting == Counting.CorrespondingDate, least: 0.08, one =>
    {
        var counted = one.Limit.CountFrom(one.From, English);

        counted.MonthEndTaken.Should().Be(counted.On.Day != one.From.Day);
        (counted.On.Day == one.From.Day || counted.On == counted.On.With(DateAdjusters.EndOfMonth)).Should().BeTrue();
    });

    [Property]
    public Property A_later_trigger_never_gives_an_earlier_date() => Law.ForAll(Limits, one =>
        one.Limit.CountFrom(one.From.PlusDays(1), English).On.Should().BeGreaterThanOrEqualTo(one.Limit.CountFrom(one.From, English).On));

    [Property]
    public Property A_larger_amount_is_further_from_the_trigger() => Law.ForAll(Limits, one =>
    {
        var more = TimeLimit.Of(one.Limit.Amount + 1, one.Limit.Unit, one.Limit.Counting, one.Limit.Direction);
        var (near, far) = (one.Limit.CountFrom(one.From, English).On, more.CountFrom(one.From, English).On);

        (one.Limit.Direction == Direction.After ? far > near : far < near).Should().BeTrue();
    });

    [Property]
    public Property The_readings_of_clear_days_go_from_the_loosest_to_the_safest() => Law.ForAll(Limits, one =>
    {
        var dates = new[] { Counting.ClearDays, Counting.ClearDaysWithoutSundaysAndHolidays, Counting.ClearWorkingDays }
            .Select(reading => TimeLimit.ClearDaysBefore(one.Limit.Amount, reading).CountFrom(one.From, English).On);

        dates.Should().BeInDescendingOrder();
    });

    [Property]
    public Property Clear_days_leave_so_many_days_between() => Law.ForAll(Limits, one =>
    {
        var notice = TimeLimit.ClearDaysBefore(one.Limit.Amount, Counting.ClearDays).CountFrom(one.From, English).On;

        Period.DaysBetween(notice.PlusDays(1), one.From).Should().Be(one.Limit.Amount);
    });

    [Property]
    public Property Clear_days_before_undo_clear_days_after() => Law.ForAll(Limits, one =>
    {
        if (one.Limit.Counting == Counting.ClearDays)
        {
            var there = one.Limit.CountFrom(one.From, English).On;
            var opposite = one.Limit.Direction == Direction.After ? Direction.Before : Direction.After;

            TimeLimit.Of(one.Limit.Amount, TimeUnit.Days, Counting.ClearDays, opposite).CountFrom(there, English).On.Should().Be(one.From);
        }
    });

    [Property]
    public Property A_rolled_date_is_worked_and_says_where_it_came_from() => Law.ForAll(Limits, one =>
    {
        var plain = one.Limit.CountFrom(one.From, English);
        if (plain.On < Days.On("1995-01-01") || plain.On > Days.On("2028-12-01"))
        {
            return;
        }

        var rolled = one.Limit.Rolled(Rolling.Next).CountFrom(one.From, English);
        rolled.BeforeRolling.Should().Be(plain.On);
        English.IsWorkingDay(rolled.On).Should().BeTrue();
        rolled.Rolled.Should().Be(!English.IsWorkingDay(plain.On));
    });

    [Property]
    public Property A_working_day_limit_ends_on_a_worked_day_and_the_days_it_passed_over_are_the_closed_ones() => Law.ForAll(Limits, one =>
    {
        if (one.Limit.Counting == Counting.WorkingDays)
        {
            var counted = one.Limit.CountFrom(one.From, English);
            var (first, last) = (LocalDate.Min(one.From, counted.On), LocalDate.Max(one.From, counted.On));
            var closed = Enumerable.Range(1, Period.DaysBetween(first, last) - 1).Select(first.PlusDays).Where(day => !English.IsWorkingDay(day));

            English.IsWorkingDay(counted.On).Should().BeTrue();
            one.Limit.SkippedBetween(one.From, counted, English).Select(skipped => skipped.On).Should().Equal(closed);
        }
    });

    [Property]
    public Property Hours_back_undo_hours_forward_from_a_moment_that_counts() => Law.ForAll(
        from minute in Gen.Choose(1, 60 * 24 * 3000)
        from hours in Gen.Choose(1, 400)
        select (Start: Days.On("2015-01-01").AtMidnight().PlusMinutes(minute), Limit: HourLimit.OfHours(hours)),
        one =>
        {
            var end = one.Limit.EndFrom(one.Start, English);
            var back = one.Limit.StartBefore(end, English);
            var counts = HourLimit.SkippedBetween(one.Start, one.Start.PlusDays(1), English).Count == 0;

            back.Should().BeGreaterThanOrEqualTo(one.Start);
            one.Limit.EndFrom(back, English).Should().Be(end);
            (back == one.Start || !counts || one.Start.TimeOfDay == LocalTime.Midnight).Should().BeTrue();
        });

    private static bool Fits(Counting counting, TimeUnit unit)
    {
        var isLong = unit == TimeUnit.Months || unit == TimeUnit.Years;
        return counting == Counting.BeginningWith
            || (counting == Counting.CorrespondingDate ? isLong : unit == TimeUnit.Days || (counting == Counting.DayZeroExcluded && unit == TimeUnit.Weeks));
    }
}
