using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>A count allocates nothing, and a table is small.</summary>
public sealed class Allocations
{
    private static readonly HolidayCalendar Calendar = UkCalendars.EnglandAndWales;
    private static readonly LocalDate Date = Days.On("2026-03-11");

    [Fact]
    public void Adding_counting_and_looking_allocate_nothing() => None(() =>
    {
        Calendar.PlusWorkingDays(Date, 20);
        Calendar.MinusWorkingDays(Date, 20);
        Calendar.WorkingDaysBetween(Date, Date);
        Calendar.IsWorkingDay(Date);
        Calendar.WorkingDayOnOrAfter(Date);
        Calendar.IsProvisional(Date);
    });

    [Fact]
    public void Every_kind_of_limit_allocates_nothing()
    {
        var limits = Counting.All.Select(counting => TimeLimit.Of(
            5,
            counting == Counting.CorrespondingDate ? TimeUnit.Months : TimeUnit.Days,
            counting,
            Direction.After).Rolled(Rolling.Next)).ToArray();

        None(() =>
        {
            foreach (var limit in limits)
            {
                limit.CountFrom(Date, Calendar);
            }
        });
    }

    [Fact]
    public void Hours_allocate_nothing()
    {
        var limit = HourLimit.OfHours(48);
        None(() => limit.EndFrom(Date.AtMidnight(), Calendar));
    }

#if CORE_NET8
    [Fact]
    public void The_bulk_form_allocates_nothing()
    {
        var (dates, results) = (Enumerable.Repeat(Date, 1000).ToArray(), new LocalDate[1000]);
        None(() => Calendar.PlusWorkingDays(dates, 20, results));
    }
#endif

    [Fact]
    public void The_table_of_one_jurisdiction_is_under_100_KB() =>
        UkCalendars.All.Should().OnlyContain(one => one.TableSizeInBytes < 100_000 && one.TableSizeInBytes > 40_000);

    private static void None(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
