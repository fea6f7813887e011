using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

public sealed class DisagreementTests
{
    [Fact]
    public void The_slip_of_2024_is_found_scotlands_summer_day_of_2027_on_30_august()
    {
        var slipped = Lists.Captured.Replace("\"2027-08-02\"", "\"2027-08-30\"", StringComparison.Ordinal);

        var found = GovUkBankHolidays.Read(slipped).Disagreements(UkCalendars.All);

        found.Select(one => one.ToString()).Should().Equal(
            "scotland 2027-08-02 Summer bank holiday: only the calendar has it",
            "scotland 2027-08-30 Summer bank holiday: only the file has it");
    }

    [Fact]
    public void Years_outside_the_list_are_not_compared()
    {
        var file = GovUkBankHolidays.Read(Lists.With(Lists.Row("Good Friday", "2026-04-03")));

        var found = file.Disagreements(CalendarSet.Of(UkCalendars.EnglandAndWales));

        found.Should().HaveCount(7).And.OnlyContain(one => one.On.Year == 2026 && one.NameInFile == null);
    }

    [Fact]
    public void Years_outside_the_calendar_are_not_compared()
    {
        var file = GovUkBankHolidays.Read(Lists.With($"{Lists.Row("Christmas Day", "2028-12-25")}, {Lists.Row("New Year", "2029-01-01")}"));

        file.Disagreements(CalendarSet.Of(UkCalendars.EnglandAndWales)).Should().OnlyContain(one => one.On.Year == 2028);
    }

    [Fact]
    public void Names_are_not_compared()
    {
        var calendar = HolidayCalendar.Create(
            CalendarId.Parse("scotland"),
            new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)),
            [new NonWorkingDay(new LocalDate(2026, 1, 2), "Another name", "test")],
            new LocalDate(2026, 1, 1));

        GovUkBankHolidays.Read(Lists.With(string.Empty)).Disagreements(CalendarSet.Of(calendar)).Should().BeEmpty();
    }

    [Fact]
    public void The_calendars_are_needed()
    {
        var file = GovUkBankHolidays.Read("{}");

        FluentActions.Invoking(() => file.Disagreements(null!)).Should().Throw<ArgumentNullException>();
    }
}
