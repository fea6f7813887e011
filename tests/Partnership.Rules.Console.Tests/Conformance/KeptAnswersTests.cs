using System.CommandLine;
using FluentAssertions;
using Partnership.Rules.Console.Shell;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>
/// The values of every command, as JSON (seeds/conformance/answers) and as people see them (Kept). To write them anew:
/// <c>WRITE_ANSWERS=1 dotnet test tests/Partnership.Rules.Console.Tests --filter KeptAnswersTests</c>, then read the difference: each line of it is a change that somebody sees.
/// </summary>
public sealed class KeptAnswersTests
{
    private static readonly string Shown = Path.Combine(GovernanceAndPlanTests.Tree, "tests", "Partnership.Rules.Console.Tests", "Kept");

    public static TheoryData<string> Ids => [.. Scenario.All.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_gives_the_values_that_are_kept(string id) => Keeps(Path.Combine(Scenario.Folder, "answers", $"{id}.json"), Scenario.Named(id).Answer());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scenario_shows_people_what_is_kept(string id) => Keeps(Path.Combine(Shown, $"{id}.txt"), Scenario.Named(id).Shown());

    [Fact]
    public void Nothing_is_kept_that_no_scenario_gives()
    {
        var kept = Directory.GetFiles(Path.Combine(Scenario.Folder, "answers")).Concat(Directory.GetFiles(Shown)).Select(file => Path.GetFileNameWithoutExtension(file)).Distinct();

        kept.Should().BeEquivalentTo(Scenario.All.Select(one => one.Id)).And.OnlyHaveUniqueItems();
    }

    /// <summary>One option read for another shows only where no two have the same value.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_options_of_a_scenario_have_one_value(string id)
    {
        var words = Scenario.Named(id).Arguments;

        words.Where((word, at) => at > 0 && words[at - 1].StartsWith("--", StringComparison.Ordinal) && !word.StartsWith("--", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_command_has_a_scenario_but_those_whose_answer_is_a_file_of_its_own()
    {
        string[] apart = ["receipt keep", "receipt verify", "receipt replay", "receipt changed", "terms new", "completions"]; // A receipt has a salt and a version, and is never the same twice: ReceiptTests. The last two print a file that is kept as it is: TermsNewTests, CompletionsTests.
        using var output = new Output(new Terminal(Stream.Null, Stream.Null, TextWriter.Null));

        var commands = Commands.All.Select(one => one.Build(output)).SelectMany(one => Leaves(one, one.Name)).Except(apart);

        commands.Should().OnlyContain(path => Scenario.All.Any(one => string.Join(' ', one.Arguments).StartsWith($"{path}", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Leaves(Command command, string path) =>
        command.Subcommands.Count == 0 ? [path] : command.Subcommands.SelectMany(one => Leaves(one, $"{path} {one.Name}"));

    private static void Keeps(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("WRITE_ANSWERS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).Should().BeTrue("{0} is kept; WRITE_ANSWERS=1 writes it", Path.GetFileName(file));
        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
