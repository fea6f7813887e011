using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

public class CalendarChangeTests
{
    private static readonly LocalDate Funeral = new(2022, 9, 19);

    [Fact]
    public void A_day_proclaimed_moves_the_deadlines_that_cross_it_and_no_other()
    {
        var before = UkCalendars.EnglandAndWales.WithWorkingDays([Funeral]);
        OpenDeadline[] open =
        [
            Running("crosses", new LocalDate(2022, 9, 7), TimeLimit.WorkingDaysAfter(10)),
            Running("ends-before", new LocalDate(2022, 9, 1), TimeLimit.WorkingDaysAfter(10)),
            Running("plain-days", new LocalDate(2022, 9, 7), TimeLimit.DaysAfter(14)),
        ];

        var moved = CalendarChange.Moved(CalendarSet.Of(before), CalendarSet.Of(UkCalendars.EnglandAndWales), open);

        var only = moved.Should().ContainSingle().Subject;
        only.Deadline.Key.Should().Be("crosses");
        only.WasOn.Should().Be(new LocalDate(2022, 9, 21));
        only.NowOn.Should().Be(new LocalDate(2022, 9, 22));
    }

    [Fact]
    public void A_deadline_pushed_past_the_data_becomes_unknown_rather_than_guessed()
    {
        var last = UkCalendars.EnglandAndWales;
        var after = last.WithNonWorkingDays([new NonWorkingDay(new LocalDate(2028, 12, 29), "Extra holiday", "test")]);

        var moved = CalendarChange.Moved(CalendarSet.Of(last), CalendarSet.Of(after), [Running("edge", new LocalDate(2028, 12, 28), TimeLimit.WorkingDaysAfter(1))]);

        moved.Should().ContainSingle().Which.NowOn.Should().BeNull();
    }

    /// <summary>Notice on Tuesday 13 September 2022 with five clear days: 14, 15, 16, 19 and 20 lie between, so from 21; without the 19th, from 22.</summary>
    [Fact]
    public void A_clock_that_only_opens_moves_by_its_first_day()
    {
        var before = UkCalendars.All.With(UkCalendars.EnglandAndWales.WithWorkingDays([Funeral]));
        var open = new OpenDeadline("opens", new TriggerTime(new LocalDate(2022, 9, 13)), StatuteBook.VersionsOf("R88"), DeadlineFacts.None);

        var only = CalendarChange.Moved(before, UkCalendars.All, [open]).Should().ContainSingle().Subject;

        (only.WasOn, only.NowOn).Should().Be((new LocalDate(2022, 9, 21), new LocalDate(2022, 9, 22)));
    }

    [Fact]
    public void The_same_calendar_moves_nothing()
    {
        var moved = CalendarChange.Moved(
            UkCalendars.All,
            UkCalendars.All,
            [Running("any", new LocalDate(2026, 6, 1), TimeLimit.WorkingDaysAfter(20))]);

        moved.Should().BeEmpty();
    }

    private static OpenDeadline Running(string key, LocalDate from, TimeLimit limit) => OpenDeadline.Of(key, from, limit, UkCalendars.EnglandAndWales.Id);
}
