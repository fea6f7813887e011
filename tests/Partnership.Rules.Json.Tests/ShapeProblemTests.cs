using FluentAssertions;
using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

public class ShapeProblemTests
{
    private const string Limit = """{ "amount": 10, "unit": "days", "counting": "working-days", "direction": "before" }""";

    [Theory]
    [InlineData("10", "-1", "$.amount: It must be a whole number, 0 or more; it is the number -1.")]
    [InlineData("10", "1.5", "$.amount: It must be a whole number, 0 or more; it is the number 1.5.")]
    [InlineData("10", "\"ten\"", "$.amount: It must be a whole number, 0 or more; it is text.")]
    [InlineData("10", "99999999999", "$.amount: It must be a whole number, 0 or more; it is the number 99999999999.")]
    [InlineData("\"days\"", "\"day\"", "$.unit: 'day' is not one of the valid values: days, weeks, months, years.")]
    [InlineData("\"days\"", "\"months\"", "$: months cannot be counted as working-days.")]
    [InlineData("\"days\"", "null", "$.unit: It must be one of days, weeks, months, years; it is null.")]
    [InlineData("\"before\"", "\"Before\"", "$.direction: 'Before' is not one of the valid values: after, before.")]
    [InlineData("\"unit\"", "\"units\"", "$.units: There is no such member. Valid members: amount, unit, counting, direction, rolling.")]
    [InlineData("\"unit\"", "\"amount\"", "$.amount: The member appears twice. Keep one.")]
    [InlineData("\"unit\": \"days\",", "", "$: The member 'unit' is missing.")]
    [InlineData("}", "", "$: The text is not JSON: it breaks off. This is on line 1.")]
    public void A_limit_that_cannot_be_used_is_told_with_its_place(string what, string with, string problem)
    {
        var read = PartnershipJson.Of<TimeLimit>().Read(Limit.Replace(what, with, StringComparison.Ordinal));

        read.HasValue.Should().BeFalse();
        read.Problems.Select(one => one.ToString()).Should().Contain(one => one.StartsWith(problem, StringComparison.Ordinal));
        read.Invoking(one => one.Value).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("""{ "asWritten": "fortnightly-ish" }""", "$.asWritten: 'fortnightly-ish' is not a cadence.")]
    [InlineData("""{ "asWritten": "bi-monthly", "taken": "weekly", "because": "so" }""", "$: 'bi-monthly' cannot be read as weekly.")]
    [InlineData("""{ "asWritten": "bi-monthly", "taken": "every two months" }""", "$: A chosen interpretation ('taken') needs its reason ('because'), and a reason needs a chosen interpretation.")]
    public void A_reading_that_is_no_reading_is_told(string json, string problem) =>
        PartnershipJson.Of<CadenceInterpretation>().Read(json).Problems.Should().ContainSingle().Which.ToString().Should().StartWith(problem);

    [Theory]
    [InlineData("""{ "from": "2026-03-11", "to": "2026-03-10" }""", "$: A range ends on or after the day it starts.")]
    [InlineData("""{ "from": "2026-03-11", "prospective": true }""", "$: A range that is prospective has no days yet.")]
    [InlineData("""{ "from": "11/3/2026" }""", "$.from: '11/3/2026' is not a day of the calendar in the form 2026-12-25.")]
    [InlineData("[]", "$: It must be an object with the members from, to, prospective, purpose; it is a list.")]
    public void A_range_that_is_no_range_is_told(string json, string problem) =>
        PartnershipJson.Of<InForce>().Read(json).Problems.Should().Contain(one => one.ToString() == problem);

    [Fact]
    public void A_citation_with_a_link_that_leads_elsewhere_is_refused()
    {
        var citation = """{ "instrument": { "key": "k", "title": "An Act", "kind": "act", "link": "https://a.example/1" }, "section": "s.1", "link": "https://b.example/section/1/2026-03-11", "asAt": "2026-03-11" }""";

        PartnershipJson.Of<Citation>().Read(citation).Problems.Should().ContainSingle().Which.Message.Should().Be("The link must begin with https://a.example/1/ and end with /2026-03-11.");
    }

    [Fact]
    public void A_bad_closed_day_is_told_and_left_out_and_the_others_stand()
    {
        var json = PartnershipJson.Of<HolidayCalendar>().Write(UkCalendars.Scotland)
            .Replace("\"on\": \"2026-01-02\"", "\"on\": \"2026-01-32\"", StringComparison.Ordinal)
            .Replace("\"on\": \"2026-12-28\"", "\"on\": \"2036-12-28\"", StringComparison.Ordinal);

        var read = PartnershipJson.Of<HolidayCalendar>().Read(json);

        read.Problems.Should().HaveCount(2);
        read.Problems[0].ToString().Should().MatchRegex(@"^\$\.closedDays\[\d+\]\.on: '2026-01-32' is not a day");
        read.Problems[1].ToString().Should().MatchRegex(@"^\$\.closedDays\[\d+\]\.on: The day 2036-12-28 is outside");
        read.Value.NonWorkingDays.Should().HaveCount(UkCalendars.Scotland.NonWorkingDays.Count - 2);
        read.Value.IsWorkingDay(new LocalDate(2026, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void Two_closed_days_on_one_date_refuse_the_calendar()
    {
        var json = PartnershipJson.Of<HolidayCalendar>().Write(UkCalendars.Scotland).Replace("\"on\": \"2026-01-02\"", "\"on\": \"2026-01-01\"", StringComparison.Ordinal);

        PartnershipJson.Of<HolidayCalendar>().Read(json).Problems.Should().ContainSingle().Which.Message.Should().StartWith("Two non-working days are on one date: 1 January 2026");
    }

    [Fact]
    public void A_calendar_cut_anywhere_is_refused_and_never_throws()
    {
        var json = PartnershipJson.Of<HolidayCalendar>().Write(UkCalendars.Scotland).TrimEnd();
        for (var length = 0; length < json.Length; length += 97)
        {
            PartnershipJson.Of<HolidayCalendar>().Read(json[..length]).HasValue.Should().BeFalse();
        }
    }

    [Fact]
    public void Half_a_character_in_a_name_or_a_text_is_told()
    {
        PartnershipJson.Of<TimeLimit>().Read("""{ "\ud83c": 1 }""").Problems.Should().Contain(one => one.Message.StartsWith("There is no such member", StringComparison.Ordinal));
        PartnershipJson.Of<PartialDate>().Read("\"\\ud83c\"").Problems.Should().ContainSingle().Which.Message.Should().Be("The text holds half a character.");
    }
}
