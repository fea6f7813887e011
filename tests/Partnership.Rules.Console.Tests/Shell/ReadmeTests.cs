using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void Every_command_the_table_names_is_there()
    {
        var table = File.ReadLines(Path.Combine(GovernanceAndPlanTests.Tree, "README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal));
        var commands = table.SelectMany(line => Regex.Matches(line, "`([a-z]+(?:-[a-z]+)*)[^`]*`")).Select(match => match.Groups[1].Value).Distinct().ToArray();

        commands.Should().HaveCountGreaterThan(9).And.OnlyContain(command => Partnership.Run(command, "--help").ExitCode == 0);
    }
}
