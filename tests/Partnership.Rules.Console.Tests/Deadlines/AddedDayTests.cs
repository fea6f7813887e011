using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class AddedDayTests
{
    private const string Open = """
        id,calendar,from,unit,amount,direction
        A,england-and-wales,2027-05-05,working-days,5,after
        B,england-and-wales,2027-05-05,days,5,after
        C,united-kingdom,2027-05-07,working-days,1,after
        D,scotland,2027-05-14,working-days,5,before
        """;

    [Fact]
    public void Deadlines_that_move_are_named_from_and_to()
    {
        var answer = Moves(Open, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.Keys().Should().Equal("moved", "unmoved", "problems");
        Moved(answer).Should().Equal("A 2027-05-12 2027-05-13", "C 2027-05-10 2027-05-11", "D 2027-05-07 2027-05-06");
        answer.Json.GetProperty("moved").EnumerateArray().First().Keys().Should().Equal("id", "from", "to", "because");
        answer.Json.GetProperty("moved")[0].GetProperty("because")[0].Text("on").Should().Be("2027-05-10");
        answer.Json.GetProperty("unmoved").GetInt32().Should().Be(1);
        answer.Json.GetProperty("problems").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("england-and-wales", "A C")]
    [InlineData("scotland", "C D")]
    [InlineData("united-kingdom", "A C D")]
    public void A_day_closed_in_one_part_is_closed_there_and_in_the_union(string calendar, string ids) =>
        string.Join(' ', Moved(Moves(Open, "--calendar", calendar, "--json")).Select(one => one[..1])).Should().Be(ids);

    [Fact]
    public void Above_a_thousand_bad_rows_a_last_line_counts_the_rest()
    {
        var answer = Moves($"{Open}\n{string.Join('\n', Enumerable.Range(0, 1_500).Select(row => $"x{row},wales,2027-05-05,days,5,after"))}");

        answer.ExitCode.Should().Be(1);
        answer.Error.TrimEnd().Split('\n').Should().HaveCount(1_001).And.Subject.Last().Should().StartWith("There are 500 more problems.");
    }

    [Fact]
    public void A_bad_row_is_told_and_the_others_are_answered()
    {
        var answer = Moves($"{Open}\nE,wales,2027-05-05,days,5,after\n,scotland,2027-05-05,days,5,after\nF,scotland,2027-05-05,working-days,9999,after", "--json");

        answer.ExitCode.Should().Be(1);
        Moved(answer).Should().HaveCount(3);
        var problems = answer.Json.GetProperty("problems").EnumerateArray().ToArray();
        problems[0].Keys().Should().Equal("row", "id", "problem");
        problems.Select(one => $"{one.GetProperty("row").GetInt32()} {one.Text("id")}").Should().Equal("5 E", "6 ", "7 F");
        problems[1].Text("problem").Should().Be("the id is blank");
        answer.Error.Should().Contain("row 5 E: calendar 'wales' is not valid");
    }

    [Fact]
    public void A_day_that_is_closed_already_moves_nothing() =>
        Partnership.RunOn(Open, "calendar", "--added", "2027-05-03=May", "--open", "-", "--json").Json.GetProperty("unmoved").GetInt32().Should().Be(4);

    [Fact]
    public void Two_equal_rows_both_move() =>
        Moved(Moves("id,calendar,from,unit,amount,direction\nA,scotland,2027-05-07,working-days,1,after\nA,scotland,2027-05-07,working-days,1,after\n", "--json")).Should().HaveCount(2);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("calendar,from,unit,amount,direction\n", "missing: id")]
    public void A_file_without_its_header_is_refused(string content, string says)
    {
        var answer = Moves(content);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith("--open: ").And.Contain(says);
    }

    [Fact]
    public void People_get_a_table() => Moves(Open).Out.Should().Contain("A          Wed 12 May 2027   Thu 13 May 2027").And.Contain("3 moved, 1 unmoved.");

    private static Answer Moves(string rows, params string[] args) => Partnership.RunOn(rows, ["calendar", "--added", "2027-05-10=\"Extra holiday\"", "--open", "-", .. args]);

    private static IEnumerable<string> Moved(Answer answer) =>
        answer.Json.GetProperty("moved").EnumerateArray().Select(one => $"{one.Text("id")} {one.Text("from")} {one.Text("to")}");
}
