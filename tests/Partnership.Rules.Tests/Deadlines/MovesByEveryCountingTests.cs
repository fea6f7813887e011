using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>Which cases move, by every way of counting and every rule of the law: the list must be what counting every case again gives, and each line says because of which day.</summary>
public sealed class MovesByEveryCountingTests
{
    private static readonly int[] Amounts = [1, 4, 15];

    public static TheoryData<string> Moves => ["early May 2020", "funeral 2022", "coronation 2023", "Scotland 2026", "Saturday 2026", "break 2027"];

    [Theory]
    [MemberData(nameof(Moves))]
    public void Every_way_of_counting_and_rolling_gives_the_list_of_counting_again(string move)
    {
        var (about, before, after) = Sets(move);
        OpenDeadline[] open = [.. Enumerable.Range(-45, 90).SelectMany(day => Limits(about.PlusDays(day)))];

        var moved = CalendarChange.Moved(before, after, open);

        moved.Select(one => (one.Deadline.Key, one.WasOn, one.NowOn)).Should().Equal(open
            .Select(one => (one.Key, Was: Counted(one, before), Now: Counted(one, after))).Where(one => one.Was != one.Now));
        moved.Where(one => one.BecauseOf.Count == 0).Should().BeEmpty("each line says because of which day");
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Every_rule_of_the_law_gives_the_list_of_asking_again(string move)
    {
        var (about, before, after) = Sets(move);
        OpenDeadline[] open = [.. Enumerable.Range(0, 10).SelectMany(day => Rules(about.PlusDays((day * 3) - 20)))];

        var moved = CalendarChange.Moved(before, after, open);

        moved.Select(one => (one.Deadline.Key, one.Was, one.Now)).Should().Equal(open
            .Select(one => (one.Key, Was: Asked(one, before), Now: Asked(one, after))).Where(one => one.Was != one.Now));
        moved.Where(one => one.BecauseOf.Count == 0).Should().BeEmpty("each line says because of which day");
    }

    /// <summary>Three days outside the breaks after Tuesday 4 May 2027 (the day after the early May holiday, in its break): 5, 6 and 7 May. A holiday on Monday 10 May has a break from Saturday 8 to Tuesday 11 May: four days end on Saturday 8 May without it, and on Wednesday 12 May with it.</summary>
    [Fact]
    public void A_holiday_after_the_last_day_moves_a_limit_whose_last_day_its_break_holds()
    {
        var limit = OpenDeadline.Of("vacancy", new LocalDate(2027, 5, 4), TimeLimit.Of(4, TimeUnit.Days, Counting.DaysOutsideBreaks, Direction.After), UkCalendars.EnglandAndWales.Id);

        var moved = CalendarChange.Moved(UkCalendars.All, Closing(new LocalDate(2027, 5, 10)), [limit]).Should().ContainSingle().Subject;

        (moved.WasOn, moved.NowOn).Should().Be((new LocalDate(2027, 5, 8), new LocalDate(2027, 5, 12)));
        moved.BecauseOf.Should().ContainSingle(day => day.On == new LocalDate(2027, 5, 10));
    }

    [Fact]
    public void A_day_worked_again_in_its_only_part_is_worked_in_the_union_by_either_way_of_changing_a_part()
    {
        var closed = UkCalendars.EnglandAndWales.WithNonWorkingDays([Extra(new LocalDate(2027, 5, 10))]);
        var set = UkCalendars.All.With(closed);
        var selected = set.Select(one => one.Id == closed.Id ? UkCalendars.EnglandAndWales : one);

        set[UkCalendars.UnitedKingdom.Id].IsWorkingDay(new LocalDate(2027, 5, 10)).Should().BeFalse();
        selected[UkCalendars.UnitedKingdom.Id].IsWorkingDay(new LocalDate(2027, 5, 10)).Should().BeTrue();
        selected.Select(one => one.Id).Should().Equal(set.Select(one => one.Id));
    }

    [Fact]
    public void A_day_of_the_union_itself_stays_when_its_parts_change()
    {
        var own = UkCalendars.All.With(UkCalendars.UnitedKingdom.WithNonWorkingDays([Extra(new LocalDate(2027, 6, 1))]));

        own.Select(one => one.Id == UkCalendars.Scotland.Id ? one.WithNonWorkingDays([Extra(new LocalDate(2027, 6, 2))]) : one)[UkCalendars.UnitedKingdom.Id]
            .NonWorkingDays.Select(day => day.On).Should().Contain([new LocalDate(2027, 6, 1), new LocalDate(2027, 6, 2)]);
    }

    [Fact]
    public void A_change_that_renames_a_calendar_is_refused() =>
        FluentActions.Invoking(() => UkCalendars.All.Select(one => one.Named(CalendarId.Parse("other")))).Should().Throw<ArgumentException>().WithMessage("*It must keep the name.*");

    private static (LocalDate About, CalendarSet Before, CalendarSet After) Sets(string move) => move switch
    {
        "early May 2020" => (new LocalDate(2020, 5, 5), Each(one => one.WithWorkingDays([new LocalDate(2020, 5, 8)]).WithNonWorkingDays([Extra(new LocalDate(2020, 5, 4))])), UkCalendars.All),
        "funeral 2022" => (new LocalDate(2022, 9, 15), Each(one => one.WithWorkingDays([new LocalDate(2022, 9, 19)])), UkCalendars.All),
        "coronation 2023" => (new LocalDate(2023, 5, 5), Each(one => one.WithWorkingDays([new LocalDate(2023, 5, 8)])), UkCalendars.All),
        "Scotland 2026" => (new LocalDate(2026, 6, 10), UkCalendars.All, UkCalendars.All.With(UkCalendars.Scotland.WithNonWorkingDays([Extra(new LocalDate(2026, 6, 15)), Extra(new LocalDate(2026, 6, 16))]))),
        "Saturday 2026" => (new LocalDate(2026, 12, 20), UkCalendars.All, Closing(new LocalDate(2026, 12, 12))),
        _ => (new LocalDate(2027, 5, 6), UkCalendars.All, Closing(new LocalDate(2027, 5, 10))),
    };

    private static IEnumerable<OpenDeadline> Limits(LocalDate start) =>
        from counting in Counting.All
        from direction in Direction.All
        from rolling in Rolling.All
        from amount in Amounts
        let unit = counting == Counting.CorrespondingDate ? TimeUnit.Months : TimeUnit.Days
        from calendar in new[] { UkCalendars.EnglandAndWales.Id, UkCalendars.UnitedKingdom.Id }
        let limit = TimeLimit.Of(amount, unit, counting, direction).Rolled(rolling)
        select OpenDeadline.Of($"{limit} from {start} by {calendar}", start, limit, calendar);

    private static IEnumerable<OpenDeadline> Rules(LocalDate start) =>
        StatuteBook.Deadlines.Select(one => one.Rule.Id.Value).Distinct()
            .Select(id => new OpenDeadline($"{id} {start}", new TriggerTime(start), StatuteBook.VersionsOf(id), DeadlineFacts.None));

    private static LocalDate? Counted(OpenDeadline one, CalendarSet calendars) =>
        one.Limit!.Limit.TryCountFrom(one.Trigger.On, calendars[one.Limit.Calendar!], out var counted) ? counted.On : null;

    private static TriggerTime? Asked(OpenDeadline one, CalendarSet calendars)
    {
        var answer = DeadlineCalculator.Assess(one.Versions, one.Trigger, one.Facts, calendars);
        var day = answer.NotBefore ?? answer.Due;
        return day.State == FactState.Known ? day.Value : null;
    }

    private static CalendarSet Closing(LocalDate day) => UkCalendars.All.With(UkCalendars.EnglandAndWales.WithNonWorkingDays([Extra(day)]));

    private static CalendarSet Each(Func<HolidayCalendar, HolidayCalendar> change) =>
        new[] { UkCalendars.EnglandAndWales, UkCalendars.Scotland, UkCalendars.NorthernIreland }.Aggregate(UkCalendars.All, (all, part) => all.With(change(part)));

    private static NonWorkingDay Extra(LocalDate day) => new(day, "Extra holiday", "test");
}
