using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>What cannot be a clock, a parameter, a plan or a definition is told with its place and what is valid there.</summary>
public sealed class ClockProblemTests
{
    private const string Kinds = "annual, blocks, count, earlier, earliest, events, fixed-date, hours, limit, prompt, range, readings, stages, window";

    private const string Stage = """{ "code": "one", "trigger": { "code": "t", "words": "the event" }, "form": { "kind": "blocks", "years": 2 } }""";

    private static readonly string Clock = PartnershipJson.Of<Deadline>().Write(Catalogue.StatutoryDeadlines.First(one => one.Row == "R19"));

    [Theory]
    [InlineData("""{ "kind": "limits" }""", "$.kind: 'limits' is not one of the valid values: " + Kinds + ".")]
    [InlineData("""{ "kind": null }""", "$.kind: It must be one of " + Kinds + "; it is null.")]
    [InlineData("{}", "$: The member 'kind' is missing. Valid values: " + Kinds + ".")]
    [InlineData("7", "$: It must be an object with the member 'kind', one of " + Kinds + "; it is the number 7.")]
    [InlineData("""{ "kind": "annual", "day": "03-32" }""", "$.day: '03-32' is not a day of the year in the form 03-31.")]
    [InlineData("""{ "kind": "annual", "day": "31/3" }""", "$.day: '31/3' is not a day of the year in the form 03-31.")]
    [InlineData("""{ "kind": "annual", "date": "03-31" }""", "$.date: There is no such member. Valid members: kind, day.")]
    [InlineData("""{ "kind": "fixed-date", "lastOn": "2026-02-30" }""", "$.lastOn: '2026-02-30' is not a day of the calendar in the form 2026-12-25.")]
    [InlineData("""{ "kind": "blocks", "years": 0 }""", "$.years: It must be a whole number, 1 or more; it is the number 0.")]
    [InlineData("""{ "kind": "hours", "limit": { "hours": 10001 }, "calendar": "scotland" }""", "$.limit.hours: It must be a whole number from 1 to 10000; it is the number 10001.")]
    [InlineData("""{ "kind": "readings", "calendar": "scotland", "readings": [] }""", "$.readings: The list needs 2 items or more; it has 0.")]
    [InlineData("""{ "kind": "limit", "limit": { "amount": 10, "unit": "days", "counting": "working-days", "direction": "after" } }""", "$: 10 working days after needs a calendar.")]
    [InlineData("""{ "kind": "prompt", "date": { "kind": "day", "name": "n", "question": "q" } }""", "$.date.kind: 'day' is not one of the valid values: date, dates, time, number, choice.")]
    [InlineData("""{ "kind": "count", "count": { "kind": "number", "name": "n", "question": "q" } }""", "$: The member 'threshold' is missing.")]
    [InlineData("""{ "kind": "stages", "choice": { "kind": "choice", "name": "stage", "question": "q", "options": ["one", "two"] }, "stages": [""" + Stage + "] }", "$: The options of stage are not the stages.")]
    public void A_form_that_is_none_is_told(string json, string problem)
    {
        var read = PartnershipJson.Of<DeadlineKind>().Read(json);

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(problem);
    }

    [Theory]
    [InlineData("""{ "kind": "number", "name": "n", "question": "q", "least": -1 }""", "$.least: It must be a whole number, 0 or more; it is the number -1.")]
    [InlineData("""{ "kind": "number", "name": "n", "question": "q", "default": "0" }""", "$: n: '0' is not valid. Enter a whole number from 1 to 100000.")]
    [InlineData("""{ "kind": "date", "name": "n", "question": "q", "least": 1 }""", "$.least: There is no such member. Valid members: kind, name, question, default, defaultBecause, optional.")]
    [InlineData("""{ "kind": "date", "name": "n", "question": "q", "default": "1 March" }""", "$: n: '1 March' is not valid. Enter a date, such as 2026-03-01.")]
    [InlineData("""{ "kind": "date", "name": "n", "question": "q", "defaultBecause": "so" }""", "$: A reason in 'defaultBecause' needs the value taken, in 'default'.")]
    [InlineData("""{ "kind": "choice", "name": "n", "question": "q", "options": ["yes"] }""", "$.options: The list needs 2 items or more; it has 1.")]
    [InlineData("""{ "kind": "choice", "name": "n", "question": "q", "options": ["yes", "no"], "default": "maybe" }""", "$: n: 'maybe' is not valid. Enter yes or no.")]
    public void A_parameter_that_is_none_is_told(string json, string problem) =>
        PartnershipJson.Of<DeadlineParameter>().Read(json).Problems.Select(one => one.ToString()).Should().Contain(problem);

    [Theory]
    [InlineData("\"kind\": \"hours\"", "\"kind\": \"limbo\"", "$.form.kind: 'limbo' is not one of the valid values: " + Kinds + ".")]
    [InlineData("\"row\": \"R19\"", "\"row\": \"\"", "$.row: The text is blank.")]
    [InlineData("\"row\": \"R19\"", "\"rows\": \"R19\"", "$.rows: There is no such member. Valid members: row, rule, trigger, form, starts, notes, who, to, elsewhere, startedBy, needsWriting, onlyIf, triggerDay.")]
    public void A_bad_member_of_a_clock_refuses_it(string what, string with, string problem)
    {
        Clock.Should().Contain(what);
        var read = PartnershipJson.Of<Deadline>().Read(Clock.Replace(what, with, StringComparison.Ordinal));

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(problem);
    }
}
