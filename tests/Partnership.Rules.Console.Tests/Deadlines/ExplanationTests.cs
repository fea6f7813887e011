using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public void Every_run_of_days_passed_over_has_its_line() =>
        Explain("--from", "2021-09-08", "--working-days", "10", "--before").Should().Equal(
            "The limit: 10 working days before Wednesday 8 September 2021.",
            "Wednesday 8 September 2021 is day 0 and is not counted.",
            "Not counted: Saturday 28 August 2021 to Monday 30 August 2021 (weekend, Summer bank holiday).",
            "Not counted: Saturday 4 September 2021 to Sunday 5 September 2021.",
            "The date: Tuesday 24 August 2021. That day is in time.",
            "That day is a working day.",
            "Grounds: the calendar of England and Wales covers 1 January 1995 to 31 December 2028 (data of 22 November 2026).");

    [Fact]
    public void Many_plain_weekends_share_a_line() =>
        Explain("--from", "2026-01-05", "--working-days", "60").Should().ContainSingle(line => line.Contains("weekends without a holiday"))
            .Which.Should().Be("Not counted: 12 weekends without a holiday.");

    [Fact]
    public void A_month_end_is_told() =>
        Explain("--from", "2026-01-31", "--months", "1").Should().Contain("That month has no day 31, so the count ends on its last day.");

    [Fact]
    public void Another_reading_is_told_where_there_is_one() =>
        Explain("--from", "2026-01-31", "--months", "1", "--beginning-with").Should()
            .Contain("The date: Friday 27 February 2026. That day is in time.")
            .And.Contain("Another interpretation gives Saturday 28 February 2026: the last day of the month itself.");

    [Fact]
    public void Clear_days_tell_all_their_readings() =>
        Explain("--from", "2026-05-06", "--clear-days", "5", "--before").Should()
            .Contain("The date: Monday 27 April 2026. That day is in time.")
            .And.Contain(line => line.StartsWith("Another interpretation, 5 clear days before (every day counted), gives Thursday 30 April 2026"))
            .And.Contain(line => line.StartsWith("Another interpretation, 5 clear days before (Sundays and holidays not counted), gives Tuesday 28 April 2026"));

    [Fact]
    public void A_move_is_told_and_not_mixed_with_days_not_counted() =>
        Explain("--from", "2026-03-20", "--days", "14", "--roll", "next").Should()
            .Contain("The count ends on Friday 3 April 2026, which is not a working day (Good Friday), and moves to Tuesday 7 April 2026.")
            .And.NotContain(line => line.StartsWith("Not counted"));

    [Fact]
    public void A_closed_day_that_stays_is_told() =>
        Explain("--from", "2026-03-20", "--days", "14").Should().Contain("That day is not a working day (Good Friday). The limit does not move it.");

    [Fact]
    public void Plain_days_beyond_the_calendar_are_answered_and_nothing_is_claimed_of_the_day()
    {
        var answer = Partnership.Run("deadline", "--from", "2022-05-30", "--years", "30", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Text("due").Should().Be("2052-05-30");
        answer.Json.Texts("explanation").Should().Contain("It is not known whether that day is a working day: the calendar ends before it.");
    }

    [Fact]
    public void Beginning_with_makes_the_date_day_one()
    {
        Explain("--from", "2025-07-01", "--days", "56", "--beginning-with").Should().Contain("Tuesday 1 July 2025 is day 1 and counts.");
        Explain("--from", "2026-05-02", "--working-days", "1", "--beginning-with").Should()
            .Contain("Saturday 2 May 2026 is day 1 if it is a working day.")
            .And.Contain("The date: Tuesday 5 May 2026. That day is in time.");
    }

    private static IEnumerable<string> Explain(params string[] args) =>
        Partnership.Run([.. args.Prepend("deadline"), "--json"]).Json.Texts("explanation").Select(line => line!);
}
