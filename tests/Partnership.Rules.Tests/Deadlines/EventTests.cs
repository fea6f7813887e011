using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

/// <summary>What an event starts: the same answers as each rule alone, in order, with each fact asked for once.</summary>
public sealed class EventTests
{
    private static readonly Gen<(LawEvent On, LocalDate Day)> Happened =
        from place in Gen.Choose(0, LawEvent.All.Count - 1)
        from days in Gen.Choose(0, 3000)
        select (LawEvent.All[place], new LocalDate(2019, 1, 1).PlusDays(days));

    [Fact]
    public void Every_clock_names_an_event_and_every_event_a_clock()
    {
        StatuteBook.Deadlines.Where(clock => clock.StartedBy.All(start => start.Role != EventRole.Starts)).Select(clock => clock.Row).Should().BeEmpty();
        LawEvent.All.Where(one => StatuteBook.StartedBy(one).Count == 0).Should().BeEmpty();
    }

    [Fact]
    public void A_stage_that_an_event_starts_is_a_stage_of_the_clock() => StatuteBook.Deadlines
        .SelectMany(clock => clock.StartedBy.Where(start => start.Role == EventRole.Starts).Select(start => (clock, start.Stage)))
        .Where(one => one.Stage is null ? one.clock.Kind is StagedLimits && one.clock.Row is not ("R27" or "R28" or "R45" or "R46" or "R48" or "R77") : ((StagedLimits)one.clock.Kind).Stages.All(stage => stage.Code != one.Stage))
        .Select(one => $"{one.clock.Row} {one.Stage}")
        .Should().BeEmpty("a stage with an event of its own is named by the event; the six leave the stage to a fact");

    [Fact]
    public void Every_stage_of_a_clock_is_reached_from_an_event() => StatuteBook.Deadlines
        .Where(clock => clock.Kind is StagedLimits && clock.StartedBy.All(start => start.Role != EventRole.Starts || start.Stage is not null))
        .SelectMany(clock => ((StagedLimits)clock.Kind).Stages.Where(stage => clock.StartedBy.All(start => start.Stage != stage.Code)).Select(stage => $"{clock.Row} {stage.Code}"))
        .Should().BeEmpty("a case system that knows what happened reaches every time that runs from it");

    /// <summary>A variation opens a challenge and prolongs nothing; an extension prolongs and opens no challenge (Act of 2014, ss.60 and 66(3)).</summary>
    [Theory]
    [InlineData("public-spaces-order-made", "R52 2026-05-12", "R51 2029-03-31")]
    [InlineData("public-spaces-order-varied", "R52 2026-05-12")]
    [InlineData("public-spaces-order-extended", "R51 2029-03-31")]
    public void What_is_done_to_a_public_spaces_order_starts_its_own_clocks(string code, params string[] rows) =>
        Rows(Ask(LawEvent.Parse(code), TriggerTime.Parse("2026-04-01"))).Should().Equal(rows);

    [Fact]
    public void Whatever_counts_hours_needs_the_time() => StatuteBook.Deadlines
        .SelectMany(clock => clock.StartedBy.Where(start => start.Role == EventRole.Starts && CountsHours(clock, start)).Select(start => start.On))
        .Distinct().Should().BeSubsetOf(LawEvent.All.Where(one => one.NeedsTime));

    [Property]
    public Property An_event_answers_what_each_rule_answers_alone() => Law.ForAll(Happened, one =>
    {
        var at = new TriggerTime(one.Day, LocalTime.Noon);
        foreach (var started in Ask(one.On, at).Deadlines)
        {
            var facts = started.Answer.Stage is { } stage && started.Deadline.Kind is StagedLimits staged ? DeadlineFacts.None.With(staged.Choice.Name, stage.Code) : DeadlineFacts.None;
            var alone = DeadlineCalculator.Assess([started.Deadline], at, facts, UkCalendars.All);

            started.Answer.Due.Answer.Should().Be(alone.Due.Answer, started.Deadline.Row);
        }
    });

