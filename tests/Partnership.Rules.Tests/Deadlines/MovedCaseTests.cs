using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>Which cases move when a day is added: the answer must be what counting every case again gives.</summary>
public sealed class MovedCaseTests
{
    private static readonly NonWorkingDay Extra = new(new LocalDate(2027, 5, 10), "Extra holiday", "test");

    private static readonly HolidayCalendar England = UkCalendars.EnglandAndWales.WithNonWorkingDays([Extra]);

    public static TheoryData<string> Ways => ["With", "Select", "Of"];

    /// <summary>Twenty working days from Tuesday 20 April 2027: Wednesday 19 May, and without Monday 10 May Thursday 20 May.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void A_holiday_of_a_part_moves_a_case_under_the_union_whatever_way_it_is_added(string way)
    {
        OpenDeadline request = new("request", new TriggerTime(new LocalDate(2027, 4, 20)), StatuteBook.VersionsOf("R25"), DeadlineFacts.None);

        var moved = CalendarChange.Moved(UkCalendars.All, After(way), [request]).Should().ContainSingle().Subject;

        (moved.WasOn, moved.NowOn).Should().Be((new LocalDate(2027, 5, 19), new LocalDate(2027, 5, 20)));
        moved.BecauseOf.Should().Contain(day => day.On == Extra.On);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_list_is_what_counting_every_case_again_gives(string way)
    {
        var (before, after) = (UkCalendars.All, After(way));
        OpenDeadline[] open = [.. Enumerable.Range(0, 400).SelectMany(Cases)];

        var moved = CalendarChange.Moved(before, after, open).Select(one => (one.Deadline.Key, one.Was, one.Now));

        moved.Should().Equal(open.Select(one => (one.Key, Was: Again(one, before), Now: Again(one, after))).Where(one => one.Was != one.Now));
    }

    [Fact]
    public void A_day_taken_out_of_a_part_and_closed_nowhere_else_is_worked_in_the_union()
    {
        var after = UkCalendars.All.With(England).With(UkCalendars.EnglandAndWales);

        after[UkCalendars.UnitedKingdom.Id].IsWorkingDay(Extra.On).Should().BeTrue();
    }

    [Fact]
    public void A_new_version_of_a_rule_moves_the_cases_under_it_and_no_other()
    {
        var now = StatuteBook.VersionsOf("R25")[^1];
        var law = Partnership.Rules.Foundation.ValueList.Of(new Deadline("R25", now.Rule, now.Trigger, new SingleLimit(TimeLimit.WorkingDaysAfter(25), UkCalendars.UnitedKingdom.Id)));
        OpenDeadline[] open = [.. Cases(0)];

        var moved = CalendarChange.MovedByLaw(law, UkCalendars.All, open).Should().ContainSingle().Subject;

        moved.Deadline.Key.Should().Be("foi-0");
        (moved.NowOn > moved.WasOn).Should().BeTrue();
        moved.BecauseOf.Should().BeEmpty();
    }

    private static CalendarSet After(string way) => way switch
    {
        "With" => UkCalendars.All.With(England),
        "Select" => UkCalendars.All.Select(calendar => calendar.Id == England.Id ? England : calendar),
        _ => CalendarSet.Of(UkCalendars.UnitedKingdom, England, UkCalendars.Scotland, UkCalendars.NorthernIreland),
    };

    private static IEnumerable<OpenDeadline> Cases(int number)
    {
        var from = new LocalDate(2027, 3, 1).PlusDays(number % 120);
        Rolling[] rolling = [Rolling.Stay, Rolling.Next, Rolling.Previous];
        yield return new OpenDeadline($"foi-{number}", new TriggerTime(from), StatuteBook.VersionsOf("R25"), DeadlineFacts.None);
        yield return new OpenDeadline($"access-{number}", new TriggerTime(from), StatuteBook.VersionsOf("R28"), DeadlineFacts.None);
        yield return OpenDeadline.Of($"before-{number}", from.PlusDays(40), TimeLimit.WorkingDaysBefore(number % 23), UkCalendars.EnglandAndWales.Id);
        yield return OpenDeadline.Of($"days-{number}", from, TimeLimit.DaysAfter(number % 45).Rolled(rolling[number % 3]), UkCalendars.EnglandAndWales.Id);
    }

    private static TriggerTime? Again(OpenDeadline open, CalendarSet calendars)
    {
        if (open.Limit is { } plain)
        {
            return new TriggerTime(plain.Limit.CountFrom(open.Trigger.On, calendars[plain.Calendar!]).On);
        }

        var due = DeadlineCalculator.Assess(open.Versions, open.Trigger, open.Facts, calendars).Due;
        return due.State == Partnership.Rules.Reasons.FactState.Known ? due.Value : null;
    }
}
