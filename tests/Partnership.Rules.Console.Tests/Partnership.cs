using System.Text;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Tests;

/// <summary>Runs the console in this process, with its streams caught.</summary>
internal static class Partnership
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 30);

    internal static Answer Run(params string[] args) => RunOn([], args);

    internal static Answer RunOn(string input, params string[] args) => RunOn(Encoding.UTF8.GetBytes(input), args);

    internal static Answer RunOn(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var exit = Cli.Run(args, new Terminal(new MemoryStream(input), output, error) { Now = () => Now });
        var answer = new Answer(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        HasNoTrace(answer);
        return answer;
    }

    internal static void HasNoTrace(Answer answer)
    {
        answer.ExitCode.Should().BeInRange(0, 2);
        (answer.Out + answer.Error).Should().NotMatchRegex(@"(?m)^   at [\w.<>`]+[.(]").And.NotContain("Exception").And.NotContain("fault of the program");
    }
}
