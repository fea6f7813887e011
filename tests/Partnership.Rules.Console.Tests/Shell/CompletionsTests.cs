using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>What a shell is told when it asks how a line goes on.</summary>
public sealed class CompletionsTests
{
    [Theory]
    [InlineData("timet", "timetable")]
    [InlineData("timetable --meet", "--meeting")]
    [InlineData("receipt re", "replay")]
    [InlineData("receipt v", "verify")]
    [InlineData("completions z", "zsh")]
    [InlineData("calendar --calendar scot", "scotland")]
    [InlineData("timetable --group southampton/b", "southampton/board")]
    [InlineData("deadline --rule csa-2010/notice-h", "csa-2010/notice-hearing")]
    [InlineData("deadline --rule R2", "R25")]
    [InlineData("deadline --event information-r", "information-requested")]
    [InlineData("deadline --in-writing y", "yes")]
    public void A_line_that_is_begun_is_completed(string typed, string with)
    {
        var answer = Partnership.Run($"[suggest:{typed.Length}]", typed);

        answer.ExitCode.Should().Be(0);
        answer.Out.Split('\n').Should().Contain(with);
        answer.Error.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_typed_is_completed_with_every_command() =>
        Partnership.Run("[suggest:0]", string.Empty).Out.Split('\n').Should().Contain(Commands.All.Select(one => one.Name));

    [Theory]
    [InlineData("bash", "complete -o default -F _partnership partnership")]
    [InlineData("fish", "complete -c partnership")]
    [InlineData("zsh", "compdef _partnership partnership")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName partnership")]
    public void Each_shell_has_its_script(string shell, string with) => Partnership.Run("completions", shell).Out.Should().Contain(with).And.Contain("[suggest:");

    [Fact]
    public void A_shell_that_is_not_known_is_refused_with_those_that_are() =>
        Partnership.Run("completions", "bahs").Should().Match<Answer>(answer => answer.ExitCode == 2 && answer.Error.Contains("bash, fish, powershell, zsh") && answer.Error.Contains("Did you mean bash?"));
}
