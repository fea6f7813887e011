using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class BatchQuoteTests
{
    private const string Header = "calendar,from,unit,amount,direction,note";
    private const string Good = "england-and-wales,2022-05-30,working-days,3,after";

    [Fact]
    public void A_quoted_field_over_several_lines_is_one_row()
    {
        var answer = Batch($"{Good},\"one\n\n\"\"two\"\"\"\n{Good},x\n");

        answer.ExitCode.Should().Be(0);
        answer.Out.Should().EndWith($"{Good},\"one\n\n\"\"two\"\"\",2022-06-06,\n{Good},x,2022-06-06,\n");
    }

    [Fact]
    public void A_quote_that_is_never_closed_swallows_no_row_after_it()
    {
        var rows = string.Concat(Enumerable.Repeat($"{Good},x\n", 500));
        var answer = Batch($"\"{Good},x\n{rows}");

        answer.ExitCode.Should().Be(1);
        answer.Lines.Should().HaveCount(502);
        answer.Lines[1].Should().Contain("the row has 1 columns and the header 6");
        answer.Lines.Skip(2).Should().OnlyContain(line => line.EndsWith(",2022-06-06,", StringComparison.Ordinal));
    }

    [Fact]
    public void Quotes_that_pair_over_two_rows_do_not_make_them_one_of_the_wrong_width()
    {
        var answer = Batch($"\"{Good},x\n{Good},y\"\n{Good},z\n");

        answer.ExitCode.Should().Be(1);
        answer.Lines.Should().HaveCount(4);
        answer.Lines[1].Should().EndWith("the row has 1 columns and the header 6");
        answer.Lines[2].Should().Be($"{Good},\"y\"\"\",2022-06-06,");
        answer.Lines[3].Should().EndWith(",2022-06-06,");
    }

    [Fact]
    public void Two_stray_quotes_in_two_rows_do_not_join_them()
    {
        var answer = Batch($"{Good},5\" pipe\n{Good},6\" pipe\n");

        answer.ExitCode.Should().Be(0);
        answer.Lines.Skip(1).Should().Equal($"{Good},\"5\"\" pipe\",2022-06-06,", $"{Good},\"6\"\" pipe\",2022-06-06,");
    }

    [Fact]
    public void A_quote_opened_in_the_last_column_leaves_a_good_row_that_can_be_read_again() =>
        Batch($"{Good},\"never closed\n").Lines[1].Should().Be($"{Good},never closed,2022-06-06,");

    private static Answer Batch(string rows) => Partnership.RunOn($"{Header}\n{rows}", "deadline", "--batch", "-");
}
