using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class GovUkTests
{
    private static readonly string Captured = Path.Combine(AppContext.BaseDirectory, "bank-holidays.json");

    [Theory]
    [InlineData("england-and-wales")]
    [InlineData("united-kingdom")]
    public void The_captured_list_takes_the_place_of_the_shipped_days_and_agrees_with_them(string calendar)
    {
        var answer = Partnership.Run("calendar", "--calendar", calendar, "--year", "2026", "--govuk", Captured, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Keys().Should().Equal("calendar", "years", "coverage", "closed", "dataOn", "disagreements", "problems");
        answer.Json.GetProperty("disagreements").GetArrayLength().Should().Be(0);
        CalendarTests.Dates(answer).Should().Equal(CalendarTests.Dates(Partnership.Run("calendar", "--calendar", calendar, "--year", "2026", "--json")));
    }

    [Fact]
    public void Days_that_only_one_side_has_are_named()
    {
        var answer = Read(File.ReadAllText(Captured).Replace("2027-08-02", "2027-08-30", StringComparison.Ordinal), "--calendar", "scotland", "--year", "2027", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("disagreements").EnumerateArray().Select(one => $"{one.Text("calendar")} {one.Text("date")} {one.Text("inFile")}/{one.Text("inShipped")}")
            .Should().Equal("scotland 2027-08-02 /Summer bank holiday", "scotland 2027-08-30 Summer bank holiday/");
        CalendarTests.Dates(answer).Should().Contain("2027-08-30").And.NotContain("2027-08-02");
    }

    [Theory]
    [InlineData("\"date\": \"2026-04-06\"", "\"date\": \"2026-02-31\"", "'2026-02-31' is not a day")]
    [InlineData("\"date\": \"2026-04-06\"", "\"date\": \"2026-04-03\"", "stands already")]
    [InlineData("\"scotland\": {", "\"scot\": {", "The division scotland is missing.")]
    public void A_problem_is_told_on_both_streams_and_the_good_rows_stand(string was, string now, string says)
    {
        var answer = Read(File.ReadAllText(Captured).Replace(was, now, StringComparison.Ordinal), "--year", "2026", "--json");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain(says);
        answer.Json.GetProperty("problems").EnumerateArray().First().Keys().Should().Equal("place", "line", "says");
        answer.Json.GetProperty("problems").EnumerateArray().Should().Contain(one => one.Text("says")!.Contains(says, StringComparison.Ordinal));
        CalendarTests.Dates(answer).Should().Contain("2026-04-03");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("{ \"england-and-wales\": { \"events\": [")]
    public void A_file_that_is_no_list_leaves_nothing_known(string content)
    {
        var answer = Read(content, "--json");

        answer.ExitCode.Should().Be(1);
        answer.Json.GetProperty("closed").GetArrayLength().Should().Be(0);
        answer.Json.GetProperty("coverage").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        Read(content).Out.Should().Contain("nothing is known").And.NotContain("agree");
    }

    [Fact]
    public void A_list_without_scotland_makes_no_calendar_of_the_united_kingdom() =>
        Read(File.ReadAllText(Captured).Replace("\"scotland\": {", "\"scot\": {", StringComparison.Ordinal), "--calendar", "united-kingdom", "--json")
            .Json.Text("problem").Should().Contain("no whole year for united-kingdom");

    private static Answer Read(string content, params string[] args)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, content);
        var answer = Partnership.Run(["calendar", "--govuk", file, .. args]);
        File.Delete(file);
        return answer;
    }
}
