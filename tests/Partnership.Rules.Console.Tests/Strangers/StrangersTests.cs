using System.Text.Json;
using FluentAssertions;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Console.Tests.Strangers;

/// <summary>Questions put to the terms of twenty-four invented partnerships. Each answer was worked out by hand from the words of the terms, before the console was asked.</summary>
public sealed class StrangersTests
{
    private static readonly string Folder = Path.Combine(Seeds.Root, "tests", "Partnership.Rules.Console.Tests", "Strangers");

    public static TheoryData<string, string> Questions()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in All())
        {
            data.Add(one.Text("board")!, one.Text("question")!);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_comes_out_as_the_words_of_the_terms_have_it(string board, string question)
    {
        var asked = All().Single(one => one.Text("board") == board && one.Text("question") == question);
        using var facts = new Temporary(asked.GetProperty("facts").GetRawText());
        var arguments = asked.GetProperty("args").EnumerateArray().Select(one => one.GetString()!).Select(one => one == "FACTS" ? facts.Path : one.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(Folder, one) : one);

        var answer = Partnership.Run([.. arguments, "--json"]);

        Found(answer.Json, asked.Text("path")!).Should().Be(asked.GetProperty("expected").ToString(), "{0}", answer.Error);
    }

    [Fact]
    public void No_board_has_a_problem()
    {
        foreach (var board in All().Select(one => one.Text("board")).Distinct())
        {
            Partnership.Run("terms", "check", Path.Combine(Folder, $"{board}.json"), "--json").Json.GetProperty("problems").EnumerateArray().Should().BeEmpty(board);
        }
    }

    [Fact]
    public void There_are_boards_with_eight_questions_or_more_save_one() =>
        All().GroupBy(one => one.Text("board")).Count(one => one.Count() >= 8).Should().Be(23);

    private static JsonElement[] All() => [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "questions.json"))).RootElement.EnumerateArray()];

    /// <summary>What stands at a path of names and places; nothing where the answer does not have it.</summary>
    private static string Found(JsonElement at, string path)
    {
        foreach (var step in path.Split('.'))
        {
            var found = at.ValueKind == JsonValueKind.Array
                ? at.EnumerateArray().Skip(int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault()
                : at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out var member) ? member : default;
            if (found.ValueKind == JsonValueKind.Undefined)
            {
                return string.Empty;
            }

            at = found;
        }

        return at.ToString();
    }
}