    [Property]
    public Property The_soonest_comes_first_and_what_only_opens_after_what_is_due() => Law.ForAll(Happened, one =>
    {
        var answers = Ask(one.On, new TriggerTime(one.Day, LocalTime.Noon)).Deadlines.Select(started => started.Answer).ToArray();
        var due = answers.TakeWhile(answer => answer.Due.Answer.IsKnown).Select(answer => answer.Due.Value.On).ToArray();

        due.Should().BeInAscendingOrder();
        answers.Skip(due.Length).Should().NotContain(answer => answer.Due.Answer.IsKnown);
        answers.Skip(due.Length).SkipWhile(answer => answer.NotBefore is not null).Should().NotContain(answer => answer.NotBefore != null);
    });

    [Property]
    public Property A_fact_is_asked_for_once() => Law.ForAll(Happened, one =>
        Ask(one.On, new TriggerTime(one.Day)).StillNeeded.Select(ask => ask.Fact).Should().OnlyHaveUniqueItems());

    /// <summary>R46 of 24 hours ends on 11 July, R47 and its 48 hours on 12 July; both lack the hour when only the day is given, and it is asked for once.</summary>
    [Fact]
    public void An_hour_that_two_clocks_lack_is_asked_for_once()
    {
        Rows(Ask(LawEvent.ClosureNoticeServed, TriggerTime.Parse("2026-07-10T14:00"))).Should().Equal("R46 2026-07-11T14:00", "R47 2026-07-12T14:00");
        Ask(LawEvent.ClosureNoticeServed, TriggerTime.Parse("2026-07-10")).StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("trigger-time");
    }

    [Theory]
    [InlineData("2010", "no", "R20 2026-03-29")]
    [InlineData("2021", "no", "R40 2026-03-04")]
    [InlineData("2021", "yes", "R40 2026-03-04,R41 2027-03-01")]
    public void The_Act_of_an_order_and_what_it_requires_say_which_clocks_run(string act, string monitoring, string rows)
    {
        var facts = DeadlineFacts.None.With("order-act", act).With("electronic-monitoring", monitoring);
        facts = act == "2021" ? facts.With("pilot-area", "yes") : facts;

        string.Join(',', Rows(Ask(LawEvent.ProtectionOrderMade, TriggerTime.Parse("2026-03-02"), facts))).Should().Be(rows);
    }

    /// <summary>Subject access of March 2026 is R28; R27, which had ended, is not named beside it, for the rule holds.</summary>
    [Fact]
    public void The_version_of_the_day_answers()
    {
        Rows(Ask(LawEvent.SubjectAccessRequested, TriggerTime.Parse("2026-03-03"))).Should().Equal("R28 2026-04-07");
        Ask(LawEvent.SubjectAccessRequested, TriggerTime.Parse("2026-03-03")).NotInForce.Should().BeEmpty();
        Ask(LawEvent.DataProtectionComplaintReceived, TriggerTime.Parse("2026-06-18")).NotInForce.Should().ContainSingle().Which.Row.Should().Be("R29");
    }

    /// <summary>Received on 10 July 2026. Whether a fees notice was given nobody said, so section 10(2) sets no day; given on 14 July and paid on 15 July, two working days do not count: 13 August.</summary>
    [Fact]
    public void A_clock_that_hangs_on_something_further_is_not_due_until_that_is_said()
    {
        var silent = Ask(LawEvent.InformationRequested, TriggerTime.Parse("2026-07-10"));
        var stated = Ask(LawEvent.InformationRequested, TriggerTime.Parse("2026-07-10"), DeadlineFacts.None.With("fee-notice", "2026-07-14").With("fee-received", "2026-07-15"));

        Rows(silent).Should().Equal("R25 2026-08-11");
        silent.StillNeeded.Should().BeEmpty();
        silent.Possible.Should().ContainSingle().Which.Deadline.Row.Should().Be("R26");
        silent.Possible[0].Answer.Due.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("fee-notice");
        Rows(stated).Should().Equal("R25 2026-08-11", "R26 2026-08-13");
        stated.Possible.Should().BeEmpty();
    }

