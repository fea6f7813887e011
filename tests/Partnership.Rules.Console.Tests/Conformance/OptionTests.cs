using System.CommandLine;
using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Console.Shell;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>
/// Each option changes the answer: options.txt puts every option of every command two ways, alike in all else, and what comes out differs.
/// An option is taken from the tree of commands, so one that is added stands in the file or in the list with its reason, or the build fails.
/// </summary>
public sealed class OptionTests
{
    /// <summary>Options that no two values of give two answers here, each with the reason.</summary>
    private static readonly Dictionary<string, string> Apart = new(StringComparer.Ordinal)
    {
        ["receipt keep"] = "a receipt binds a salt that is new each time; ReceiptTests asks for each",
        ["receipt verify"] = "the same",
        ["receipt replay"] = "the same",
        ["receipt changed"] = "the same",
        ["* --json"] = "its own test below",
        ["* --schema"] = "its own test below",
        ["office --meeting-on"] = "no group that ships and no sample ends a term at a named meeting",
        ["interests --facts"] = "no group that ships and no sample says what a member with an interest does; the questions of Groups/BadFactsTests ask for it",
        ["meetings --parent-meetings"] = "no group that ships and no sample meets before each meeting of its parent",
        ["rotation --facts"] = "no group that ships and no sample has an office that goes round",
        ["delegate --facts"] = "without facts the question has no matter; no other sample leaves a matter to someone",
        ["balance --facts"] = "no group that ships and no sample asks for political balance; AnswersOfQuestionsTests asks for it",
        ["balance --terms"] = "the same",
        ["life --facts"] = "no group that ships and no sample is renewed by its terms",
        ["remit --facts"] = "the question takes no fact",
        ["layers --facts"] = "the question takes no fact",
    };

    private static readonly (string Option, string[] One, string[] Other)[] Pairs = [.. File.ReadLines(Path.Combine(GovernanceAndPlanTests.Tree, "tests", "Partnership.Rules.Console.Tests", "Conformance", "options.txt")).Select(Read)];

    public static TheoryData<string> Options => [.. Pairs.Select(one => one.Option)];

    public static TheoryData<string> WithJson => [.. Tree().Where(one => one.EndsWith(" --json", StringComparison.Ordinal) && !one.StartsWith("receipt", StringComparison.Ordinal)).Select(one => one[..^" --json".Length])];

    [Theory]
    [MemberData(nameof(Options))]
    public void Two_values_of_an_option_give_two_answers(string option)
    {
        var (_, one, other) = Pairs.Single(pair => pair.Option == option);

        Whole(one).Should().NotBe(Whole(other));
    }

    [Fact]
    public void Every_option_of_every_command_stands_in_the_file_or_in_the_list_with_its_reason()
    {
        var told = Pairs.Select(one => one.Option).ToHashSet(StringComparer.Ordinal);

        Tree().Where(one => !told.Contains(one) && !IsApart(one)).Should().BeEmpty();
        told.Except(Tree()).Should().BeEmpty("what the file names is there");
        Pairs.Select(one => one.Option).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(WithJson))]
    public void With_json_an_answer_is_one_document_and_with_schema_that_of_it(string command)
    {
        var words = Scenario.All.First(one => string.Join(' ', one.Arguments).StartsWith(command, StringComparison.Ordinal)).Arguments;
        var (plain, json, schema) = (Out(words), Out([.. words, "--json"]), Out([.. words, "--json", "--schema"]));

        json.Should().NotBe(plain);
        JsonDocument.Parse(json).RootElement.ValueKind.Should().BeOneOf(JsonValueKind.Object, JsonValueKind.Array);
        schema.Should().NotBe(json).And.Contain("\"$schema\"");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_help_of_every_command_is_an_answer(string path) =>
        Partnership.Run([.. path.Split(' '), "--help"]).Should().Match<Answer>(answer => answer.ExitCode == 0 && answer.Out.Contains("Usage:") && answer.Error.Length == 0);

    public static TheoryData<string> Paths => [.. All().Select(one => one.Path)];

    private static bool IsApart(string option) =>
        Apart.ContainsKey(option) || Apart.Keys.Any(one => option.StartsWith($"{one} ", StringComparison.Ordinal)) || Apart.ContainsKey($"* {option.Split(' ')[^1]}");

    private static string Out(IEnumerable<string> words) => Scenario.In(words, (answer, _) => answer.Out);

    /// <summary>All that a command line gives; one that cannot be used gives no answer, and is no test of an option.</summary>
    private static string Whole(string[] words) => Scenario.In(words, (answer, files) =>
    {
        answer.ExitCode.Should().BeLessThan(2, "{0}: {1}", string.Join(' ', words), answer.Error);
        return $"{answer.ExitCode}\n{answer.Out}\n{answer.Error}\n{string.Join('\n', files.Select(file => $"{file.Key}:\n{string.Join('\n', file.Value)}"))}";
    });

    private static (string Option, string[] One, string[] Other) Read(string line)
    {
        var (parts, path) = (line.Split('|'), line.Split('|')[0].Trim().Split(' ')[..^1]);
        string[] Words(string text) => [.. path, .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return (parts[0].Trim(), Words(parts[1]), Words(parts[2]));
    }

    private static string[] Tree() => [.. All().SelectMany(one => one.Command.Arguments.Cast<Symbol>().Concat(one.Command.Options.Where(option => option.Name != "--help")).Select(symbol => $"{one.Path} {symbol.Name}"))];

    /// <summary>Every option of every command, with the command before its name.</summary>
    internal static IEnumerable<(string Name, Option Option)> Every() => All().SelectMany(one => one.Command.Options.Where(option => option.Name != "--help").Select(option => ($"{one.Path} {option.Name}", option)));

    private static (string Path, Command Command)[] All()
    {
        using var output = new Output(new Terminal(Stream.Null, Stream.Null, TextWriter.Null));
        return [.. Commands.All.Select(one => one.Build(output)).SelectMany(one => Leaves(one, one.Name))];
    }

    private static IEnumerable<(string Path, Command Command)> Leaves(Command command, string path) =>
        command.Subcommands.Count == 0 ? [(path, command)] : command.Subcommands.SelectMany(one => Leaves(one, $"{path} {one.Name}"));
}
