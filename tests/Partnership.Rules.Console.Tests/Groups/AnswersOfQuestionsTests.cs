using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>What the questions about meetings, offices and seats answer on the sample of a joint board. Each value was worked out by hand from its clause.</summary>
public sealed class AnswersOfQuestionsTests : IDisposable
{
    private static readonly string Board = Path.Combine(GovernanceAndPlanTests.Tree, "samples", "terms", "joint-board.json");

    private readonly string file = Path.Combine(Path.GetTempPath(), $"answers-{Guid.NewGuid():N}.json");
    private readonly string terms = Path.Combine(Path.GetTempPath(), $"terms-{Guid.NewGuid():N}.json");

    public void Dispose()
    {
        File.Delete(file);
        File.Delete(terms);
    }

    [Theory]
    [InlineData("theme", "2026-03-11", "health")]
    [InlineData("theme", "2026-01-14", "housing")]
    [InlineData("named-meeting", "2026-03-11", "2026-01-14; 2025-06-11")]
    [InlineData("in-time", "2026-03-11", "notMet; met; unknown; notMet")]
    [InlineData("balance", "2026-03-11", "notApplicable")]
    public void A_question_has_its_answers(string command, string on, string answers) => string.Join("; ", Ask(command, on, Sample(command)).Order(StringComparer.Ordinal)).Should().Be(string.Join("; ", answers.Split("; ").Order(StringComparer.Ordinal)));

    [Fact]
    public void A_vacancy_says_whose_place_it_is_how_it_is_filled_and_who_takes_it_meanwhile()
    {
        var answers = Ask("vacancy", "2026-03-11", Sample("vacancy")).ToArray();

        answers[0].Should().Be("1 filled, 1 vacant: none from Southfold Council");
        answers[2].Should().Be("Vale Police");
        answers[3].Should().Be("0 filled, 1 vacant");
        answers[4].Should().Be("appointed by Southfold Council");
        answers[5].Should().Be("unspecified", "the terms name no one for the Vice-Chair");
        Ask("vacancy", "2026-01-31", Sample("vacancy")).ElementAt(3).Should().Be("1 filled, 0 vacant");
    }

    [Theory]
    [InlineData("4, 2, 1", "met")]
    [InlineData("3, 3, 1", "notMet")]
    public void Seats_are_in_balance_or_not(string here, string answer)
    {
        var seats = here.Split(", ");
        File.WriteAllText(terms, File.ReadAllText(Board).Replace("\"inBalance\": \"no (2.6)\"", "\"inBalance\": \"yes (2.6)\"", StringComparison.Ordinal));
        File.WriteAllText(file, $$"""{ "seats": [{ "group": "a", "onCouncil": 33, "here": {{seats[0]}} }, { "group": "b", "onCouncil": 18, "here": {{seats[1]}} }, { "group": "c", "onCouncil": 9, "here": {{seats[2]}} }] }""");

        Ask("balance", "2026-03-11", file, terms).Should().Equal(answer);
    }

    [Fact]
    public void A_board_without_someone_for_each_category_is_not_made_up_as_the_Act_asks() =>
        Ask("hats", "2026-03-11", Sample("hats")).First().Should().Be("notMet");

    [Theory]
    [InlineData("vacancy", """{ "members": [{ "member": "m1", "categories": ["police"], "office": "chiar" }] }""", "'chiar' is not an office")]
    [InlineData("named-meeting", """{ "meeting": "anual-meeting" }""", "Did you mean annual-meeting?")]
    [InlineData("in-time", """{ "meeting": "2026-02-11", "doneOn": { "vale/board/paper-out": "2026-02-04" } }""", "is not a duty of a meeting")]
    [InlineData("in-time", """{ "meeting": "2026-02-11", "doneOn": { "vale/board/papers-out": "yesterday" } }""", "is not valid")]
    [InlineData("theme", """{ "meetings": ["2026-04-15"], "firstTheme": "health" }""", "before the first day in 'meetings'")]
    [InlineData("theme", """{ "meetings": ["2026-01-14"], "firstTheme": "helth" }""", "'helth' is no theme of the rota")]
    public void A_fact_that_cannot_be_is_bad_usage_in_one_line(string command, string facts, string says)
    {
        File.WriteAllText(file, facts);
        var answer = Partnership.Run(command, "--terms", Board, "--group", "vale/board", "--on", "2026-03-11", "--facts", file);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain(says);
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("named-meeting")]
    [InlineData("vacancy")]
    [InlineData("hats")]
    public void Without_facts_the_answer_is_not_known_and_asks(string command)
    {
        var answer = Partnership.Run(command, "--terms", Board, "--group", "vale/board", "--on", "2026-03-11", "--json").Json.GetProperty("answers")[0].GetProperty("result");

        answer.Text("answer").Should().Be("unknown");
        answer.GetProperty("stillNeeded").GetArrayLength().Should().BePositive();
    }

    private static string Sample(string command) => Path.Combine(GovernanceAndPlanTests.Tree, "samples", "facts", $"{command}.json");

    private static IEnumerable<string> Ask(string command, string on, string facts, string? terms = null) =>
        Partnership.Run(command, "--terms", terms ?? Board, "--group", "vale/board", "--on", on, "--facts", facts, "--json").Json
            .GetProperty("answers").EnumerateArray().Select(one => one.GetProperty("result").Text("answer")!);
}
