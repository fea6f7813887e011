using FluentAssertions;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>What each kind of duty is written as. The dates are those worked by hand in the seeds and the remarks.</summary>
public class CalendarDutyTests
{
    [Fact]
    public void A_clock_is_a_to_do_with_its_clause_its_event_and_who()
    {
        var written = Only(Duties.Clock("R25", "2026-07-10"));

        written["UID"].Should().Be("southampton.2026-07-10.foia-2000_answer@partnership-rules");
        written["DUE;VALUE=DATE"].Should().Be("20260811");
        written["SUMMARY"].Should().Be("A public authority answers a request for information promptly, and by the twentieth working day: The council");
        written["DESCRIPTION"].Split('\n').Should().StartWith(
        [
            "20 working days after the request is received - Freedom of Information Act 2000, s 10(1).",
            "On 10 July 2026: the request is received.",
            "By whom: a public authority.",
        ]);
        written["DESCRIPTION"].Should().Contain("\nCaveat: If you needed more detail to find the information");
        written["STATUS"].Should().Be("NEEDS-ACTION");
        written.Keys.Should().NotContain("RELATED-TO").And.NotContain("DTSTART;VALUE=DATE");
    }

    [Fact]
    public void A_term_of_which_no_clause_is_held_has_no_date_and_is_still_named()
    {
        var silent = Southampton.Board with { Chair = default, Inherits = ValueList.Of(new InheritedRules(Southampton.Board.Citation.Instrument, Southampton.Board.Citation)) };
        KeyValuePair<string, TenureFacts> term = new("chair", new TenureFacts(Fact.Known(PartialDate.Parse("2026-01-01"))));

        var task = ICalendarTask.FromTerm(silent, TenureCalculator.Expiries(silent, [term], new LocalDate(2026, 1, 1), new LocalDate(2030, 1, 1)).Should().ContainSingle().Subject);

        task.On.Should().BeNull();
        task.Rule.Citation.Should().Be(Southampton.Board.Citation);
    }

    [Fact]
    public void Hours_end_on_a_day_at_a_time()
    {
        var written = Only(Duties.Clock("R19", "2021-12-24T10:00"));

        written["DUE;VALUE=DATE"].Should().Be("20211230");
        written["DESCRIPTION"].Should().Contain("\nBy 10:00 on the day.\n");
    }

    [Fact]
    public void A_range_of_days_opens_on_the_first_and_is_due_on_the_last()
    {
        var written = Only(Duties.Clock("R20", "2026-03-02"));

        written["DTSTART;VALUE=DATE"].Should().Be("20260315");
        written["DUE;VALUE=DATE"].Should().Be("20260329");
        written["DESCRIPTION"].Should().EndWith("\nThe day is the last of a range: the earliest is 15 March 2026.").And.NotContain("Another reading");
    }

    /// <summary>The format wants the last day later than the start.</summary>
    [Theory]
    [InlineData(14, 14)]
    [InlineData(28, 14)]
    public void A_range_that_is_none_has_no_start(int shortest, int longest)
    {
        var shipped = StatuteBook.VersionsOf("R20")[0];
        var clock = new Deadline("X1", shipped.Rule, shipped.Trigger, new LimitRange(TimeLimit.DaysAfter(shortest), TimeLimit.DaysAfter(longest)));
        var answer = DeadlineCalculator.Assess([clock], new TriggerTime(shipped.Rule.InForce.From!.Value), DeadlineFacts.None, UkCalendars.All);

        Only(ICalendarTask.FromResult(answer, Duties.Council)).Keys.Should().Contain("DUE;VALUE=DATE").And.NotContain("DTSTART;VALUE=DATE");
    }

    [Fact]
    public void Other_readings_are_said_in_words()
    {
        var written = Only(Duties.Clock("R22", "2026-05-06"));

        written["DUE;VALUE=DATE"].Should().Be("20260427");
        written["DESCRIPTION"].Should().Contain("\nAnother interpretation gives 28 April 2026: Sundays and holidays not counted.")
            .And.Contain("\nAnother interpretation gives 30 April 2026: every day counted.");
        written.Keys.Should().NotContain("DTSTART;VALUE=DATE");
    }

