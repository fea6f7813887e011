using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>One date, many dates, either type of date, with an exception or without: all against one loop from day to day.</summary>
public sealed class TableByLoop
{
    private static readonly Gen<(AnyCalendar Any, int Day, int Count)> Sums =
        from any in AnyCalendar.All
        from day in Gen.Choose(-40, AnyCalendar.Length + 40)
        from count in Gen.OneOf(Gen.Choose(-5, 5), Gen.Choose(-260, 260), Gen.Elements(int.MinValue, int.MinValue + 1, int.MaxValue))
        select (any, day, count);

    [Property(MaxTest = 2000)]
    public Property The_form_that_does_not_throw_is_false_exactly_where_the_loop_leaves_the_calendar() => Law.ForAll(Sums, one =>
        (one.Any.Calendar.TryPlusWorkingDays(AnyCalendar.On(one.Day), one.Count, out var date) ? date : (LocalDate?)null).Should().Be(Expected(one)));

    [Property]
    public Property The_form_that_throws_names_what_is_outside() => Law.ForAll(Sums, one =>
    {
        var on = AnyCalendar.On(one.Day);
        if (Expected(one) is { } expected)
        {
            one.Any.Calendar.PlusWorkingDays(on, one.Count).Should().Be(expected);
            return;
        }

        one.Any.Calendar.Invoking(calendar => calendar.PlusWorkingDays(on, one.Count))
            .Should().Throw<CalendarCoverageException>().Where(refusal => refusal.Date == on && refusal.Message.Contains("working days") == IsCovered(one.Day));
    });

    [Fact]
    public void A_date_of_another_calendar_system_is_a_mistake_of_the_caller_and_no_refusal() =>
        UkCalendars.EnglandAndWales.Invoking(calendar => calendar.TryPlusWorkingDays(Days.On("2026-03-11").WithCalendar(CalendarSystem.Coptic), 1, out _))
            .Should().Throw<ArgumentException>().WithMessage("*not in the ISO calendar*");

    /// <summary>The table reads a date as one number. Every day of the years 1 to 9999, and other calendar systems, give the number that year, month and day do.</summary>
    [Fact]
    public void A_date_as_one_number_is_the_same_read_or_put_together()
    {
        PackedDate.IsHash.Should().BeTrue("this version of NodaTime is the one the fast way was written for");
        var wrong = 0;
        for (var (date, before) = (new LocalDate(1, 1, 1), -1); date < new LocalDate(9999, 12, 31); date = date.PlusDays(1))
        {
            var packed = PackedDate.Of(date);
            wrong += packed == PackedDate.Pack(date) && packed > before && PackedDate.IsIso(packed) ? 0 : 1;
            before = packed;
        }

        wrong.Should().Be(0);
        CalendarSystem.Ids.Select(CalendarSystem.ForId).Where(system => system != CalendarSystem.Iso)
            .Should().OnlyContain(system => !PackedDate.IsIso(PackedDate.Of(new LocalDate(2026, 3, 11).WithCalendar(system))));
    }

#if CORE_NET8
    [Property(MaxTest = 2000)]
    public Property Dates_of_the_base_library_get_the_loops_answers() => Law.ForAll(Sums, one =>
    {
        var (calendar, on) = (one.Any.Calendar, AnyCalendar.On(one.Day).ToDateOnly());

        (calendar.TryPlusWorkingDays(on, one.Count, out var date) ? date : (DateOnly?)null).Should().Be(Expected(one)?.ToDateOnly());
    });

    [Property(MaxTest = 1000)]
    public Property Many_dates_get_what_one_at_a_time_gets_up_to_the_first_that_is_refused() => Law.ForAll(Runs, one =>
    {
        var expected = one.Days.Select(day => Expected((one.Any, day, one.Count))).TakeWhile(date => date is not null).Select(date => date!.Value).ToArray();
        var dates = one.Days.Select(AnyCalendar.On).ToArray();
        var (results, dateOnlyResults) = (new LocalDate[dates.Length + 1], new DateOnly[dates.Length + 1]);

        var refused = Refuses(() => one.Any.Calendar.PlusWorkingDays(dates, one.Count, results));
        var refusedDateOnly = Refuses(() => one.Any.Calendar.PlusWorkingDays(dates.Select(date => date.ToDateOnly()).ToArray().AsSpan(), one.Count, dateOnlyResults));

        (refused, refusedDateOnly).Should().Be((expected.Length < dates.Length, expected.Length < dates.Length));
        results.Take(expected.Length).Should().Equal(expected);
        results.Skip(expected.Length).Should().OnlyContain(date => date == default(LocalDate), "nothing is written from the refused date on");
        dateOnlyResults.Take(expected.Length).Should().Equal(expected.Select(date => date.ToDateOnly()));
    });

    [Fact]
    public void Many_dates_of_another_calendar_system_are_refused_as_one_is()
    {
        var dates = Enumerable.Repeat(Days.On("2026-03-11"), 20).ToArray();
        dates[11] = dates[11].WithCalendar(CalendarSystem.Julian);

        FluentActions.Invoking(() => UkCalendars.EnglandAndWales.PlusWorkingDays(dates, 1, new LocalDate[20])).Should().Throw<ArgumentException>().WithMessage("*not in the ISO calendar*");
    }

    /// <summary>Lengths on both sides of a step of eight; mostly in the calendar, now and then a day outside.</summary>
    private static Gen<(AnyCalendar Any, int[] Days, int Count)> Runs =>
        from any in AnyCalendar.All
        from length in Gen.Choose(0, 35)
        from days in Gen.ArrayOf(Gen.Frequency((60, Gen.Choose(20, AnyCalendar.Length - 20)), (1, Gen.Choose(-2, AnyCalendar.Length + 1))), length)
        from count in Gen.Choose(-9, 9)
        select (any, days, count);

    private static bool Refuses(Action question)
    {
        try
        {
            question();
            return false;
        }
        catch (CalendarCoverageException)
        {
            return true;
        }
    }
#endif

    private static bool IsCovered(int day) => day is >= 0 and < AnyCalendar.Length;

    private static LocalDate? Expected((AnyCalendar Any, int Day, int Count) one) =>
        !IsCovered(one.Day) || one.Count is > AnyCalendar.Length or < -AnyCalendar.Length ? null : one.Any.Plus(one.Day, one.Count);
}
