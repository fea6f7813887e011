using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class EventTests
{
    private static readonly string[] Keys = ["rule", "title", "who", "due", "notBefore", "alternatives", "flags", "because", "stillNeeded"];

    [Fact]
    public void An_openedanswers_its_clocks_soonest_first()
    {
        var answer = Partnership.Run("deadline", "--event", "closure-notice-served", "--at", "2026-07-10T14:00", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Text("event").Should().Be("closure-notice-served");
        answer.Json.Text("at").Should().Be("2026-07-10T14:00");
        var clocks = answer.Json.GetProperty("clocks").EnumerateArray().ToArray();
        clocks.Select(one => one.Text("due")).Should().Equal("2026-07-11T14:00", "2026-07-12T14:00");
        clocks[0].Keys().Take(Keys.Length).Should().Equal(Keys);
    }

    [Fact]
    public void What_hangs_on_something_further_is_shown_with_the_fact_that_starts_it_and_is_not_due()
    {
        var silent = Partnership.Run("deadline", "--event", "information-requested", "--at", "2026-07-10", "--json").Json;
        var possible = silent.GetProperty("possible").EnumerateArray().Single();

        silent.GetProperty("clocks").EnumerateArray().Select(one => one.Text("row")).Should().Equal("R25");
        (possible.Text("row"), possible.Text("wouldBeDue"), possible.GetProperty("onlyIf")[0].Text("fact")).Should().Be(("R26", null, "fee-notice"));
        Partnership.Run("deadline", "--event", "information-requested", "--at", "2026-07-10").Out.Should().Contain("Only if you add --param fee-notice=DATE: ");
        Partnership.Run("deadline", "--event", "internal-review-requested", "--at", "2026-07-10").Out.Should().Contain("Only if you add --param extended=yes: A public authority decides an internal review of an\n  information request within 20 working days, or within 40 at most (longest) (R82), by Wednesday 9\n  September 2026");
        Partnership.Run("deadline", "--event", "internal-review-requested", "--at", "2026-07-10", "--param", "extended=yes", "--json").Json
            .GetProperty("clocks").EnumerateArray().Select(one => one.Text("due")).Should().Equal("2026-08-11", "2026-09-09");
    }

    [Fact]
    public void An_earliest_day_is_never_due()
    {
        var opened = Partnership.Run("deadline", "--event", "fixed-penalty-given", "--at", "2026-04-01", "--json").Json.GetProperty("clocks").EnumerateArray().Last();
        var rule = Partnership.Run("deadline", "--rule", "R71", "--trigger", "2026-02-02", "--json").Json;

        (opened.Text("due"), opened.Text("notBefore")).Should().Be((null, "2026-04-16"));
        (rule.Text("due"), rule.Text("notBefore")).Should().Be((null, "2026-03-30"));
        Partnership.Run("deadline", "--rule", "R71", "--trigger", "2026-02-02").Out.Should().StartWith("not before Monday 30 March 2026");
    }

    [Fact]
    public void Working_days_elapsed_and_left_stand_beside_a_date()
    {
        var rule = Partnership.Run("deadline", "--rule", "R25", "--trigger", "2026-07-10", "--on", "2026-07-31", "--done-on", "2026-08-12", "--json").Json;

        (rule.GetProperty("workingDaysElapsed").GetInt32(), rule.GetProperty("workingDaysLeft").GetInt32(), rule.Text("done")).Should().Be((14, 6, "late"));
        Partnership.Run("deadline", "--event", "information-requested", "--at", "2026-07-10", "--on", "2026-07-31", "--json").Json
            .GetProperty("clocks").EnumerateArray().Should().OnlyContain(one => one.GetProperty("workingDaysLeft").GetInt32() == 6);
    }

    [Theory]
    [InlineData("--event: 'subject-access' is not an event. Did you mean subject-access-requested?", "--event", "subject-access", "--at", "2026-03-03")]
    [InlineData("--event: 'nothing' is not an event. Enter a code that deadline --events lists.", "--event", "nothing", "--at", "2026-03-03")]
    [InlineData("--at is needed", "--event", "information-requested")]
    [InlineData("--at goes with --event", "--at", "2026-03-03")]
    [InlineData("--param: 'fee' is no fact of the event information-requested. Valid facts: ", "--event", "information-requested", "--at", "2026-03-03", "--param", "fee=yes")]
    [InlineData("--event has its own rules, limits and calendars. Enter --at, and --param for the facts they need.", "--event", "information-requested", "--at", "2026-03-03", "--rule", "R25")]
    public void What_is_wrong_with_an_openedis_one_line(string error, params string[] more)
    {
        var answer = Partnership.Run(["deadline", .. more]);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith(error);
    }

    [Fact]
    public void The_events_are_listed_with_what_they_start()
    {
        var events = Partnership.Run("deadline", "--events", "--json").Json.EnumerateArray().ToArray();

        events.Should().HaveCountGreaterThan(80).And.OnlyContain(one => one.GetProperty("starts").GetArrayLength() + one.GetProperty("then").GetArrayLength() > 0);
        events.Single(one => one.Text("event") == "data-breach-known").GetProperty("needsTime").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("subject access", "uk-gdpr/subject-access")]
    [InlineData("closure appeal", "asbcpa-2014/closure-appeal")]
    public void Words_name_the_one_rule_they_mean(string words, string rule) =>
        Partnership.Run("deadline", "--rule", words, "--trigger", "2026-03-03", "--json").Json.Text("rule").Should().Be(rule);

    [Fact]
    public void Words_that_mean_several_rules_are_answered_with_them()
    {
        var answer = Partnership.Run("deadline", "--rule", "closure", "--trigger", "2026-03-03");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith("--rule: 'closure' could be R46 (A closure notice ends after 24 or 48 hours);").And.Contain("R50");
        Partnership.Run("deadline", "--rule", "R250", "--trigger", "2026-03-03").Error.Should().Contain("Did you mean R25?");
    }

    [Theory]
    [InlineData("closure ordre", "no rule contains 'ordre'. Did you mean order?")]
    [InlineData("closure homelessness", "no rule contains all the words of 'closure homelessness'.")]
    public void A_search_that_finds_nothing_says_which_word_stands_nowhere(string words, string says) =>
        Partnership.Run("rules", "--search", words).Error.Should().Contain(says);

    [Fact]
    public void Rules_are_found_by_words()
    {
        var found = Partnership.Run("rules", "--search", "closure order", "--json").Json.EnumerateArray().Select(one => one.Text("row")).ToArray();

        found.Should().Contain("R48").And.OnlyContain(row => row == "R46" || row == "R47" || row == "R48" || row == "R49" || row == "R50");
    }

    [Fact]
    public void What_an_openedstarts_is_written_for_a_diary_and_an_earliest_day_opens_and_is_not_due()
    {
        using var file = new Temporary(string.Empty);

        Partnership.Run("deadline", "--event", "fixed-penalty-given", "--at", "2026-04-01", "--ics", file.Path, "--to-dos", "--for", "southampton/board").ExitCode.Should().Be(0);

        File.ReadAllText(file.Path).Should().Contain("DUE;VALUE=DATE:20260415").And.Contain("DTSTART;VALUE=DATE:20260416").And.NotContain("DUE;VALUE=DATE:20260416");
    }
}
