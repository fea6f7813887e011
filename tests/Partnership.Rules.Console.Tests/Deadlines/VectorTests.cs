using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>Every worked vector that the command line can put, V01 to V06 among them.</summary>
public sealed class VectorTests
{
    private static readonly string[] Readings = ["calendar", "sundays-and-holidays", "working-days"];

    public static TheoryData<string, string, string> Vectors { get; } = Read();

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_console_comes_to_the_worked_date(string id, string args, string due)
    {
        var answer = Partnership.Run(args.Split(' '));

        answer.ExitCode.Should().Be(0, id);
        answer.Json.Text("due").Should().Be(due, id);
    }

    [Theory]
    [InlineData("V01")]
    [InlineData("V02")]
    [InlineData("V03")]
    [InlineData("V04-submit")]
    [InlineData("V05")]
    [InlineData("V06-circulate")]
    public void The_vectors_of_the_contract_are_among_them(string id) => Vectors.Select(row => (string)row[0]).Should().Contain(id);

    private static TheoryData<string, string, string> Read()
    {
        var data = new TheoryData<string, string, string>();
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "time-limits.csv")).Skip(1).Select(line => line.Split(','));
        foreach (var row in rows.Where(row => row[2] != "weekends-only" && row[4] != "hours"))
        {
            data.Add(row[0], string.Join(' ', Args(row)), row[9]);
        }

        return data;
    }

    private static IEnumerable<string> Args(string[] row)
    {
        yield return $"deadline --from {row[3]} --{row[4]} {row[5]} --roll {row[8]} --json";
        if (row[2] != "none")
        {
            yield return $"--calendar {row[2]}";
        }

        if (row[6] == "before")
        {
            yield return "--before";
        }

        if (row[7] == "beginning-with")
        {
            yield return "--beginning-with";
        }

        if (Readings.Contains(row[7]))
        {
            yield return $"--reading {row[7]}";
        }
    }
}
