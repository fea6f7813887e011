using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>A council's own closures, extra working days and weekend, on top of a bundled calendar.</summary>
public sealed class CustomCalendarTests
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;

    [Fact]
    public void A_closure_of_the_organisation_is_not_counted_and_is_named()
    {
        var own = English.WithNonWorkingDays([new NonWorkingDay(Days.On("2026-12-24"), "Office closed", "the council")]);

        own.PlusWorkingDays(Days.On("2026-12-23"), 1).Should().Be(Days.On("2026-12-29"));
        own.ReasonNotWorking(Days.On("2026-12-24")).Should().Be("Office closed");
        English.IsWorkingDay(Days.On("2026-12-24")).Should().BeTrue("the bundled calendar stays as it was");
    }

    [Fact]
    public void A_day_closed_already_keeps_its_name() =>
        English.WithNonWorkingDays([Days.Closed("2026-12-25")]).NonWorkingDayOn(Days.On("2026-12-25"))!.Name.Should().Be("Christmas Day");

    [Fact]
    public void A_Saturday_or_a_bank_holiday_can_be_worked()
    {
        var worked = English.WithWorkingDays([Days.On("2026-08-29"), Days.On("2026-08-31")]);

        worked.IsWorkingDay(Days.On("2026-08-29")).Should().BeTrue();
        worked.PlusWorkingDays(Days.On("2026-08-28"), 2).Should().Be(Days.On("2026-08-31"));
        worked.NonWorkingDayOn(Days.On("2026-08-31")).Should().BeNull();
    }

    [Fact]
    public void A_day_opened_and_closed_again_is_closed()
    {
        var saturday = Days.On("2026-08-29");

        English.WithWorkingDays([saturday]).WithNonWorkingDays([Days.Closed("2026-08-29")]).IsWorkingDay(saturday).Should().BeFalse();
    }

    [Fact]
    public void Another_weekend_can_be_kept()
    {
        var friday = English.WithWeekend([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday]);

        friday.IsWorkingDay(Days.On("2026-03-15")).Should().BeTrue();
        friday.IsWorkingDay(Days.On("2026-03-13")).Should().BeFalse();
        friday.ReasonNotWorking(Days.On("2026-03-13")).Should().Be("Friday");
    }

    [Fact]
    public void A_week_without_a_working_day_is_refused()
    {
        var everyDay = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None);

        English.Invoking(one => one.WithWeekend(everyDay)).Should().Throw<ArgumentException>();
        English.Invoking(one => one.WithWeekend([IsoDayOfWeek.None])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Two_closed_days_on_one_date_are_refused_by_name() =>
        FluentActions.Invoking(() => Days.Calendar("twice", Days.On("2026-01-01"), Days.On("2026-12-31"), Days.Closed("2026-12-25"), Days.Closed("2026-12-25")))
            .Should().Throw<ArgumentException>().WithMessage("Two non-working days are on one date: 25 December 2026 closed and 25 December 2026 closed.*");

    [Fact]
    public void A_set_refuses_two_calendars_of_one_name_and_names_those_it_has()
    {
        FluentActions.Invoking(() => CalendarSet.Of(English, English)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => UkCalendars.All[CalendarId.Parse("france")])
            .Should().Throw<ArgumentException>().WithMessage("*'france'*england-and-wales, scotland, northern-ireland, united-kingdom*");
    }

    [Fact]
    public void A_whole_set_can_be_changed_alike()
    {
        var own = UkCalendars.All.Select(one => one.WithNonWorkingDays([Days.Closed("2026-12-24")]));

        own.Should().HaveCount(4).And.OnlyContain(one => !one.IsWorkingDay(Days.On("2026-12-24")));
        own.With(English)[English.Id].IsWorkingDay(Days.On("2026-12-24")).Should().BeTrue();
    }

    [Fact]
    public void Calendars_that_cover_no_common_day_have_no_union()
    {
        var (early, late) = (Days.Calendar("early", Days.On("2001-01-01"), Days.On("2001-12-31")), Days.Calendar("late", Days.On("2002-01-01"), Days.On("2002-12-31")));

        FluentActions.Invoking(() => HolidayCalendar.Union(early.Id, [early, late])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => HolidayCalendar.Union(early.Id, [])).Should().Throw<ArgumentException>();
    }
}
