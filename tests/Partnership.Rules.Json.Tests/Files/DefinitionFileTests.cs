using FluentAssertions;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Json.Tests.Files;

public sealed class DefinitionFileTests
{
    [Fact]
    public void A_fact_is_true_false_or_unknown_and_a_list_closes_its_group()
    {
        var file = PartnershipJson.DefinitionFacts.Read("""{ "ages": { "aIs16OrOver": true, "bIs16OrOver": "unknown" }, "kinship": ["child"] }""");

        file.Problems.Should().BeEmpty();
        file.Value["a-16-or-over"].Value.Should().BeTrue();
        file.Value["b-16-or-over"].State.Should().Be(FactState.NotKnown);
        file.Value["a-is-child"].Value.Should().BeTrue();
        file.Value["a-is-parent"].Value.Should().BeFalse();
        file.Value["violent-behaviour"].State.Should().Be(FactState.NotAsked);
    }

    [Fact]
    public void A_list_with_something_not_understood_closes_nothing()
    {
        var file = PartnershipJson.DefinitionFacts.Read("""{ "kinship": ["child", "cousin"] }""");

        file.Problems.Should().ContainSingle();
        file.Value["a-is-child"].Value.Should().BeTrue();
        file.Value["a-is-parent"].State.Should().Be(FactState.NotKnown);
    }

    [Fact]
    public void Of_a_fact_given_twice_neither_is_taken() =>
        PartnershipJson.DefinitionFacts.Read("""{ "ages": { "aIs16OrOver": true, "aIs16OrOver": false } }""").Value["a-16-or-over"].IsKnown.Should().BeFalse();

    [Fact]
    public void What_is_listed_brings_with_it_what_it_implies()
    {
        var file = PartnershipJson.DefinitionFacts.Read("""{ "connection": ["bothParentsOfSameChild"] }""");

        file.Value["both-parents-of-same-child"].Value.Should().BeTrue();
        file.Value["each-has-parental-relationship"].Value.Should().BeTrue();
        file.Value["married-now-or-before"].Value.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "people": {} }""", "$.people: There is no such member. Valid members: $schema, ages, connection, kinship, behaviour, child, points.")]
    [InlineData("""{ "ages": { "dateOfBirth": "2001-01-01" } }""", "$.ages.dateOfBirth: There is no such member. Valid members: aIs16OrOver, *")]
    [InlineData("""{ "ages": { "aIs16OrOver": "yes" } }""", "$.ages.aIs16OrOver: It must be true or false; it is text. Where there is no value: unknown, notApplicable, notAsked.")]
    [InlineData("""{ "kinship": ["cousin"] }""", "$.kinship?0?: 'cousin' is not one of the valid values: parent, *")]
    [InlineData("""{ "kinship": [7] }""", "$.kinship?0?: It must be one of parent, *; it is the number 7.")]
    [InlineData("""{ "kinship": "parent" }""", "$.kinship: It must be an object of facts, or a list of those that hold; it is text.")]
    [InlineData("""{ "ages": ["aIs16OrOver"] }""", "$.ages: It must be an object with the members aIs16OrOver, *; it is a list.")]
    [InlineData("""{ "ages": { "aIs16OrOver": true }, "ages": { "aIs16OrOver": false } }""", "$.ages: The member appears twice. Keep one.")]
    [InlineData("""{ "ages": { "aIs16OrOver": true, "aIs16OrOver": false } }""", "$.ages.aIs16OrOver: The member appears twice. Keep one.")]
    public void What_cannot_be_used_is_told_with_its_path_and_no_fact_holds_by_it(string json, string problem)
    {
        var read = PartnershipJson.DefinitionFacts.Read(json);

        read.Problems.Should().ContainSingle().Which.ToString().Should().Match(problem);
        read.Value.Names.Where(name => read.Value[name].IsKnown).Should().BeEmpty();
    }

    [Theory]
    [InlineData("[]", "$: It must be an object with the members $schema, ages, *; it is a list.")]
    [InlineData("{", "$: The text is not JSON: it breaks off. This is on line 1.")]
    [InlineData("""{ "ages": {}, }""", "$: The text is not JSON: no comma may stand after the last item. This is on line 1.")]
    [InlineData("{ /* ages */ }", "$: The text is not JSON: comments are not part of JSON. This is on line 1.")]
    public void What_is_no_file_of_facts_is_refused_in_one_problem(string json, string problem)
    {
        var read = PartnershipJson.DefinitionFacts.Read(json);

        read.HasValue.Should().BeFalse();
        read.Problems.Should().ContainSingle().Which.ToString().Should().Match(problem);
    }

    [Fact]
    public void A_fact_that_no_definition_asks_for_cannot_be_written() =>
        FluentActions.Invoking(() => PartnershipJson.DefinitionFacts.Write(FactSheet.Empty.With("delegated-authority", holds: true))).Should().Throw<ArgumentException>().WithMessage("*delegated-authority*");
}
