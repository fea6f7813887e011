using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>Outside the days it covers a calendar refuses; it never answers by weekends alone.</summary>
public sealed class CoverageTests
{
    private static readonly HolidayCalendar Calendar = UkCalendars.EnglandAndWales;

    [Theory]
    [InlineData("1994-12-31")]
    [InlineData("1994-01-31")]
    [InlineData("2029-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_outside_is_refused_by_every_question(string outside)
    {
        var (date, inside) = (Days.On(outside), Days.On("2026-03-11"));

        Refused(() => Calendar.IsWorkingDay(date), date);
        Refused(() => Calendar.NonWorkingDayOn(date), date);
        Refused(() => Calendar.ReasonNotWorking(date), date);
        Refused(() => Calendar.PlusWorkingDays(date, 0), date);
        Refused(() => Calendar.PlusWorkingDays(date, 1), date);
        Refused(() => Calendar.WorkingDayOnOrAfter(date), date);
        Refused(() => Calendar.WorkingDayOnOrBefore(date), date);
        Refused(() => Calendar.WorkingDaysBetween(date, inside), date);
        Refused(() => Calendar.WorkingDaysBetween(inside, date), date);
        Refused(() => Calendar.WithWorkingDays([date]), date);
        Refused(() => Calendar.WithNonWorkingDays([Days.Closed(outside)]), date);
        Refused(() => Rolling.Next.Roll(date, Calendar), date);
        Rolling.Stay.Roll(date, Calendar).Should().Be(date);
    }

    [Theory]
    [InlineData("2024-06-15", "2024-06-14")]
    [InlineData("2024-06-15", "2024-01-01")]
    [InlineData("2024-06-15", "2024-07-16")]
    [InlineData("2024-06-15", "2024-12-31")]
    public void A_day_in_a_covered_year_but_outside_the_coverage_is_refused(string start, string outside)
    {
        var brief = Days.Calendar("short", Days.On(start), Days.On("2024-07-15"));

        brief.Invoking(one => one.IsWorkingDay(Days.On(outside))).Should().Throw<CalendarCoverageException>();
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(-1_000_000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(int.MinValue + 1)]
    public void A_count_that_leaves_the_coverage_is_refused_however_large(int count)
    {
        var date = Days.On("2026-03-11");

        Refused(() => Calendar.PlusWorkingDays(date, count), date);
        Refused(() => Calendar.MinusWorkingDays(date, count), date);
    }

    [Fact]
    public void The_refusal_names_the_calendar_the_question_the_coverage_and_the_date_of_the_data()
    {
        var refusal = Calendar.Invoking(one => one.PlusWorkingDays(Days.On("2028-12-28"), 10)).Should().Throw<CalendarCoverageException>().Which;

        refusal.CalendarId.Should().Be(Calendar.Id);
        refusal.Date.Should().Be(Days.On("2028-12-28"));
        refusal.Coverage.Should().BeSameAs(Calendar.Coverage);
        refusal.DataOn.Should().Be(UkCalendars.DataOn);
        refusal.Message.Should().StartWith(
            "The calendar of England and Wales cannot answer for 10 working days after 28 December 2028: it covers 1 January 1995 to 31 December 2028 (data of 22 November 2026).");
    }

    [Fact]
    public void The_last_and_the_first_day_are_covered_and_the_step_past_them_is_not()
    {
        Calendar.PlusWorkingDays(Days.On("2028-12-28"), 1).Should().Be(Days.On("2028-12-29"));
        Calendar.Invoking(one => one.PlusWorkingDays(Days.On("2028-12-29"), 1)).Should().Throw<CalendarCoverageException>();
        Calendar.PlusWorkingDays(Days.On("1995-01-04"), -1).Should().Be(Days.On("1995-01-03"));
        Calendar.Invoking(one => one.PlusWorkingDays(Days.On("1995-01-03"), -1)).Should().Throw<CalendarCoverageException>();
    }

    [Fact]
    public void The_furthest_years_there_are_can_be_covered()
    {
        Days.Calendar("far", Days.On("9999-01-01"), Days.On("9999-12-31")).IsWorkingDay(Days.On("9999-12-31")).Should().BeTrue();
        Days.Calendar("early", Days.On("0001-01-01"), Days.On("0001-12-31")).IsWorkingDay(Days.On("0001-01-01")).Should().BeTrue();
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_refused_and_never_read_as_if_it_were_ours()
    {
        var julian = Days.On("2026-03-11").WithCalendar(CalendarSystem.Julian);
        Action[] questions =
        [
            () => Calendar.IsWorkingDay(julian),
            () => Calendar.PlusWorkingDays(julian, 1),
            () => Calendar.WorkingDaysBetween(Days.On("2026-03-11"), julian),
            () => TimeLimit.DaysAfter(1).CountFrom(julian, Calendar),
            () => TimeLimit.WorkingDaysAfter(1).CountFrom(julian, Calendar),
            () => HourLimit.OfHours(1).EndFrom(julian.AtMidnight(), Calendar),
            () => HourLimit.OfHours(1).StartBefore(julian.AtMidnight(), Calendar),
            () => PartialDate.OfDay(julian),
            () => Days.Calendar("julian", julian, julian),
        ];

        foreach (var question in questions)
        {
            question.Should().Throw<ArgumentException>().WithMessage("*not in the ISO calendar*");
        }
    }

    [Fact]
    public void A_coverage_longer_than_the_table_holds_is_refused() =>
        FluentActions.Invoking(() => Days.Calendar("long", Days.On("1900-01-01"), Days.On("2100-12-31")))
            .Should().Throw<ArgumentException>().WithMessage("*65535*");

    private static void Refused(Action question, LocalDate date) =>
        question.Should().Throw<CalendarCoverageException>().Which.Date.Should().Be(date);
}
