using FluentAssertions;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

public sealed class FactsFileTests
{
    [Fact]
    public void A_fact_is_true_false_or_unknown_and_a_list_closes_its_group()
    {
        var file = FactsFile.Read("""{ "ages": { "aIs16OrOver": true, "bIs16OrOver": "unknown" }, "kinship": ["child"] }""");

        file.Problems.Should().BeEmpty();
        file.Facts["a-16-or-over"].Value.Should().BeTrue();
        file.Facts["b-16-or-over"].State.Should().Be(FactState.NotKnown);
        file.Facts["a-is-child"].Value.Should().BeTrue();
        file.Facts["a-is-parent"].Value.Should().BeFalse();
        file.Facts["violent-behaviour"].State.Should().Be(FactState.NotAsked);
    }

    [Fact]
    public void A_list_with_something_not_understood_closes_nothing()
    {
        var file = FactsFile.Read("""{ "kinship": ["child", "cousin"] }""");

        file.Problems.Should().ContainSingle();
        file.Facts["a-is-child"].Value.Should().BeTrue();
        file.Facts["a-is-parent"].State.Should().Be(FactState.NotKnown);
    }

    [Fact]
    public void Of_a_fact_given_twice_neither_is_taken() =>
        FactsFile.Read("""{ "ages": { "aIs16OrOver": true, "aIs16OrOver": false } }""").Facts["a-16-or-over"].IsKnown.Should().BeFalse();

    [Fact]
    public void What_is_listed_brings_with_it_what_it_implies()
    {
        var file = FactsFile.Read("""{ "connection": ["bothParentsOfSameChild"] }""");

        file.Facts["both-parents-of-same-child"].Value.Should().BeTrue();
        file.Facts["each-has-parental-relationship"].Value.Should().BeTrue();
        file.Facts["married-now-or-before"].Value.Should().BeFalse();
    }

    [Fact]
    public void The_file_that_a_page_shows_is_read_without_a_problem()
    {
        var shown = MarkdownPage.All.Single(page => page.Path == "docs/how-to/ask-which-definition.md").Blocks.Where(block => block.Language == "json").ToArray();

        shown.Should().NotBeEmpty().And.OnlyContain(block => FactsFile.Read(block.Code).Problems.Count == 0);
    }

    [Theory]
    [InlineData("""{ "people": {} }""", "$.people: there is no such group; give one of ages, connection, *")]
    [InlineData("""{ "ages": { "dateOfBirth": "2001-01-01" } }""", "$.ages.dateOfBirth: there is no fact 'dateOfBirth'; give one of aIs16OrOver, *")]
    [InlineData("""{ "ages": { "aIs16OrOver": "yes" } }""", "$.ages.aIs16OrOver: \"yes\" will not do; give true, false or \"unknown\"")]
    [InlineData("""{ "kinship": ["cousin"] }""", "$.kinship[[]0[]]: there is no fact 'cousin'; give one of parent, *")]
    [InlineData("""{ "ages": ["aIs16OrOver"] }""", "$.ages: an object of facts is expected")]
    [InlineData("""{ "ages": { "aIs16OrOver": true }, "ages": { "aIs16OrOver": false } }""", "$.ages: given twice; give it once")]
    [InlineData("""{ "ages": { "aIs16OrOver": true, "aIs16OrOver": false } }""", "$.ages.aIs16OrOver: given twice; give it once")]
    [InlineData("[]", "$: an object of groups is expected")]
    [InlineData("{", "$: this is not JSON*")]
    public void What_cannot_be_used_is_refused_with_its_path(string json, string problem) =>
        FactsFile.Read(json).Problems.Should().ContainSingle().Which.Should().Match(problem.Replace("[[]", "[", StringComparison.Ordinal).Replace("[]]", "]", StringComparison.Ordinal));
}
