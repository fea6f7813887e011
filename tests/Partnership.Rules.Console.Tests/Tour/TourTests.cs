using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class TourTests
{
    [Fact]
    public void The_tour_is_the_one_that_was_looked_at()
    {
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "expected", "tour.txt"));

        var answer = Partnership.Run("--on", "2026-11-22");

        answer.ExitCode.Should().Be(0);
        answer.Out.Should().Be(expected);
    }

    [Fact]
    public void Without_a_date_it_stands_at_today() => Partnership.Run().Out.Should().Be(Partnership.Run("--on", "2026-11-22").Out);

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2022-03-01")]
    [InlineData("2026-02-11")]
    public void It_names_the_three_partnerships_and_fits_two_screens(string on)
    {
        var answer = Partnership.Run("--on", on);

        answer.Out.Should().Contain("Cambridgeshire Domestic Violence Partnership").And.Contain("Safer Stockport Partnership").And.Contain("Southampton Domestic Abuse Strategic Partnership Board");
        answer.Out.Should().Contain("SOT-TOR-008").And.Contain("CAM-TOR-070").And.Contain("STO-TOR-048").And.Contain("not stated");
        answer.Lines.Should().OnlyContain(line => line.Length <= 100);
        answer.Lines.Length.Should().BeLessThanOrEqualTo(70);
    }

    [Fact]
    public void It_ends_with_the_board_of_the_real_plan()
    {
        var end = Partnership.Run("--on", "2026-11-22").Lines.TakeLast(5).ToArray();

        end[0].Should().Contain("21 green, 3 amber, 3 red, 1 blue, 8 unrated");
        end[2].TrimEnd().Should().Be("  Protect  2.1 R  2.2 G  2.3 -  2.4 G  2.5 -  2.6 G  2.7 R  2.8 G  2.9 A  2.10 G  2.11 G");
    }

    [Fact]
    public void The_day_by_day_count_crosses_a_bank_holiday_and_ends_on_the_date_of_the_timetable()
    {
        var tour = Partnership.Run("--on", "2022-03-01").Out;

        tour.Should().Contain("One of them day by day: 10 working days before Tuesday 19 April 2022");
        tour.Should().Contain("15 Apr Good Friday").And.Contain("18 Apr Easter Monday").And.Contain("by Friday 1 April 2022");
    }

    [Fact]
    public void Past_the_calendar_the_next_meetings_are_unknown_not_missing()
    {
        var answer = Partnership.Run("--on", "2028-12-20");

        answer.ExitCode.Should().Be(1);
        answer.Out.Should().Contain("unknown").And.Contain("Which days are holidays outside 1 January 1995 to 31 December 2028");
    }
}
