using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>What holds for every calendar, whatever its weekend, closures and extra working days.</summary>
public sealed class CalendarLaws
{
    private static readonly Gen<(AnyCalendar Any, int Day, int Count)> Sums =
        from any in AnyCalendar.All
        from day in AnyCalendar.Day()
        from count in Gen.Choose(-260, 260)
        select (any, day, count);

    [Property]
    public Property A_day_is_worked_when_it_is_extra_or_neither_weekend_nor_closed() => Law.ForAll(Sums, one =>
        one.Any.Calendar.IsWorkingDay(AnyCalendar.On(one.Day)).Should().Be(one.Any.IsOpen(one.Day)));

    [Property]
    public Property Adding_agrees_with_a_plain_loop() => Law.ForAll(Sums, one => Sum(one).Should().Be(one.Any.Plus(one.Day, one.Count)));

    [Property]
    public Property Counting_is_the_inverse_of_adding() => Law.ForAll(Sums, one =>
    {
        if (Sum(one) is { } sum)
        {
            one.Any.Calendar.WorkingDaysBetween(AnyCalendar.On(one.Day), sum).Should().Be(one.Count);
        }
    });

    [Property]
    public Property From_a_worked_day_subtracting_undoes_adding() => Law.ForAll(Sums, one =>
    {
        if (one.Any.IsOpen(one.Day) && Sum(one) is { } sum)
        {
            one.Any.Calendar.MinusWorkingDays(sum, one.Count).Should().Be(AnyCalendar.On(one.Day));
        }
    });

    [Property]
    public Property A_later_start_never_gives_an_earlier_end() => Law.ForAll(Sums, one =>
    {
        if (one.Day + 1 < AnyCalendar.Length && Sum(one) is { } sum && Sum((one.Any, one.Day + 1, one.Count)) is { } later)
        {
            later.Should().BeGreaterThanOrEqualTo(sum);
        }
    });

    [Property]
    public Property One_more_working_day_is_always_later() => Law.ForAll(Sums, one =>
    {
        if (Sum(one) is { } sum && Sum(one with { Count = one.Count + 1 }) is { } next)
        {
            next.Should().BeGreaterThan(sum);
        }
    });

    [Property]
    public Property Rolling_twice_is_rolling_once_and_ends_on_a_worked_day() => Law.ForAll(Sums, one =>
    {
        foreach (var rolling in Rolling.All)
        {
            if (Try(() => rolling.Roll(AnyCalendar.On(one.Day), one.Any.Calendar)) is { } rolled)
            {
                rolling.Roll(rolled, one.Any.Calendar).Should().Be(rolled);
                (rolling == Rolling.Stay || rolling == Rolling.NextOutsideBreaks || one.Any.Calendar.IsWorkingDay(rolled)).Should().BeTrue();
            }
        }
    });

    [Property]
    public Property A_union_is_closed_exactly_when_a_part_is() => Law.ForAll(Pairs, one =>
        Union(one.Left, one.Right).IsWorkingDay(AnyCalendar.On(one.Day)).Should().Be(one.Left.IsOpen(one.Day) && one.Right.IsOpen(one.Day)));

    [Property]
    public Property Adding_by_a_union_is_never_earlier_than_by_a_part() => Law.ForAll(Pairs, one =>
    {
        if (Try(() => Union(one.Left, one.Right).PlusWorkingDays(AnyCalendar.On(one.Day), 7)) is { } sum)
        {
            sum.Should().BeGreaterThanOrEqualTo(one.Left.Calendar.PlusWorkingDays(AnyCalendar.On(one.Day), 7));
            sum.Should().BeGreaterThanOrEqualTo(one.Right.Calendar.PlusWorkingDays(AnyCalendar.On(one.Day), 7));
        }
    });

    [Fact]
    public void A_union_of_unions_is_the_union_of_all_and_projects_alike()
    {
        var (english, scottish, irish) = (UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland);
        var id = CalendarId.Parse("nested");
        var nested = HolidayCalendar.Union(id, [HolidayCalendar.Union(id, [english, scottish]), irish]).ProjectedTo(2100);

        nested.NonWorkingDays.Select(day => day.On).Should().Equal(UkCalendars.UnitedKingdom.ProjectedTo(2100).NonWorkingDays.Select(day => day.On));
    }

#if CORE_NET8
    [Property(MaxTest = 50)]
    public Property The_bulk_form_gives_what_one_at_a_time_gives() => Law.ForAll(Sums, one =>
    {
        var dates = Enumerable.Range(100, 100).Select(AnyCalendar.On).ToArray();
        var results = new LocalDate[100];

        one.Any.Calendar.PlusWorkingDays(dates, one.Count % 10, results);

        results.Should().Equal(dates.Select(date => one.Any.Calendar.PlusWorkingDays(date, one.Count % 10)));
    });

    [Property]
    public Property Dates_of_the_base_library_get_the_same_answers() => Law.ForAll(Sums, one =>
    {
        var (calendar, date) = (one.Any.Calendar, AnyCalendar.On(one.Day));
        calendar.IsWorkingDay(date.ToDateOnly()).Should().Be(calendar.IsWorkingDay(date));
        if (Sum(one) is { } sum)
        {
            calendar.PlusWorkingDays(date.ToDateOnly(), one.Count).Should().Be(sum.ToDateOnly());
            calendar.WorkingDaysBetween(date.ToDateOnly(), sum.ToDateOnly()).Should().Be(one.Count);
            TimeLimit.DaysAfter(3).CountFrom(date.ToDateOnly(), calendar).Should().Be(date.PlusDays(3).ToDateOnly());
        }
    });
#endif

    private static Gen<(AnyCalendar Left, AnyCalendar Right, int Day)> Pairs =>
        from left in AnyCalendar.All
        from right in AnyCalendar.All
        from day in AnyCalendar.Day()
        select (left, right, day);

    private static HolidayCalendar Union(AnyCalendar left, AnyCalendar right) =>
        HolidayCalendar.Union(CalendarId.Parse("both"), [left.Calendar, right.Calendar]);

    private static LocalDate? Sum((AnyCalendar Any, int Day, int Count) one) =>
        Try(() => one.Any.Calendar.PlusWorkingDays(AnyCalendar.On(one.Day), one.Count));

    private static LocalDate? Try(Func<LocalDate> sum)
    {
        try
        {
            return sum();
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }
}
