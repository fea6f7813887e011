using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>Every command that a page shows in a block of <c>console</c> is run as it stands.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Shown =>
    [
        .. Directory.GetFiles(Path.Combine(GovernanceAndPlanTests.Tree, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(GovernanceAndPlanTests.Tree, "README.md"))
            .SelectMany(page => Block().Matches(File.ReadAllText(page).ReplaceLineEndings("\n")))
            .SelectMany(block => block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_command_on_a_page_is_answered(string line)
    {
        var words = line.Split(' ');

        words[0].Should().Be("partnership");
        Partnership.Run([.. words[1..].Select(Located)]).Should().Match<Answer>(answer => answer.ExitCode == 0 && answer.Error.Length == 0);
    }

    /// <summary>A file of the repository, wherever the test runs.</summary>
    private static string Located(string word) => Path.Combine(GovernanceAndPlanTests.Tree, word) is var file && File.Exists(file) ? file : word;

    [GeneratedRegex("^```console\n(?<lines>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