    [Fact]
    public void Each_stage_of_a_clock_is_a_duty_of_its_own()
    {
        ICalendarTask[] stages = [Duties.Clock("R30", "2026-05-18"), Duties.Clock("R30", "2026-05-18", ("stage", "stage-1")), Duties.Clock("R30", "2026-05-18", ("stage", "stage-2"))];

        Written.In(Diary.Of([], stages, Meetings.Form)).Select(one => $"{one["UID"]} {one["DUE;VALUE=DATE"]}").Should().Equal(
            "southampton.2026-05-18.lgsco-code_stages~acknowledgement@partnership-rules 20260526",
            "southampton.2026-05-18.lgsco-code_stages~stage-1@partnership-rules 20260602",
            "southampton.2026-05-18.lgsco-code_stages~stage-2@partnership-rules 20260616");
        stages[1].ToString().Should().Be("2026-06-02 The council acknowledges a complaint within 5 working days, then answers it within 10 at stage 1 and 20 at stage 2 (stage 1): The council");
    }

    [Theory]
    [InlineData("R4", "2026-03-31", FactState.NotApplicable)]
    [InlineData("R10", "2026-01-31", FactState.NotKnown)]
    [InlineData("R8", "2021-10-31", FactState.NotKnown)]
    public void A_clock_without_a_date_is_left_out_and_told(string rule, string trigger, FactState state)
    {
        var duty = Duties.Clock(rule, trigger);
        var file = Diary.Of([], [duty], Meetings.Form);

        file.Entries.Should().Be(0);
        file.Skipped.Should().ContainSingle().Which.Apart.Should().Be(duty);
        file.Skipped[0].Due.State.Should().Be(state);
        file.Skipped[0].ToString().Should().Be($"{duty.What}: The council");
        duty.ToString().Should().StartWith("unknown ");
        file.Text.Should().NotContain("VTODO");
    }

    [Fact]
    public void A_deadline_of_a_document_names_its_event() =>
        Only(Duties.Expression(new LocalDate(2021, 9, 1)))["DESCRIPTION"].Should().Contain("SOT-TOR-035").And.Contain("\nOn 1 September 2021: ");

    [Fact]
    public void A_grievance_has_its_dates_and_what_is_done_is_written_as_done_without_reminders()
    {
        var file = Diary.Of([], Duties.Grievance("G-7"), Meetings.Form.WithReminders(3));
        var written = Written.In(file);

        written.Select(one => $"{one["UID"]} {one["DUE;VALUE=DATE"]} {one["STATUS"]} {one.Alarms.Count}").Should().Equal(
            "cambridgeshire_dvsg.g-7.cambridgeshire_dvsg_grievance_notice@partnership-rules 20090316 COMPLETED 0",
            "cambridgeshire_dvsg.g-7.cambridgeshire_dvsg_grievance_appeal@partnership-rules 20090324 NEEDS-ACTION 1");
        written[0]["PERCENT-COMPLETE"].Should().Be("100");
        written[0]["DESCRIPTION"].Should().Contain("\nOn 2 March 2009: the investigation.\nBy whom: the executive committee.\nDone on 12 March 2009.\n")
            .And.Contain("\nAnother interpretation gives 2 March 2009: counted from the other end of the investigation.");
        written[1]["DESCRIPTION"].Should().Contain("\nBy whom: either side.");
        written[1]["SUMMARY"].Should().EndWith(", G-7");
        file.Skipped.Should().ContainSingle().Which.Apart!.Who.Should().Be("the select committee");
    }

    [Fact]
    public void A_term_ends_with_what_then_falls_to_its_holder()
    {
        var written = Only(Duties.Chair());

        written["UID"].Should().Be("cambridgeshire_dvsg.2009-02-28.cambridgeshire_dvsg_chair_term@partnership-rules");
        written["DUE;VALUE=DATE"].Should().Be("20110228");
        written["SUMMARY"].Should().StartWith("The term of the chair ends: ");
        written["DESCRIPTION"].Should().Contain("CAM-TOR-067").And.Contain("\nBy whom: the chair.\nThen falls to the holder: ");
    }

