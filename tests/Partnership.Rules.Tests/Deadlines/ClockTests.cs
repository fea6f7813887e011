using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Statutes;

public sealed class ClockTests
{
    [Fact]
    public void A_changed_law_is_a_second_rule_under_the_same_id()
    {
        var versions = StatuteBook.VersionsOf("uk-gdpr/subject-access");

        versions.Should().HaveCount(3);
        Row("2019-08-14").Should().Be("R27");
        Row("2026-02-04").Should().Be("R27");
        Row("2026-02-05").Should().Be("R28");
        string? Row(string trigger) => ClockVectorTests.Ask("uk-gdpr/subject-access", trigger, string.Empty).Deadline?.Row;
    }

    [Fact]
    public void Outside_every_range_the_answer_is_unknown_with_the_ranges()
    {
        var answer = ClockVectorTests.Ask("uk-gdpr/subject-access", "2018-05-24", string.Empty);

        answer.Deadline.Should().BeNull();
        answer.Due.State.Should().Be(FactState.NotKnown);
        answer.Due.Caveats.Should().ContainSingle(flag => flag.Code == "not-in-force").Which.Text.Should().Be(
            "The rule is in force from 25 May 2018 to 14 August 2019, from 15 August 2019 to 4 February 2026 and from 5 February 2026. No version applies on 24 May 2018. Check the law of that day.");
    }

    [Theory]
    [InlineData("R28", "colour=red", "*'colour' is not a parameter of uk-gdpr/subject-access. Valid parameters: extended, identity, fee*")]
    [InlineData("R8", "colour=red", "*daa-2021/commissioner-reply takes no parameter*")]
    [InlineData("R26", "fee-notice=2026-03-10 fee-received=2026-03-01", "*fee-received is before fee-notice*")]
    [InlineData("R3", "block=1 on=2029-06-01", "*block and on name different periods. Enter only one of them.*")]
    public void A_wrong_parameter_is_refused_by_name(string rule, string parameters, string message) =>
        FluentActions.Invoking(() => ClockVectorTests.Ask(rule, "2026-03-03", parameters)).Should().Throw<ArgumentException>().WithMessage(message);

