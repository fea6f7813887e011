using FluentAssertions;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

public sealed class ProblemTests
{
    private static readonly string Good = Lists.Row("Good Friday", "2026-04-03");

    [Theory]
    [InlineData("""{ "title": "Boxing Day", "date": "2026-02-31" }""", "england-and-wales.events[1].date", "'2026-02-31' is not a day")]
    [InlineData("""{ "title": "St Andrew", "date": "30/11/11" }""", "england-and-wales.events[1].date", "'30/11/11' is not a day")]
    [InlineData("""{ "title": "Boxing Day", "date": "25/12/2026" }""", "england-and-wales.events[1].date", "'25/12/2026' is not a day")]
    [InlineData("""{ "title": "Boxing Day" }""", "england-and-wales.events[1].date", "no date")]
    [InlineData("""{ "title": "Boxing Day", "date": 20261228 }""", "england-and-wales.events[1].date", "not text")]
    [InlineData("""{ "title": "Boxing Day", "date": null }""", "england-and-wales.events[1].date", "not text")]
    [InlineData("""{ "date": "2026-12-28" }""", "england-and-wales.events[1].title", "no title")]
    [InlineData("""{ "title": 7, "date": "2026-12-28" }""", "england-and-wales.events[1].title", "not text")]
    [InlineData("""{ "title": " ", "date": "2026-12-28" }""", "england-and-wales.events[1].title", "blank")]
    [InlineData("""{ "title": "\ud800", "date": "2026-12-28" }""", "england-and-wales.events[1].title", "not text")]
    [InlineData("""{ "title": "Boxing Day", "date": "0001-12-28" }""", "england-and-wales.events[1].date", "The year 1 is not one of")]
    [InlineData("""{ "title": "Boxing Day", "date": "2026-04-03" }""", "england-and-wales.events[1].date", "stands already, as Good Friday")]
    [InlineData("7", "england-and-wales.events[1]", "not an object")]
    [InlineData("[]", "england-and-wales.events[1]", "not an object")]
    public void A_bad_row_is_told_with_its_place_and_the_good_rows_stand(string row, string place, string says)
    {
        var file = GovUkBankHolidays.Read(Lists.With($"{Good},\n{row},\n{Lists.Row("Easter Monday", "2026-04-06")}"));

        var problem = file.Problems.Should().ContainSingle().Subject;
        (problem.Path, problem.Line).Should().Be((place, (int?)3));
        problem.Message.Should().Contain(says);
        Names(file).Should().Equal("Good Friday", "Easter Monday");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t", "empty")]
    [InlineData("\uFEFF", "empty")]
    [InlineData("<html>504</html>", "stops being JSON")]
    [InlineData("{", "stops being JSON")]
    [InlineData("{} {}", "stops being JSON")]
    [InlineData("PK\u0003\u0004\0\0", "stops being JSON")]
    [InlineData("\ud800", "stops being JSON")]
    [InlineData("[]", "not an object")]
    [InlineData("null", "not an object")]
    [InlineData("\"scotland\"", "not an object")]
    [InlineData("{ \"\\ud800\": 1 }", "half a character")]
    public void A_text_that_is_no_list_is_a_problem_and_never_an_exception(string text, string says)
    {
        var file = GovUkBankHolidays.Read(text);

        file.Divisions.Sum(one => one.NonWorkingDays.Count).Should().Be(0);
        file.Problems[0].Message.Should().Contain(says);
    }

    [Fact]
    public void A_list_without_scotland_says_so()
    {
        var file = GovUkBankHolidays.Read($$"""{ "england-and-wales": { "division": "england-and-wales", "events": [{{Good}}] }, "northern-ireland": { "division": "northern-ireland", "events": [] } }""");

        file.Problems.Select(one => one.ToString()).Should().Equal("line 1, $: The division scotland is missing.");
    }

    [Theory]
    [InlineData("""{ "england-and-wales": 7 }""", "england-and-wales", "no list of events")]
    [InlineData("""{ "england-and-wales": { "events": {} } }""", "england-and-wales", "no list of events")]
    [InlineData("""{ "england-and-wales": { "division": "wales", "events": [] } }""", "england-and-wales.division", "calls itself \"wales\"")]
    [InlineData("""{ "england-and-wales": { "division": 3, "events": [] } }""", "england-and-wales.division", "calls itself 3")]
    [InlineData("""{ "england-and-wales": { "events": [] }, "england-and-wales": { "events": [] } }""", "$", "appears twice")]
    [InlineData("""{ "cornwall": { "events": [] } }""", "cornwall", "not a division that GOV.UK lists")]
    [InlineData("""{ "Cymru a Lloegr": { "events": [] } }""", "$", "is not a division")]
    public void A_strange_division_is_told(string text, string place, string says) =>
        GovUkBankHolidays.Read(text).Problems.Should().Contain(one => one.Path == place && one.Message.Contains(says, StringComparison.Ordinal));

    [Fact]
    public void Years_that_were_dropped_are_told()
    {
        var file = GovUkBankHolidays.Read(Lists.With($"{Lists.Row("Good Friday", "2018-03-30")}, {Lists.Row("New Year’s Day", "2024-01-01")}"));

        file.Problems.Should().ContainSingle().Which.Message.Should().Be("There is no day between the years 2018 and 2024.");
    }

    private static IEnumerable<string> Names(GovUkBankHolidays file) =>
        file.Find(CalendarId.Parse("england-and-wales"))!.NonWorkingDays.Select(day => day.Name);
}