    [Fact]
    public void A_duty_that_comes_round_is_done_once_in_each_stretch()
    {
        var reports = ReportingCalendar.For(Southampton.Board.RecurringDuties, ReportingYear.April(2026)).Single(one => one.Duty.Rule.Citation.Id == "SOT-TOR-079");
        var written = Written.In(Diary.Of([], ICalendarTask.FromYear(reports), Meetings.Form));

        written.Select(one => $"{one["DTSTART;VALUE=DATE"]} {one["DUE;VALUE=DATE"]}").Should().Equal("20260401 20260930", "20261001 20270331");
        written[0]["DESCRIPTION"].Should().Contain("\nOnce from 1 April 2026 to 30 September 2026.\n").And.Contain("\nTo: ").And.Contain("\nCaveat: The terms set no day or month. The duty is due once in each part of the year.");
    }

    [Fact]
    public void A_duty_at_a_meeting_or_of_no_stated_frequency_is_given_once_without_a_date()
    {
        var years = Catalogue.RecurringDuties.SelectMany(duty => ReportingCalendar.For([duty], ReportingYear.April(2026))).Where(one => one.Stretches.Count == 0).ToArray();

        years.Should().NotBeEmpty();
        years.Select(one => ICalendarTask.FromYear(one).Single().On).Should().OnlyContain(on => on == null);
    }

    [Fact]
    public void Any_date_with_a_rule_can_be_written_with_who_and_when_it_was_done()
    {
        var review = Southampton.Board.RecurringDuties.Single(one => one.Rule.Citation.Id == "SOT-TOR-051");
        var duty = ICalendarTask.Of(review.Rule, review.What, ReviewCalculator.AgainBy(review, new LocalDate(2021, 9, 8)), Duties.Council) with { Who = "the board" };
        var written = Only(duty);

        written["DUE;VALUE=DATE"].Should().Be("20220908");
        written["DESCRIPTION"].Should().EndWith("(SOT-TOR-051).\nAs at 8 September 2021.\nBy whom: the board.");
        Only(duty with { Who = null })["DESCRIPTION"].Should().EndWith("\nBy whom: the rule names no one.");
        Only(duty with { DoneOn = new LocalDate(2022, 9, 1) })["STATUS"].Should().Be("COMPLETED");
    }

    [Fact]
    public void A_key_of_the_callers_own_outlives_a_trigger_put_right()
    {
        var (first, right) = (Duties.Clock("R25", "2026-07-10").About("FOI/14"), Duties.Clock("R25", "2026-07-13").About("foi/14"));

        Only(first)["UID"].Should().Be(Only(right)["UID"]).And.Be("southampton.foi_14.foia-2000_answer@partnership-rules");
        Only(first)["SUMMARY"].Should().EndWith(": The council, FOI/14");
    }

    [Theory]
    [InlineData("A Person")]
    [InlineData("person@example.org")]
    [InlineData("2026.14")]
    [InlineData("a_b")]
    [InlineData("café")]
    [InlineData(" ")]
    public void A_key_that_could_be_a_name_is_refused(string key)
    {
        var about = () => Duties.Clock("R25", "2026-07-10").About(key);
        var whose = () => ICalendarTask.FromDeadline(Southampton.ExpressionOfInterest, Duties.Clock("R25", "2026-07-10").Due as Determination<LocalDate> ?? Due, new Party(key == " " ? "*" : key, "A party"));

        about.Should().Throw<ArgumentException>();
        whose.Should().Throw<ArgumentException>().WithMessage("*A key is made of letters, digits, hyphens and slashes*");
    }

    private static Determination<LocalDate> Due => DeadlineCalculator.AssessDay(Southampton.ExpressionOfInterest, new LocalDate(2021, 9, 1), UkCalendars.All);

    private static Component Only(ICalendarTask duty) => Written.In(Diary.Of([], [duty], Meetings.Form)).Single();
}
