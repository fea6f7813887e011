using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class DeadlineTests
{
    private static readonly string[] Keys = ["from", "limit", "calendar", "due", "provisional", "skipped", "explanation"];

    [Fact]
    public void The_contracts_own_example()
    {
        var answer = Partnership.Run("deadline", "--from", "2022-05-30", "--working-days", "3", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Error.Should().BeEmpty();
        answer.Json.Keys().Should().Equal(Keys);
        answer.Json.Text("due").Should().Be("2022-06-06");
        answer.Json.Text("limit").Should().Be("3 working days after");
        answer.Json.Text("calendar").Should().Be("england-and-wales");
        answer.Json.GetProperty("provisional").GetBoolean().Should().BeFalse();
        answer.Json.GetProperty("skipped").EnumerateArray().Select(day => $"{day.Text("date")} {day.Text("reason")}").Should().Equal(
            "2022-06-02 Spring bank holiday", "2022-06-03 Platinum Jubilee bank holiday", "2022-06-04 Saturday", "2022-06-05 Sunday");
    }

    /// <summary>The end that a count ran over is the end that is named: of the calendar on either side, or of the years themselves.</summary>
    [Theory]
    [InlineData("--from 1995-01-09 --years 2013 --before", "dates run from year 1 to year 9999.")]
    [InlineData("--from 2026-01-01 --years 9000", "dates run from year 1 to year 9999.")]
    [InlineData("--from 9999-12-30 --days 3", "dates run from year 1 to year 9999.")]
    [InlineData("--from 1995-01-03 --working-days 3 --before", "There is no data for earlier days.")]
    [InlineData("--from 1994-12-30 --working-days 5", "There is no data for earlier days.")]
    [InlineData("--from 1995-01-01 --days 0 --roll previous", "There is no data for earlier days.")]
    [InlineData("--from 2028-12-28 --working-days 10", "Later years need --project-to.")]
    [InlineData("--from 2040-01-05 --working-days 3 --before", "Later years need --project-to.")]
    [InlineData("--from 2028-12-31 --days 0 --roll next", "Later years need --project-to.")]
    [InlineData("--from 2026-01-01 --days 40000 --roll next", "Later years need --project-to.")]
    public void A_limit_without_a_date_names_the_end_that_it_ran_over(string line, string end)
    {
        var problem = Partnership.Run(["deadline", .. line.Split(' '), "--json"]).Json.Text("problem");

        problem.Should().Contain(end);
        string.Concat(((string[])["year 9999", "earlier days", "--project-to"]).Where(problem!.Contains)).Should().Be(((string[])["year 9999", "earlier days", "--project-to"]).Single(end.Contains));
    }

    [Theory]
    [InlineData("1994-12-30", "5", null)]
    [InlineData("2028-12-28", "10", null)]
    [InlineData("1995-01-10", "30", "--before")]
    [InlineData("2022-05-30", "1000000", null)]
    [InlineData("2022-05-30", "1000000", "--before")]
    public void Outside_the_coverage_there_is_no_date_and_the_coverage_is_named(string from, string count, string? before)
    {
        string[] args = ["deadline", "--from", from, "--working-days", count, "--json", .. before is null ? Array.Empty<string>() : [before]];
        var answer = Partnership.Run(args);

        answer.ExitCode.Should().Be(1);
        answer.Json.Keys().Should().Equal([.. Keys, "problem", "coverage"]);
        answer.Json.GetProperty("due").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        answer.Json.GetProperty("coverage").Text("from").Should().Be("1995-01-01");
        answer.Json.GetProperty("coverage").Text("to").Should().Be("2028-12-31");
        answer.Json.Text("problem").Should().Contain("1 January 1995 to 31 December 2028");
        answer.Error.Should().Contain("1 January 1995 to 31 December 2028");
    }

    [Fact]
    public void People_get_the_date_in_words_and_the_coverage_when_there_is_none()
    {
        Partnership.Run("deadline", "--from", "2022-05-30", "--working-days", "3").Out.Should().Contain("Due       Monday 6 June 2022");
        Partnership.Run("deadline", "--from", "2029-05-30", "--working-days", "3").Out.Should().Contain("Due       no date");
    }

    [Fact]
    public void Years_beyond_the_ninety_ninth_century_have_no_date()
    {
        var answer = Partnership.Run("deadline", "--from", "2022-05-30", "--years", "1000000", "--json");

        answer.ExitCode.Should().Be(1);
        answer.Json.Text("problem").Should().StartWith("1000000 years after 30 May 2022 cannot be counted");
    }

    [Fact]
    public void Zero_is_the_day_itself() =>
        Partnership.Run("deadline", "--from", "2026-02-14", "--working-days", "0", "--json").Json.Text("due").Should().Be("2026-02-14");

    [Fact]
    public void The_organisations_own_days_are_closed_too()
    {
        var answer = Partnership.Run("deadline", "--from", "2026-12-23", "--working-days", "1", "--closed", "2026-12-24,2026-12-29", "--json");

        answer.Json.Text("due").Should().Be("2026-12-30");
        answer.Json.GetProperty("skipped").EnumerateArray().Select(day => day.Text("reason")).Should().Contain("Closed by the organisation");
    }

    [Fact]
    public void A_projected_date_is_provisional()
    {
        var answer = Partnership.Run("deadline", "--from", "2030-12-23", "--working-days", "5", "--project-to", "2031", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Text("due").Should().Be("2031-01-02");
        answer.Json.GetProperty("provisional").GetBoolean().Should().BeTrue();
        answer.Json.Texts("explanation").Should().Contain(line => line!.StartsWith("Provisional: holidays after 31 December 2028 are projected"));
    }

    [Theory]
    [InlineData("england-and-wales", "2026-08-07")]
    [InlineData("United-Kingdom", "2026-08-11")]
    public void The_calendar_decides(string calendar, string due) =>
        Partnership.Run("deadline", "--from", "2026-07-10", "--working-days", "20", "--calendar", calendar, "--json").Json.Text("due").Should().Be(due);
}
