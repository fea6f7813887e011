using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

public sealed class ReadingTests
{
    private static readonly CalendarId England = CalendarId.Parse("england-and-wales");

    [Fact]
    public void The_captured_list_is_read_whole()
    {
        var file = GovUkBankHolidays.Read(Lists.Captured);

        file.IsComplete.Should().BeTrue();
        file.Divisions.Select(one => one.ToString()).Should().Equal(
            "england-and-wales, 279 days", "scotland, 303 days", "northern-ireland, 347 days");
    }

    [Fact]
    public void The_captured_list_and_the_shipped_calendars_agree_day_by_day() =>
        GovUkBankHolidays.Read(Lists.Captured).Disagreements(UkCalendars.All).Should().BeEmpty();

    [Fact]
    public void A_row_becomes_a_closed_day_with_a_plain_apostrophe_and_its_source()
    {
        var day = GovUkBankHolidays.Read(Lists.With(Lists.Row("New Year’s Day", "2026-01-01"))).Find(England)!.NonWorkingDays.Should().ContainSingle().Subject;

        day.On.Should().Be(new LocalDate(2026, 1, 1));
        day.Name.Should().Be("New Year's Day");
        day.Source.Should().Be("GOV.UK bank holidays list");
        day.Status.Should().Be(NonWorkingDayStatus.InForce);
    }

    [Fact]
    public void A_division_covers_its_first_to_its_last_year()
    {
        var rows = $"{Lists.Row("Boxing Day", "2027-12-28")}, {Lists.Row("Good Friday", "2026-04-03")}";
        var division = GovUkBankHolidays.Read(Lists.With(rows)).Find(England)!;

        (division.Coverage == new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2027, 12, 31))).Should().BeTrue();
        var calendar = division.ToCalendar(new LocalDate(2026, 11, 22));
        calendar.IsWorkingDay(new LocalDate(2026, 4, 3)).Should().BeFalse();
        calendar.DataOn.Should().Be(new LocalDate(2026, 11, 22));
        calendar.Invoking(one => one.IsWorkingDay(new LocalDate(2028, 1, 1))).Should().Throw<CalendarCoverageException>();
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        GovUkBankHolidays.Read("\uFEFF" + Lists.Captured).Should().BeEquivalentTo(GovUkBankHolidays.Read(Lists.Captured));

    [Fact]
    public void No_text_at_all_is_the_callers_mistake() =>
        FluentActions.Invoking(() => GovUkBankHolidays.Read(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void A_division_without_rows_is_there_and_makes_no_calendar()
    {
        var division = GovUkBankHolidays.Read(Lists.With(string.Empty)).Find(England)!;

        division.Coverage.Should().BeNull();
        division.Invoking(one => one.ToCalendar(new LocalDate(2026, 11, 22))).Should().Throw<InvalidOperationException>();
    }
}