    [Theory]
    [InlineData("R28", "fee=soon", "fee: 'soon' is not valid. Enter a date, such as 2026-03-01.")]
    [InlineData("R22", "reading=mine", "reading: 'mine' is not valid. Enter working-days or sundays-and-holidays or easter-break or calendar or outside-breaks.")]
    [InlineData("R10", "months=many", "months: 'many' is not valid. Enter a whole number from 1 to 100000.")]
    [InlineData("R15", "events=2026-01-01,x", "events: '2026-01-01,x' is not valid. Enter dates separated by commas, such as 2026-03-01,2026-04-15.")]
    public void A_wrong_value_is_refused_with_what_to_write(string rule, string parameters, string message) =>
        FluentActions.Invoking(() => ClockVectorTests.Ask(rule, "2026-03-03", parameters)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void What_is_taken_for_the_caller_is_flagged()
    {
        Codes("R22", string.Empty).Should().Contain("reading-assumed");
        Codes("R22", "reading=calendar").Should().NotContain("reading-assumed");
        Codes("R13", string.Empty).Should().Contain("anchor-assumed");
        static IEnumerable<string> Codes(string rule, string parameters) => ClockVectorTests.Ask(rule, "2026-03-03", parameters).Due.Caveats.Select(flag => flag.Code);
    }

    [Theory]
    [InlineData("R2", "2021-10-01", "", "before-its-start")]
    [InlineData("R23", "2012-09-10", "", "before-its-start")]
    [InlineData("R27", "2019-08-14", "", "after-its-end")]
    [InlineData("R27", "2026-02-04", "", "after-its-end")]
    [InlineData("R26", "2026-02-02", "fee-notice=2026-02-09 fee-received=2026-05-09", "fee-late")]
    [InlineData("R3", "2022-01-04", "on=2021-12-01", "before-first-block")]
    public void A_doubt_about_the_dates_is_flagged(string rule, string trigger, string parameters, string flag) =>
        ClockVectorTests.Ask(rule, trigger, parameters).Due.Caveats.Select(one => one.Code).Should().Contain(flag);

    [Fact]
    public void What_was_not_read_of_a_transition_is_said_before_the_start_as_well() =>
        ClockVectorTests.Ask("R9", "2021-10-31", string.Empty).Due.Caveats.Select(one => one.Code).Should().Equal("not-in-force", "transition");

    [Theory]
    [InlineData("R2", "2022-01-04", "", "before-its-start")]
    [InlineData("R27", "2025-09-03", "", "after-its-end")]
    [InlineData("R26", "2026-02-02", "fee-notice=2026-02-09 fee-received=2026-05-08", "fee-late")]
    [InlineData("R3", "2022-01-04", "on=2022-01-04", "before-first-block")]
    public void Where_there_is_no_doubt_there_is_no_flag(string rule, string trigger, string parameters, string flag) =>
        ClockVectorTests.Ask(rule, trigger, parameters).Due.Caveats.Select(one => one.Code).Should().NotContain(flag);

    [Fact]
    public void A_rule_whose_start_is_open_says_that_it_was_not_read() =>
        StatuteBook.Deadlines.Where(clock => clock.Rule.InForce.From is null).Should().OnlyContain(clock => clock.Caveats.Any(note => note.Code == "start-not-read"));

    [Theory]
    [InlineData("R22", "5 clear days before the meeting (working days only)")]
    [InlineData("R28", "1 month after the request is received, or the next working day")]
    [InlineData("R19", "48 hours, Sundays and holidays not counted, after the notice is served")]
    [InlineData("R29", "30 days beginning with the day the complaint is received")]
    [InlineData("R32", "the first 31 March on or after the day asked about: the plan is revised before 1 April")]
    public void A_step_reads_as_a_sentence(string rule, string says)
    {
        var trigger = StatuteBook.VersionsOf(rule)[^1].Rule.InForce.From!.Value.PlusDays(40);

        ClockVectorTests.Ask(rule, new TriggerTime(trigger, LocalTime.Noon).ToString(), string.Empty).Due.Steps[0].Text.Should().Be(says);
    }

    /// <summary>The words of the text itself: no rule without a date says what another text says.</summary>
    [Theory]
    [InlineData("R44", "2026-09-08", "as soon as reasonably practicable after there are reasonable grounds to believe that a child may be a victim: the text sets no date")]
    [InlineData("R69", "2026-03-31", "as soon as is feasible after the financial year ends on 31 March: the text sets no date")]
    [InlineData("R81", "2026-09-08", "within such time as is reasonable in the circumstances after the twentieth working day has come and the public interest is still weighed: the text sets no date")]
    public void A_rule_without_a_date_says_so_in_the_words_of_its_text(string rule, string on, string says) =>
        ClockVectorTests.Ask(rule, on, string.Empty).Due.Steps[0].Text.Should().Be(says);

    /// <summary>The words of a rule name how its days are counted also where the number is for the caller to give.</summary>
    [Theory]
    [InlineData("R18", "28 days, or as many as you give, after the application, or the event that started the process")]
    [InlineData("R10", "a number of months that you give, after the partnership is made aware of the death")]
    [InlineData("R103", "3 months, or as many as you give, beginning with the date of the act")]
    [InlineData("R63", "decision: 1 working day, or as many as you give, after the referral; assessment: 45 working days, or as many as you give, after the referral; conference: 15 working days, or as many as you give, after the strategy discussion; core-group: 10 working days, or as many as you give, after the initial conference; review: 3 months, or as many as you give, after the initial conference; next-review: 6 months, or as many as you give, after the last review")]
    public void A_rule_reads_as_it_counts(string rule, string says) => StatuteBook.VersionsOf(rule)[^1].ToString().Should().Be(says);

    /// <summary>Section 45 allows an order of eight days and one extension of seven: more is refused, not counted.</summary>
    [Theory]
    [InlineData("days=8", "2026-06-08")]
    [InlineData("days=5", "2026-06-05")]
    [InlineData("days=9", null)]
    [InlineData("stage=extension days=7", "2026-06-08")]
    [InlineData("stage=extension days=8", null)]
    public void A_number_over_the_most_that_the_Act_allows_is_refused(string parameters, string? due)
    {
        var ask = () => ClockVectorTests.Ask("R61", "2026-06-01", parameters);

        if (due is null)
        {
            ask.Should().Throw<FormatException>().WithMessage("days: '*' is not valid. Enter a whole number from 1 to *.");
        }
        else
        {
            ask().Due.Value.ToString().Should().Be(due);
        }
    }

    [Fact]
    public void An_open_window_asks_for_the_event()
    {
        var answer = ClockVectorTests.Ask("R13", "2026-03-03", string.Empty);

        answer.Due.Value.ToString().Should().Be("2027-03-03");
        answer.Test.Should().Be(Finding.Unknown);
        answer.Due.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("incident");
    }

    [Fact]
    public void Every_answer_cites_and_every_missing_fact_is_a_question()
    {
        foreach (var clock in StatuteBook.Deadlines)
        {
            var trigger = clock.TriggerDay is null ? clock.Rule.InForce.To ?? LocalDate.Max(clock.Rule.InForce.From ?? new LocalDate(2026, 3, 3), new LocalDate(2026, 3, 3)) : new LocalDate(2026, 3, 31);
            var answer = DeadlineCalculator.Assess([clock], new TriggerTime(trigger), DeadlineFacts.None, UkCalendars.All);

            answer.Due.Rules.Should().Contain(clock.Rule);
            answer.Due.StillNeeded.All(ask => ask.Text.Contains('?', StringComparison.Ordinal)).Should().BeTrue(clock.Row);
            (answer.Due.State == FactState.NotKnown || answer.Test is { IsUnknown: true }).Should().Be(answer.Due.StillNeeded.Count > 0, clock.Row);
        }
    }

    [Fact]
    public void A_calendar_that_is_missing_or_too_short_is_asked_for()
    {
        var none = DeadlineCalculator.Assess([FreedomOfInformation.Answer], TriggerTime.Parse("2026-03-03"), DeadlineFacts.None, CalendarSet.Of(UkCalendars.Scotland));
        var late = ClockVectorTests.Ask("R25", "2028-12-20", string.Empty);

        none.Due.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("calendar");
        late.Due.StillNeeded.Should().ContainSingle().Which.Fact.Should().Be("calendar");
    }

    [Theory]
    [InlineData("consulted-own-board no-authority-in-area", "", "unknown", "consulted-others-appropriate")]
    [InlineData("consulted-own-board consulted-authorities-in-area consulted-others-appropriate", "", "met", "")]
    [InlineData("consulted-own-board consulted-others-appropriate", "consulted-authorities-in-area no-authority-in-area", "notMet", "")]
    [InlineData("", "consulted-own-board", "notMet", "")]
    public void Consultees_are_three_heads(string holds, string fails, string finding, string needed) =>
        Heads(DomesticAbuseAct.Consultees, holds, fails).Should().Be($"{finding} {needed}");

    [Theory]
    [InlineData("report-board report-membership report-assessment report-strategy report-commissioning report-spending", "", "met", "")]
    [InlineData("report-board report-membership report-assessment report-strategy report-commissioning", "", "unknown", "report-spending")]
    [InlineData("report-board", "report-spending", "notMet", "")]
    public void A_report_has_six_heads(string holds, string fails, string finding, string needed) =>
        Heads(SafeAccommodationRegulations.ReportContents, holds, fails).Should().Be($"{finding} {needed}");

    private static string Heads(Checklist list, string holds, string fails)
    {
        var facts = holds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact, true));
        facts = fails.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(facts, (sheet, fact) => sheet.With(fact, false));
        var assessed = list.Condition.Assess(facts, new LocalDate(2026, 3, 3));
        return $"{assessed.ToFinding()} {string.Join(' ', assessed.StillNeeded.Select(ask => ask.Fact))}";
    }

    /// <summary>R30 takes the acknowledgement where nothing is said; R10 has no stages; outside its range no clock of R30 answers.</summary>
    [Theory]
    [InlineData("R30", "2026-05-18", "", "acknowledgement")]
    [InlineData("R30", "2026-05-18", "stage-2", "stage-2")]
    [InlineData("R10", "2026-01-31", "", null)]
    [InlineData("R30", "2020-05-18", "", null)]
    public void An_answer_names_the_stage_it_is_of(string rule, string trigger, string stage, string? named)
    {
        var arguments = stage.Length == 0 ? DeadlineFacts.None : DeadlineFacts.None.With("stage", stage);

        var answer = DeadlineCalculator.Assess(StatuteBook.VersionsOf(rule), TriggerTime.Parse(trigger), arguments, UkCalendars.All);

        (answer.Stage?.Code).Should().Be(named);
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-02")]
    [InlineData("2026-04-02T14:00", "2026-04-02T14:00")]
    [InlineData(" 2026-04-02T14:00:30 ", "2026-04-02T14:00:30")]
    public void A_moment_reads_and_writes(string text, string written) => TriggerTime.Parse(text).ToString().Should().Be(written);

    [Fact]
    public void A_moment_refuses_what_it_cannot_read() =>
        FluentActions.Invoking(() => TriggerTime.Parse("2 April")).Should().Throw<FormatException>().WithMessage("'2 April' is not a date. Enter a date such as 2026-04-02, or 2026-04-02T14:00 where hours are counted.");
}
