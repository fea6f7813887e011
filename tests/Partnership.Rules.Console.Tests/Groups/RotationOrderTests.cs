using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests.Groups;

/// <summary>Whose turn it is, where the terms say how long each has the office and not in what order.</summary>
public sealed class RotationOrderTests
{
    private const string Terms = """
        {
          "sources": [{ "key": "wold", "title": "Wold Board: terms of reference", "kind": "terms-of-reference" }],
          "partnership": { "key": "wold", "name": "Wold Partnership", "document": "wold" },
          "groups": [{ "id": "wold/board", "name": "Wold Board", "citation": "1", "chair": "rotates every two years (3.1)" }]
        }
        """;

    [Fact]
    public void Without_an_order_it_is_asked_for() =>
        Answer("""{ "holder": "police", "from": "2023-04-01" }""").Json.GetProperty("answers")[0].GetProperty("result").GetProperty("stillNeeded")[0].Text("fact").Should().Be("order");

    [Theory]
    [InlineData("police", "health")]
    [InlineData("the police", "health")]
    [InlineData("health", "council")]
    public void With_an_order_the_next_has_the_turn_after_two_years(string holder, string next) =>
        Answer($$"""{ "holder": "{{holder}}", "from": "2023-04-01", "order": ["council", "police", "health"] }""").Json.GetProperty("answers")[0].GetProperty("result").Text("answer").Should().Be(next);

    [Fact]
    public void A_holder_who_is_not_in_the_order_is_bad_usage() =>
        Answer("""{ "holder": "fire", "from": "2023-04-01", "order": ["council", "police"] }""").ExitCode.Should().Be(2);

    private static Answer Answer(string facts)
    {
        using var terms = new Temporary(Terms);
        using var known = new Temporary(facts);
        return Partnership.Run("rotation", "--group", "wold/board", "--terms", terms.Path, "--facts", known.Path, "--on", "2025-06-01", "--json");
    }
}
