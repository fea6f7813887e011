using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class CalendarTests
{
    [Fact]
    public void A_year_of_scotland()
    {
        var answer = Partnership.Run("calendar", "--calendar", "scotland", "--year", "2026", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Error.Should().BeEmpty();
        answer.Json.Keys().Should().Equal("calendar", "years", "coverage", "closed", "dataOn");
        answer.Json.GetProperty("coverage").Keys().Should().Equal("from", "to");
        answer.Json.GetProperty("years").EnumerateArray().Select(one => one.GetInt32()).Should().Equal(2026);
        Dates(answer).Should().Equal(
            "2026-01-01", "2026-01-02", "2026-04-03", "2026-05-04", "2026-05-25", "2026-06-15", "2026-08-03", "2026-11-30", "2026-12-25", "2026-12-28");
    }

    [Fact]
    public void A_day_says_what_closes_it_and_what_it_stands_for()
    {
        var day = Partnership.Run("calendar", "--calendar", "england-and-wales", "--year", "2026", "--json").Json.GetProperty("closed").EnumerateArray().Last();

        day.Keys().Should().Equal("date", "name", "source", "provisional", "status", "inPlaceOf", "proclaimedOn");
        (day.Text("name"), day.Text("inPlaceOf"), day.Text("status")).Should().Be(("Boxing Day", "2026-12-26", "in-force"));
        day.GetProperty("provisional").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("--years 2000-2028", 29, 0)]
    [InlineData("--year 2000", 1, 0)]
    [InlineData("", 34, 0)]
    [InlineData("--years 2027-2030", 2, 1)]
    [InlineData("--years 1990-1995", 1, 1)]
    [InlineData("--year 2035", 0, 1)]
    [InlineData("--year 2035 --project-to 2035", 1, 0)]
    public void Years_outside_the_coverage_are_told_and_the_others_shown(string args, int years, int exit)
    {
        var answer = Partnership.Run([.. $"calendar --json {args}".Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        answer.ExitCode.Should().Be(exit);
        answer.Json.GetProperty("years").GetArrayLength().Should().Be(years);
        answer.Json.TryGetProperty("problem", out _).Should().Be(exit == 1);
        answer.Error.Contains("nothing is known of the other years", StringComparison.Ordinal).Should().Be(exit == 1);
    }

    [Fact]
    public void A_projected_day_is_provisional() =>
        Partnership.Run("calendar", "--year", "2035", "--project-to", "2035", "--json").Json.GetProperty("closed").EnumerateArray()
            .Should().OnlyContain(day => day.GetProperty("provisional").GetBoolean() && day.Text("status") == "projected").And.HaveCount(8);

    [Fact]
    public void The_organisations_own_days_are_listed() =>
        Dates(Partnership.Run("calendar", "--year", "2026", "--closed", "2026-12-24", "--json")).Should().Contain("2026-12-24");

    [Fact]
    public void People_get_a_table_without_colour_or_trailing_space()
    {
        var answer = Partnership.Run("calendar", "--calendar", "scotland", "--year", "2026");

        answer.Out.Should().Contain("Mon 28 Dec 2026   Boxing Day").And.Contain("Sat 26 Dec 2026").And.NotContain("\u001b").And.NotContain(" \n");
        answer.Lines.Should().OnlyContain(line => line.Length <= 100);
    }

    internal static IEnumerable<string?> Dates(Answer answer) => answer.Json.GetProperty("closed").EnumerateArray().Select((JsonElement day) => day.Text("date"));
}
