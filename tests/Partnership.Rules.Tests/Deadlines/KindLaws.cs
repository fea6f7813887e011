using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Tests.Statutes;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

/// <summary>The kinds of limit beside the plain one, against a loop that counts on its own and against one another.</summary>
public sealed class KindLaws
{
    private static readonly HolidayCalendar English = UkCalendars.EnglandAndWales;
    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 9000).Select(days => new LocalDate(2000, 1, 3).PlusDays(days));

    [Property]
    public Property Hours_end_when_a_loop_over_minutes_says() => Law.ForAll(
        from day in Days
        from minute in Gen.Choose(0, 95).Select(quarter => quarter * 15)
        from hours in Gen.Choose(1, 100)
        from left in Gen.Elements(HoursLeftOut.None, HoursLeftOut.ChristmasDay)
        select (day.AtMidnight().PlusMinutes(minute), hours, left),
        one =>
        {
            var (at, left) = (one.Item1, one.hours * 4);
            while (left > 0)
            {
                left -= one.left == HoursLeftOut.ChristmasDay && at is { Month: 12, Day: 25 } ? 0 : 1;
                at = at.PlusMinutes(15);
            }

            HourLimit.OfHours(one.hours).LeavingOut(one.left).EndFrom(one.Item1, English).Should().Be(at);
        });

    [Property]
    public Property Leaving_out_more_days_never_ends_sooner() => Law.ForAll(
        from day in Days
        from hours in Gen.Choose(1, 200)
        select (day.At(new LocalTime(9, 30)), hours),
        one => HoursLeftOut.All.Select(left => HourLimit.OfHours(one.hours).LeavingOut(left).EndFrom(one.Item1, English)).Should().BeInAscendingOrder());

    [Theory]
    [InlineData("2026-03-28T20:00", "2026-03-31T20:00", "2026-03-31T21:00")]
    [InlineData("2026-10-24T09:00", "2026-10-27T09:00", "2026-10-27T08:00")]
    [InlineData("2026-07-10T16:30", "2026-07-13T16:30", "2026-07-13T16:30")]
    public void What_has_elapsed_differs_from_the_wall_where_the_clocks_change(string start, string wall, string elapsed)
    {
        var limit = HourLimit.OfHours(72).LeavingOut(HoursLeftOut.None);
        var from = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(start).Value;

        limit.EndFrom(from, English).ToString("uuuu-MM-dd'T'HH:mm", null).Should().Be(wall);
        limit.ElapsedEndFrom(from, English).ToString("uuuu-MM-dd'T'HH:mm", null).Should().Be(elapsed);
        HourLimit.OfHours(72).ElapsedEndFrom(from, English).Should().Be(HourLimit.OfHours(72).EndFrom(from, English), "the clocks change on a Sunday, which is left out there");
    }

    [Property]
    public Property An_earliest_day_is_never_a_deadline() => Law.ForAll(
        from day in Days
        from amount in Gen.Choose(0, 100)
        select (day, amount),
        one =>
        {
            var answer = Ask(new EarliestDay(new SingleLimit(TimeLimit.DaysAfter(one.amount))), one.day);

            answer.Due.Answer.IsKnown.Should().BeFalse();
            answer.Due.State.Should().Be(FactState.NotApplicable);
            answer.NotBefore!.Value.On.Should().Be(one.day.PlusDays(one.amount));
        });

    [Property]
    public Property The_earlier_of_two_is_the_earlier_whichever_stands_first() => Law.ForAll(
        from day in Days
        from left in Gen.Choose(0, 60)
        from right in Gen.Choose(0, 60)
        select (day, left, right),
        one =>
        {
            var (working, plain) = (new SingleLimit(TimeLimit.WorkingDaysAfter(one.left), English.Id), new SingleLimit(TimeLimit.DaysAfter(one.right)));
            var due = Ask(new EarlierOfTwo(working, plain), one.day).Due;

            due.Value.On.Should().Be(LocalDate.Min(English.PlusWorkingDays(one.day, one.left), one.day.PlusDays(one.right)));
            Ask(new EarlierOfTwo(plain, working), one.day).Due.Value.Should().Be(due.Value);
        });

    [Property]
    public Property An_hour_of_cut_off_moves_receipt_to_the_next_working_day_and_keeps_the_day_itself_beside_it() => Law.ForAll(
        from day in Days
        from hour in Gen.Choose(0, 23)
        select (day, hour),
        one =>
        {
            var kind = new SingleLimit(TimeLimit.WorkingDaysAfter(20), English.Id) { CutOff = DeadlineParameter.Time("cut-off", "From which hour?").WhenAny() };
            var answer = DeadlineCalculator.Assess([Clock(kind)], new TriggerTime(one.day, new LocalTime(one.hour, 0)), DeadlineFacts.None.With("cut-off", "17:00"), UkCalendars.All).Due;
            var plain = English.PlusWorkingDays(one.day, 20);
            var late = English.PlusWorkingDays(English.PlusWorkingDays(one.day, 1), 20);

            answer.Value.On.Should().Be(one.hour >= 17 ? late : plain);
            answer.Alternatives.Select(other => other.Value.On).Should().Equal(one.hour >= 17 && late != plain ? [plain] : Array.Empty<LocalDate>());
        });

    [Property]
    public Property Another_calendar_gives_another_reading_only_where_it_differs() => Law.ForAll(Days, day =>
    {
        var kind = new SingleLimit(TimeLimit.WorkingDaysAfter(10), English.Id) { OtherCalendars = ValueList.Of(new Alternative<CalendarId>(UkCalendars.UnitedKingdom.Id, "everywhere")) };
        var (here, everywhere) = (English.PlusWorkingDays(day, 10), UkCalendars.UnitedKingdom.PlusWorkingDays(day, 10));
        var due = Ask(kind, day).Due;

        due.Value.On.Should().Be(here);
        due.Alternatives.Select(one => one.Value.On).Should().Equal(here == everywhere ? Array.Empty<LocalDate>() : [everywhere]);
    });

    /// <summary>The breaks of section 270(1) found by walking out from each holiday, day by day.</summary>
    [Property]
    public Property Days_outside_the_breaks_are_those_that_a_walk_finds() => Law.ForAll(
        from day in Days
        from amount in Gen.Choose(0, 40)
        select (day, amount),
        one =>
        {
            var (day, left) = (one.day, one.amount);
            while (left > 0)
            {
                day = day.PlusDays(1);
                left -= IsBreak(day) ? 0 : 1;
            }

            TimeLimit.Of(one.amount, TimeUnit.Days, Counting.DaysOutsideBreaks, Direction.After).CountFrom(one.day, English).On.Should().Be(day);
        });

    [Fact]
    public void The_days_of_mourning_are_those_of_the_seed() => Seeds.Rows("bank-holidays/mourning.csv")
        .SelectMany(row => Between(row["first"], row["last"]).Select(day => (day, row["name"], row["source"])))
        .Should().Equal(ThanksgivingAndMourning.Days.Select(day => (day.On, day.Name, day.Source)));

    [Theory]
    [InlineData("2022-09-22", true)]
    [InlineData("2021-04-20", true)]
    [InlineData("2026-07-15", false)]
    public void A_count_over_a_day_of_mourning_says_so_and_no_other(string meeting, bool told) =>
        ClockVectorTests.Ask("R22", meeting, string.Empty).Due.Caveats.Any(one => one.Code == "mourning").Should().Be(told);

    [Theory]
    [InlineData("2026-04-08", true)]
    [InlineData("2026-07-15", false)]
    public void Easter_Saturday_is_spoken_of_only_where_the_count_passes_over_it(string meeting, bool told) =>
        ClockVectorTests.Ask("R22", meeting, string.Empty).Due.Caveats.Any(one => one.Code == "easter-saturday").Should().Be(told);

    private static bool IsBreak(LocalDate day) =>
        day.DayOfWeek == IsoDayOfWeek.Sunday || ThanksgivingAndMourning.NameOf(day) is not null
        || Enumerable.Range(-8, 17).Select(off => day.PlusDays(off)).Any(holiday => (holiday is { Month: 12, Day: 25 } || English.NonWorkingDayOn(holiday) is not null) && InBreakOf(holiday, day))
        || Enumerable.Range(-3, 6).Any(off => day.PlusDays(-off) == EasterIn(day.Year));

    private static bool InBreakOf(LocalDate holiday, LocalDate day)
    {
        var (first, last) = (holiday.PlusDays(-1), holiday.PlusDays(1));
        while (first.DayOfWeek == IsoDayOfWeek.Sunday)
        {
            first = first.PlusDays(-1);
        }

        while (last.DayOfWeek == IsoDayOfWeek.Sunday || English.NonWorkingDayOn(last) is not null)
        {
            last = last.PlusDays(1);
        }

        return first <= day && day <= last;
    }

    /// <summary>Easter Sunday from the Monday that the data holds.</summary>
    private static LocalDate EasterIn(int year) => English.NonWorkingDays.Single(day => day.On.Year == year && day.Name == "Easter Monday").On.PlusDays(-1);

    private static IEnumerable<LocalDate> Between(string first, string last)
    {
        for (var day = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value; day <= NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private static DeadlineResult Ask(DeadlineKind kind, LocalDate day) => DeadlineCalculator.Assess([Clock(kind)], new TriggerTime(day), DeadlineFacts.None, UkCalendars.All);

    private static Deadline Clock(DeadlineKind kind) => new("T1", Sample.RuleAt("sample/one", 1), new Trigger("event", "the event"), kind);
}