    /// <summary>The precept of a year that begins on 1 April 2026, asked for in 2027: three of its five steps hang on a veto.</summary>
    [Theory]
    [InlineData(null, 2, 3)]
    [InlineData("yes", 5, 0)]
    [InlineData("no", 2, 0)]
    public void A_step_that_follows_a_veto_runs_only_if_there_was_one(string? vetoed, int running, int possible)
    {
        var result = Ask(LawEvent.YearBegins, TriggerTime.Parse("2026-04-01"), vetoed is null ? DeadlineFacts.None : DeadlineFacts.None.With("vetoed", vetoed));

        result.Deadlines.Count(one => one.Deadline.Row == "R58").Should().Be(running);
        result.Possible.Count(one => one.Deadline.Row == "R58").Should().Be(possible);
    }

    [Property]
    public Property What_is_shown_as_running_hangs_on_nothing_that_was_not_said_and_what_may_run_does_once_it_is_said() => Law.ForAll(Happened, one =>
    {
        var at = new TriggerTime(one.Day, LocalTime.Noon);
        var result = Ask(one.On, at);
        result.Deadlines.Should().NotContain(clock => clock.Start.Choice != null || clock.Start.OnlyIf != null);
        foreach (var possible in result.Possible)
        {
            var said = new[] { (possible.Start.Choice, possible.Start.Option), (possible.Start.OnlyIf, possible.Start.OnlyIf is { Options: [var first, ..] } ? first : "2026-01-05") }
                .Where(fact => fact.Item1 is not null).Aggregate(DeadlineFacts.None, (all, fact) => all.With(fact.Item1!.Name, fact.Item2!));

            Ask(one.On, at, said).Deadlines.Should().Contain(clock => clock.Start == possible.Start, possible.Deadline.Row);
        }
    });

    [Fact]
    public void What_comes_then_is_named_and_not_dated() =>
        Ask(LawEvent.InformationRequested, TriggerTime.Parse("2026-07-10")).Then.Select(one => one.Row).Should().Equal("R81");

    [Fact]
    public void A_fact_that_no_clock_has_is_refused_with_those_there_are() => FluentActions
        .Invoking(() => Ask(LawEvent.InformationRequested, TriggerTime.Parse("2026-07-10"), DeadlineFacts.None.With("fee", "2026-07-11")))
        .Should().Throw<ArgumentException>().WithMessage("'fee' is no fact of the event information-requested. Valid facts: cut-off, fee-notice, fee-received.*");

    [Fact]
    public void Facts_reach_the_clocks_that_have_them()
    {
        var facts = DeadlineFacts.None.With("fee-notice", "2026-02-09").With("fee-received", "2026-02-13");

        Rows(Ask(LawEvent.InformationRequested, TriggerTime.Parse("2026-02-02"), facts)).Should().Equal("R25 2026-03-02", "R26 2026-03-09");
    }

    internal static EventResult Ask(LawEvent on, TriggerTime at, DeadlineFacts? facts = null) => EventCalculator.Assess(on, StatuteBook.Deadlines, at, facts ?? DeadlineFacts.None, UkCalendars.All);

    private static IEnumerable<string> Rows(EventResult result) => result.Deadlines.Where(one => one.Answer.Due.Answer.IsKnown).Select(one => $"{one.Deadline.Row} {one.Answer.Due.Value}");

    private static bool CountsHours(Deadline clock, EventStart start) =>
        clock.Kind is RunningHours || (clock.Kind is StagedLimits staged && staged.Stages.Any(stage => stage.Form is RunningHours && (start.Stage is null || start.Stage == stage.Code)));
}
