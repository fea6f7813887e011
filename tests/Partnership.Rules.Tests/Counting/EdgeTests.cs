using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>The last value that is still allowed, and the first that is not.</summary>
public sealed class EdgeTests
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    private static readonly HolidayPattern NewYearsEve = HolidayPattern.Of([PatternDay.Fixed("New Year's Eve", "the Act", new AnnualDate(12, 31))]);

    [Fact]
    public void A_calendar_holds_65_535_days_and_not_one_more()
    {
        var first = Days.On("1900-01-01");

        Days.Calendar("full", first, first.PlusDays(65_534)).Coverage.Length.Should().Be(65_535);
        FluentActions.Invoking(() => Days.Calendar("over", first, first.PlusDays(65_535))).Should().Throw<ArgumentException>().WithMessage("A calendar holds at most 65535 days; this coverage has 65536.*");
    }

#if CORE_NET8
    /// <summary>For 2026: 12 months of 4 bytes, 367 ranks of 2, and 261 working days of 4 in each of two types (365 days less 52 Saturdays and 52 Sundays).</summary>
    [Fact]
    public void A_table_is_as_large_as_its_parts() =>
        Days.Calendar("year", Days.On("2026-01-01"), Days.On("2026-12-31")).TableSizeInBytes.Should().Be((12 * 4) + (367 * 2) + (2 * 261 * 4));
#else
    /// <summary>For 2026: 12 months of 4 bytes, 366 ranks of 2, and 261 working days of 4 (365 days less 52 Saturdays and 52 Sundays).</summary>
    [Fact]
    public void A_table_is_as_large_as_its_parts() =>
        Days.Calendar("year", Days.On("2026-01-01"), Days.On("2026-12-31")).TableSizeInBytes.Should().Be((12 * 4) + (366 * 2) + (261 * 4));
#endif

    [Fact]
    public void A_set_keeps_the_last_comer_last() => UkCalendars.All.With(English).Last().Should().BeSameAs(English);

    [Fact]
    public void A_set_hands_out_the_one_calendar_of_a_name()
    {
        HolidayCalendar[] four = [UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland, UkCalendars.UnitedKingdom];
        var (set, other) = (UkCalendars.All, Days.Calendar("other", Days.On("2026-01-01"), Days.On("2026-12-31")));

        four.Should().OnlyContain(one => ReferenceEquals(set[one.Id], one) && ReferenceEquals(set.With(other)[one.Id], one));
        set.With(other).Should().Equal([.. four, other]);
    }

    [Fact]
    public void Closed_days_stand_in_order_however_they_are_given() =>
        Days.Calendar("year", Days.On("2026-01-01"), Days.On("2026-12-31"), Days.Closed("2026-12-25"), Days.Closed("2027-01-01"), Days.Closed("2026-04-03"))
            .NonWorkingDays.Select(day => day.On).Should().Equal(Days.On("2026-04-03"), Days.On("2026-12-25"));

    [Fact]
    public void What_is_no_name_gives_none()
    {
        CalendarId.TryParse("not a name!", out var id).Should().BeFalse();
        id.Should().BeNull();
    }

    [Fact]
    public void A_range_can_be_one_day() => InForce.Between(Days.On("2021-10-01"), Days.On("2021-10-01")).Covers(Days.On("2021-10-01")).Should().BeTrue();

    [Fact]
    public void A_date_can_be_the_first_year_and_a_quarter_is_one_of_four()
    {
        PartialDate.OfYear(1).First.Should().Be(Days.On("0001-01-01"));
        FluentActions.Invoking(() => PartialDate.OfQuarter(2026, 5)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A quarter is 1, 2, 3 or 4.*");
        FluentActions.Invoking(() => PartialDate.OfQuarter(2026, 0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A quarter is 1, 2, 3 or 4.*");
    }

    [Fact]
    public void A_pattern_answers_for_the_years_1_to_its_last()
    {
        NewYearsEve.In(1).Should().HaveCount(1);
        NewYearsEve.In(HolidayPattern.LastYear).Should().HaveCount(1);
        NewYearsEve.Invoking(one => one.In(0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The year must be 1 to*");
        NewYearsEve.Invoking(one => one.In(HolidayPattern.LastYear + 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The year must be 1 to*");
    }

    [Fact]
    public void A_projection_reaches_its_last_day_and_no_year_too_far()
    {
        var year = Days.Calendar("year", Days.On("2025-01-01"), Days.On("2026-12-31")).WithPattern(NewYearsEve);

        year.ProjectedTo(2027).IsWorkingDay(Days.On("2027-12-31")).Should().BeFalse("it is a Friday, and the pattern closes it");
        year.ProjectedTo(2026).Should().BeSameAs(year);
        year.Invoking(one => one.ProjectedTo(HolidayPattern.LastYear + 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A projection goes at most to 2100.*");
    }

    [Fact]
    public void What_ends_on_the_last_proclaimed_day_is_not_provisional()
    {
        var projected = Days.Calendar("year", Days.On("2025-01-01"), Days.On("2026-03-11")).WithPattern(NewYearsEve).ProjectedTo(2026);

        TimeLimit.WorkingDaysAfter(1).CountFrom(Days.On("2026-03-10"), projected).Provisional.Should().BeFalse();
        TimeLimit.WorkingDaysAfter(2).CountFrom(Days.On("2026-03-10"), projected).Provisional.Should().BeTrue();
    }

    [Fact]
    public void A_refusal_says_how_many_days_which_way()
    {
        English.Invoking(one => one.PlusWorkingDays(English.Coverage.Start, -5)).Should().Throw<CalendarCoverageException>().WithMessage("*5 working days before*");
        English.Invoking(one => one.PlusWorkingDays(English.Coverage.End, 5)).Should().Throw<CalendarCoverageException>().WithMessage("*5 working days after*");
        English.Invoking(one => one.MinusWorkingDays(Days.On("2026-03-11"), int.MinValue)).Should().Throw<CalendarCoverageException>().WithMessage("*2147483648 working days after*");
    }

#if CORE_NET8
    [Fact]
    public void Many_dates_need_room_for_their_answers()
    {
        LocalDate[] dates = [Days.On("2026-03-11"), Days.On("2026-03-12")];
        var (room, none) = (new LocalDate[3], new LocalDate[1]);

        English.PlusWorkingDays(dates, 1, room);

        room.Should().Equal(Days.On("2026-03-12"), Days.On("2026-03-13"), default);
        FluentActions.Invoking(() => English.PlusWorkingDays(dates, 1, none)).Should().Throw<ArgumentException>().WithMessage("There is room for 1 answers; there are 2 dates.*");
    }
#endif

    [Fact]
    public void A_day_that_was_not_closed_again_stays_worked()
    {
        LocalDate[] worked = [Days.On("2026-08-29"), Days.On("2026-09-05")];

        English.WithWorkingDays(worked).WithNonWorkingDays([Days.Closed("2026-08-29"), Days.Closed("2026-10-01")]).ExtraWorkingDays.Should().Equal(worked[1]);
    }
}
