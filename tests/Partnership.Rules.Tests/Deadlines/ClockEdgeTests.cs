using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Statutes;

/// <summary>What a clock refuses, and where its range and its pauses begin and end, on invented rules.</summary>
public sealed class ClockEdgeTests
{
    private static readonly DeadlinePause Pause = DeadlinePause.OfDays(DeadlineParameter.Date("asked", "When was it asked?"), DeadlineParameter.Date("answered", "When was it answered?"));

    [Fact]
    public void There_must_be_a_version_and_all_must_be_of_one_rule() => AssertRefusals(
        ([], "No version of a rule was given.*"),
        ([Clock("sample/one", InForce.Undated), Clock("sample/two", InForce.Since(new LocalDate(2030, 1, 1)))], "The versions are of more than one rule.*"));

    [Fact]
    public void No_two_versions_may_cover_one_day() => AssertRefusals(
        ([Clock("sample/one", InForce.Until(new LocalDate(2026, 3, 11))), Clock("sample/one", InForce.Since(new LocalDate(2026, 3, 11)))], "Two versions of sample/one cover the same day.*"));

    /// <summary>In force from 1 to 21 March 2026: ten days before the 11th is the first day, ten days after it the last.</summary>
    [Theory]
    [InlineData("2026-03-11", "before", "2026-03-01", "")]
    [InlineData("2026-03-10", "before", "2026-02-28", "before-its-start")]
    [InlineData("2026-03-11", "after", "2026-03-21", "")]
    [InlineData("2026-03-12", "after", "2026-03-22", "after-its-end")]
    public void A_date_on_the_first_or_the_last_day_of_the_rule_is_within_it(string trigger, string direction, string due, string flags)
    {
        var clock = Clock("sample/one", InForce.Between(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 21)), new SingleLimit(direction == "before" ? TimeLimit.DaysBefore(10) : TimeLimit.DaysAfter(10)));

        var told = Ask(clock, trigger);

        told.Value.ToString().Should().Be(due);
        string.Join(' ', told.Caveats.Select(flag => flag.Code)).Should().Be(flags);
    }

    [Fact]
    public void Hours_that_leave_out_holidays_ask_for_the_calendar_that_has_them()
    {
        var told = DeadlineCalculator.Assess([CrimeAndSecurityAct()], TriggerTime.Parse("2026-03-03T10:00"), DeadlineFacts.None, CalendarSet.Of(UkCalendars.Scotland)).Due;

        told.State.Should().Be(FactState.NotKnown);
        told.StillNeeded.Should().ContainSingle().Which.Text.Should().Be("Which days are holidays in the calendar england-and-wales? Enter a calendar of that name: it is not among those given.");
        static Deadline CrimeAndSecurityAct() => StatuteBook.VersionsOf("R19")[^1];
    }

    /// <summary>Ten working days from Monday 2 March 2026 end on Monday 16 March; a pause that begins by then moves the end by as many calendar days, and one that begins later finds the time run out.</summary>
    [Theory]
    [InlineData("", "", "2026-03-16", "")]
    [InlineData("2026-03-04", "2026-03-04", "2026-03-17", "")]
    [InlineData("2026-03-04", "2026-03-06", "2026-03-19", "")]
    [InlineData("2026-02-23", "2026-02-27", "2026-03-16", "")]
    [InlineData("2026-03-16", "2026-03-17", "2026-03-18", "")]
    [InlineData("2026-03-17", "2026-03-20", "2026-03-16", "")]
    [InlineData("2026-03-04", "", "", "answered")]
    [InlineData("", "2026-03-06", "", "asked")]
    public void A_pause_moves_the_end_once_and_what_is_missing_of_it_is_asked(string asked, string answered, string due, string needed)
    {
        var clock = Clock("sample/one", InForce.Undated, new SingleLimit(TimeLimit.WorkingDaysAfter(10), UkCalendars.EnglandAndWales.Id) { Pause = Pause });

        var told = Ask(clock, "2026-03-02", ("asked", asked), ("answered", answered));

        (told.Answer.IsKnown ? told.Value.ToString() : string.Empty).Should().Be(due);
        string.Join(' ', told.Needed()).Should().Be(needed);
    }

    private static void AssertRefusals(params (Deadline[] Versions, string Message)[] refused)
    {
        foreach (var (versions, message) in refused)
        {
            FluentActions.Invoking(() => DeadlineCalculator.Assess(versions, TriggerTime.Parse("2026-03-11"), DeadlineFacts.None, UkCalendars.All))
                .Should().Throw<ArgumentException>().WithMessage(message).WithParameterName("versions");
        }
    }

    private static Deadline Clock(string id, InForce range, DeadlineKind? form = null) =>
        new("T1", Sample.RuleAt(id, 1).During(range), new Trigger("event", "the event"), form ?? new SingleLimit(TimeLimit.DaysAfter(10)));

    private static Determination<TriggerTime> Ask(Deadline clock, string trigger, params (string Name, string Value)[] given)
    {
        var arguments = given.Where(one => one.Value.Length > 0).Aggregate(DeadlineFacts.None, (all, one) => all.With(one.Name, one.Value));
        return DeadlineCalculator.Assess([clock], TriggerTime.Parse(trigger), arguments, UkCalendars.All).Due;
    }
}
