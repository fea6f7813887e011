using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class BatchFileTests
{
    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("england-and-wales,2022-05-30,working-days,3,after\n", "the first line is not the header")]
    [InlineData("calendar;from;unit;amount;direction\n", "the first line is not the header")]
    [InlineData("calendar,from,unit,amount\n", "missing: direction")]
    [InlineData("PK\u0003\u0004\0\0\0\n\0", "the first line is not the header")]
    [InlineData("calendar,from,unit,amount,direction,from\n", "the column 'from' appears more than once in the header. Enter it once.")]
    [InlineData("calendar,from,unit,amount,direction,due\n", "a column 'due' already")]
    public void A_file_that_cannot_be_used_is_refused_in_one_line(string content, string says)
    {
        var answer = Partnership.RunOn(content, "deadline", "--batch", "-");

        answer.ExitCode.Should().Be(2);
        answer.Out.Should().BeEmpty();
        answer.Error.TrimEnd().Should().StartWith("--batch: ").And.Contain(says).And.NotContain("\n");
    }

    [Fact]
    public void A_binary_file_of_one_endless_line_is_refused() =>
        Partnership.RunOn(new byte[5_000_000], "deadline", "--batch", "-").ExitCode.Should().Be(2);

    [Fact]
    public void A_file_that_turns_binary_keeps_the_rows_before()
    {
        var start = "calendar,from,unit,amount,direction\nscotland,2026-01-01,days,1,after\n"u8;
        var answer = Partnership.RunOn([.. start, .. new byte[5_000_000]], "deadline", "--batch", "-");

        answer.ExitCode.Should().Be(1);
        answer.Out.Should().Contain("scotland,2026-01-01,days,1,after,2026-01-02,\n");
        answer.Error.Should().Contain("not CSV text from there on");
    }

    [Fact]
    public void A_file_on_disk_is_read_and_left_as_it_was()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "calendar,from,unit,amount,direction\nscotland,2026-01-01,days,1,after\n");
        var answer = Partnership.Run("deadline", "--batch", file);
        File.Delete(file);

        answer.Lines[1].Should().EndWith(",2026-01-02,");
    }

    [Fact]
    public void Many_rows_stay_in_order()
    {
        var rows = Enumerable.Range(0, 40_000).Select(i => $"scotland,2026-01-01,days,{i},after,{i}");
        var answer = Partnership.RunOn($"calendar,from,unit,amount,direction,ref\n{string.Join('\n', rows)}\n", "deadline", "--batch", "-");

        answer.Lines.Skip(1).Select(line => line.Split(',')[5]).Should().Equal(Enumerable.Range(0, 40_000).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        answer.Lines[^1].Should().EndWith(",2135-07-08,");
    }
}
