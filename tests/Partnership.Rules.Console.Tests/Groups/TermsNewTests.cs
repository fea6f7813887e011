using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary><c>terms new</c>: a file with every head is sound, claims nothing, and each example in it is understood.</summary>
public sealed class TermsNewTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"new-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(file);

    [Fact]
    public void The_skeleton_has_no_problem_and_no_answer_is_silence()
    {
        Partnership.Run("terms", "new", "barset", "--out", file).ExitCode.Should().Be(0);

        Partnership.Run("terms", "check", file).ExitCode.Should().Be(0);
        foreach (var question in new[] { "quorum", "decide", "preside", "interests", "life" })
        {
            var answer = Partnership.Run(question, "--group", "barset/board", "--terms", file, "--on", "2026-03-11", "--json");

            answer.Json.GetProperty("answers")[0].GetProperty("result").Text("answer").Should().Be("unknown", question);
        }
    }

    [Fact]
    public void Every_example_of_the_skeleton_is_understood()
    {
        var skeleton = JsonNode.Parse(Partnership.Run("terms", "new", "barset").Out)!.AsObject();
        var group = skeleton["groups"]![0]!.AsObject();
        var tried = 0;
        foreach (var note in skeleton["$comment"]!.AsArray().Select(one => one!.GetValue<string>()).Where(one => one.Contains(" Example: ", StringComparison.Ordinal)))
        {
            var (path, example) = (note[..note.IndexOf(':', StringComparison.Ordinal)].Split('.'), note[(note.IndexOf(" Example: ", StringComparison.Ordinal) + 10)..]);
            var part = path.Length == 1 ? group : group[path[0]]!.AsObject();
            JsonNode value = example.StartsWith('{') ? JsonNode.Parse(example)! : JsonValue.Create(example)!;
            part[path[^1]] = path[^1] is "categories" or "standingDuties" or "reportsTo" ? new JsonArray(value) : value;
            tried++;
        }

        File.WriteAllText(file, skeleton.ToJsonString());
        var check = Partnership.Run("terms", "check", file);

        tried.Should().BeGreaterThan(12);
        check.Out.Should().NotContain("did you mean").And.NotContain("was not understood");
        check.ExitCode.Should().Be(0, check.Out + check.Error);
    }

    [Fact]
    public void A_file_that_is_there_stays_as_it_is()
    {
        File.WriteAllText(file, "kept");

        Partnership.Run("terms", "new", "barset", "--out", file).ExitCode.Should().Be(2);
        File.ReadAllText(file).Should().Be("kept");
    }

    [Fact]
    public void Questions_are_asked_again_until_the_answer_is_understood()
    {
        var answer = Partnership.RunOn("every six moons (4.1)\nevery six weeks (4.1)\n?\n", "terms", "new", "barset", "--ask", "--out", file);

        answer.Error.Should().Contain("moons");
        var meetings = JsonNode.Parse(File.ReadAllText(file))!["groups"]![0]!["meetings"]!;
        meetings["cadence"]!.GetValue<string>().Should().Be("every six weeks (4.1)");
        meetings["papersIn"]!.GetValue<string>().Should().Be("notRead");
        Partnership.Run("terms", "check", file).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_key_that_is_none_is_refused_with_an_example() =>
        Partnership.Run("terms", "new", "Barset Board").Error.Should().Contain("KEY").And.Contain("barsetshire");
}
