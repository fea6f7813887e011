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
            .Where(line => !Others.Any(other => line.StartsWith(other, StringComparison.Ordinal)))
            .Distinct(),
    ];

    /// <summary>What else a page tells a person to type, and its test: the packages are restored by PackageTests; the rest is of the shell.</summary>
    private static readonly string[] Others = ["git clone ", "cd ", "alias ", "dotnet build", "dotnet add package ", "dotnet pack src/", "dotnet new ", "dotnet nuget add source ", "dotnet tool install "];

    private const string Sample = "dotnet run --project samples/Partnership.Rules.Console --";

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_command_on_a_page_is_answered(string line)
    {
        var words = Word().Matches(line.Replace(Sample, "partnership", StringComparison.Ordinal)).Select(word => word.Value.Replace("\"", string.Empty, StringComparison.Ordinal)).TakeWhile(word => word != ">").ToArray();

        words[0].Should().Be("partnership");
        var folder = Directory.CreateTempSubdirectory("page").FullName;
        if (words is ["partnership", "receipt", "replay" or "changed", ..])
        {
            Partnership.Run("receipt", "keep", "--rule", "R25", "--trigger", "2026-07-10", "--case", "foi-2026-014", "--new-salt", Path.Combine(folder, "salt.txt"), "--out", Path.Combine(folder, "receipt.json")).ExitCode.Should().Be(0);
        }

        Partnership.Run([.. words[1..].Select(word => Located(word, folder))]).Should().Match<Answer>(answer => answer.ExitCode == 0 && answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(said => said.StartsWith("Wrote ", StringComparison.Ordinal)));
    }

    /// <summary>A file of the repository, wherever the test runs; one that a page has its reader make; any other in a folder of its own.</summary>
    private static string Located(string word, string folder) =>
        Path.Combine(GovernanceAndPlanTests.Tree, Made.GetValueOrDefault(word, word)) is var file && File.Exists(file) ? file
        : FileName().IsMatch(word) ? Path.Combine(folder, word) : word;

    /// <summary>What the reader of a page makes before the command, and a file of the repository like it.</summary>
    private static readonly Dictionary<string, string> Made = new(StringComparer.Ordinal)
    {
        ["cases.csv"] = "tests/Partnership.Rules.Console.Tests/Deadlines/cases.csv",
        ["open.csv"] = "samples/facts/open-deadlines.csv",
        ["terms.docx"] = "seeds/conformance/files/draft.txt",
    };

    [GeneratedRegex(@"^[\w-]+\.(?:csv|json|txt|ics|html)$")]
    private static partial Regex FileName();

    [GeneratedRegex("^```console\n(?<lines>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("(?:\"[^\"]*\"|[^\\s\"])+")]
    private static partial Regex Word();
}
