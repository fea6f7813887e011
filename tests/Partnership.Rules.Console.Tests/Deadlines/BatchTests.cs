using System.Text;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class BatchTests
{
    private const string Header = "calendar,from,unit,amount,direction";
    private const string Good = "england-and-wales,2022-05-30,working-days,3,after";

    [Fact]
    public void Good_rows_get_their_date()
    {
        var answer = Batch($"{Header}\n{Good}\nscotland,2026-01-31,months,1,after\n");

        answer.ExitCode.Should().Be(0);
        answer.Error.Should().BeEmpty();
        answer.Out.Should().Be($"{Header},due,problem\n{Good},2022-06-06,\nscotland,2026-01-31,months,1,after,2026-02-28,\n");
    }

    [Theory]
    [InlineData("wales,2022-05-30,days,3,after", "calendar 'wales' is not valid. Enter england-and-wales, scotland, northern-ireland, united-kingdom")]
    [InlineData(",2022-05-30,days,3,after", "calendar '' is not valid")]
    [InlineData("scotland,2026-02-31,days,3,after", "from '2026-02-31' is not valid. Enter a day of the calendar such as 2022-05-30")]
    [InlineData("scotland,30/05/2022,days,3,after", "from '30/05/2022' is not valid")]
    [InlineData("scotland,2022-05-30,fortnights,3,after", "unit 'fortnights' is not valid. Enter one of working-days, days, weeks, months, years, clear-days")]
    [InlineData("scotland,2022-05-30,days,-3,after", "amount '-3' is not valid. Enter a whole number from 0 to 1000000")]
    [InlineData("scotland,2022-05-30,days,1000001,after", "amount '1000001' is not valid")]
    [InlineData("scotland,2022-05-30,days,3x,after", "amount '3x' is not valid")]
    [InlineData("scotland,2022-05-30,days,,after", "amount '' is not valid")]
    [InlineData("scotland,2022-05-30,days,3,sideways", "direction 'sideways' is not valid. Enter after or before")]
    [InlineData("scotland,1994-05-30,working-days,3,after", "the calendar of Scotland covers 1 January 1995 to 31 December 2028")]
    [InlineData("scotland,2028-12-30,working-days,3,after", "the calendar of Scotland covers 1 January 1995 to 31 December 2028")]
    [InlineData("scotland,1995-01-03,working-days,3,before", "the calendar of Scotland covers 1 January 1995 to 31 December 2028")]
    [InlineData("scotland,2022-05-30,working-days,1000000,after", "the calendar of Scotland covers 1 January 1995 to 31 December 2028")]
    [InlineData("scotland,2022-05-30,years,1000000,after", "cannot be counted")]
    [InlineData("scotland,2022-05-30,days", "the row has 3 columns and the header 5")]
    [InlineData("scotland,2022-05-30,days,3,after,more", "the row has 6 columns and the header 5")]
    [InlineData("\0\u0001\u0002", "the row has 1 columns")]
    public void A_bad_row_keeps_its_place_with_its_problem_and_stops_nothing(string bad, string problem)
    {
        var answer = Batch($"{Header}\n{Good}\n{bad}\n{Good}\n");

        answer.ExitCode.Should().Be(1);
        answer.Lines.Should().HaveCount(4);
        answer.Lines[1].Should().Be($"{Good},2022-06-06,");
        answer.Lines[2].Should().StartWith(bad).And.Contain(problem).And.NotContain("2022-06-06");
        answer.Lines[3].Should().Be($"{Good},2022-06-06,");
        answer.Error.Should().Be($"1 of 3 rows have a problem; the column 'problem' says which.{Environment.NewLine}");
    }

    [Theory]
    [InlineData("england-and-wales,2028-12-28,working-days,1,after", "2028-12-29")]
    [InlineData("england-and-wales,1995-01-04,working-days,1,before", "1995-01-03")]
    [InlineData("england-and-wales,2028-12-27,clear-days,1,after", "2028-12-29")]
    public void The_last_working_day_that_the_calendar_knows_is_still_answered(string row, string due) =>
        Batch($"{Header}\n{row}\n").Lines[1].Should().Be($"{row},{due},");

    [Fact]
    public void A_short_row_is_filled_up_so_that_the_problem_stands_in_its_column() =>
        Batch($"{Header}\nscotland,2022-05-30\n").Lines[1].Should().Be("scotland,2022-05-30,,,,,the row has 2 columns and the header 5");

    [Fact]
    public void A_problem_with_a_comma_is_quoted() =>
        Batch($"{Header}\nwales,2022-05-30,days,3,after\n").Lines[1].Should().EndWith(",,\"calendar 'wales' is not valid. Enter england-and-wales, scotland, northern-ireland, united-kingdom\"");

    [Theory]
    [InlineData("\"\"\"\"", "'\"\"'")]
    [InlineData("\"\"\"days\"\"\"", "'\"\"days\"\"'")]
    [InlineData("\"a \"\"b\"\", \"\"\"\"c\"", "'a \"\"b\"\", \"\"\"\"c'")]
    public void Each_quote_in_a_problem_is_doubled(string unit, string quoted) =>
        Batch($"{Header}\nengland-and-wales,2022-05-30,{unit},3,after\n").Lines[1].Should().Be($"england-and-wales,2022-05-30,{unit},3,after,,\"unit {quoted} is not valid. Enter one of working-days, days, weeks, months, years, clear-days\"");

    [Fact]
    public void Columns_come_in_any_order_and_others_are_kept()
    {
        var answer = Batch("ref, Direction ,AMOUNT,note,unit,from,calendar\nA1,before,10,\"a, \"\"b\"\"\",working-days,2021-09-08,England-and-Wales\n");

        answer.ExitCode.Should().Be(0);
        answer.Lines[1].Should().Be("A1,before,10,\"a, \"\"b\"\"\",working-days,2021-09-08,England-and-Wales,2021-08-24,");
    }

    [Theory]
    [InlineData("clear-days,5,before,", "2026-04-27")]
    [InlineData("clear-days,5,before,working-days", "2026-04-27")]
    [InlineData("clear-days,5,before,sundays-and-holidays", "2026-04-28")]
    [InlineData("clear-days,5,before,calendar", "2026-04-30")]
    [InlineData("weeks,2,after,", "2026-05-20")]
    public void Clear_days_take_the_safest_reading_unless_the_row_says(string row, string due) =>
        Batch($"{Header},reading\nengland-and-wales,2026-05-06,{row}\n").Lines[1].Should().EndWith($",{due},");

    [Theory]
    [InlineData("clear-days,5,before,council")]
    [InlineData("days,5,before,calendar")]
    public void A_wrong_or_idle_reading_is_a_problem(string row) =>
        Batch($"{Header},reading\nengland-and-wales,2026-05-06,{row}\n").Lines[1].Should().Contain("calendar, sundays-and-holidays, working-days with clear-days, and nothing with any other unit");

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_a_missing_last_line_end_do_no_harm() =>
        Batch($"\uFEFF{Header}\r\n{Good}\r\n{Good}").Out.Should().EndWith($"{Header},due,problem\n{Good},2022-06-06,\n{Good},2022-06-06,\n");

    [Fact]
    public void A_blank_line_keeps_its_place() =>
        Batch($"{Header}\n{Good}\n\n{Good}\n").Lines.Should().HaveCount(4).And.HaveElementAt(2, string.Empty);

    [Fact]
    public void A_last_line_that_is_cut_off_is_a_problem()
    {
        var answer = Batch($"{Header}\n{Good}\nengland-and-wales,2022-05-30,working-d");

        answer.ExitCode.Should().Be(1);
        answer.Lines[1].Should().EndWith("2022-06-06,");
        answer.Lines[2].Should().EndWith("the row has 3 columns and the header 5");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_kept_as_they_are()
    {
        byte[] row = [.. Encoding.ASCII.GetBytes($"{Header},name\n{Good},"), 0xE9, (byte)'\n'];
        using var output = new MemoryStream();
        Cli.Run(["deadline", "--batch", "-"], new Console.Shell.Terminal(new MemoryStream(row), output, TextWriter.Null)).Should().Be(0);

        output.ToArray().Should().ContainInOrder([(byte)',', 0xE9, (byte)',', (byte)'2']);
    }

    [Fact]
    public void Projected_dates_are_marked_in_a_column_of_their_own()
    {
        var rows = $"{Header}\nscotland,2030-01-04,working-days,3,after\n{Good}\n";
        var answer = Partnership.RunOn(rows, "deadline", "--batch", "-", "--project-to", "2031");

        answer.Lines.Should().Equal($"{Header},due,problem,provisional", "scotland,2030-01-04,working-days,3,after,2030-01-09,,true", $"{Good},2022-06-06,,false");
    }

    [Fact]
    public void The_organisations_own_days_hold_for_every_row() =>
        Partnership.RunOn($"{Header}\n{Good}\n{Good}\n", "deadline", "--batch", "-", "--closed", "2022-05-31").Lines.Skip(1).Should().OnlyContain(line => line.EndsWith(",2022-06-07,", StringComparison.Ordinal));

    private static Answer Batch(string rows) => Partnership.RunOn(rows, "deadline", "--batch", "-");
}
