using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

public sealed class DefinitionTests
{
    [Fact]
    public void Where_no_definition_that_ships_applies_it_says_so_and_gives_the_ranges()
    {
        var answer = Partnership.Run("definition", "--on", "2019-03-31", "--jurisdiction", "scotland", "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("applies").GetArrayLength().Should().Be(0);
        answer.Out.Should().Contain("none-ships").And.Contain("scotland-2018 from 2019-04-01");
    }

    [Fact]
    public void A_limited_commencement_is_flagged_beside_what_applies() =>
        Partnership.Run("definition", "--on", "2021-07-05", "--json").Json.GetProperty("flags").EnumerateArray()
            .Select(flag => flag.Text("code")).Should().Contain("limited-purpose");

    [Fact]
    public void A_comparison_says_what_applied_what_changed_and_why()
    {
        var answer = Partnership.Run("definition", "--compare", "2010-01-01", "2022-01-01");

        answer.Out.Should().Contain("2010-01-01: pre-2013").And.Contain("2022-01-01: daa-2021")
            .And.Contain("before: both are 18 or over").And.Contain("after:  both are 16 or over").And.Contain("Because: Domestic abuse under the Domestic Abuse Act 2021, from 2021-10-01");
    }

    [Fact]
    public void Two_days_with_the_same_definitions_say_that_nothing_changed() =>
        Partnership.Run("definition", "--compare", "2022-02-01", "2023-01-01").Out.Should().Contain("Nothing changed");

    [Fact]
    public void People_see_the_steps_that_decide_each_with_its_clause()
    {
        const string Facts = """{ "ages": { "aIs18OrOver": true, "bIs18OrOver": true }, "connection": ["intimateRelationshipBefore"], "kinship": [], "behaviour": ["financialAbuse", "directedAtB"] }""";
        var answer = Assessed(Facts, "2018-05-01");

        answer.ExitCode.Should().Be(0);
        answer.Out.Should().MatchRegex("met +They are, or were, intimate partners +l.11 CAM-TOR-007").And.NotContain("A is step parent");
    }

    [Fact]
    public void A_fact_that_cannot_be_used_is_named_and_the_rest_is_answered()
    {
        const string Facts = """{ "ages": { "aIs16OrOver": true, "bIs16OrOver": "yes" }, "connection": ["marriedNowOrBefore", "neighbours"] }""";
        var answer = Assessed(Facts, "2023-05-01", "--json");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain("$.ages.bIs16OrOver: It must be true or false").And.Contain("$.connection[1]: 'neighbours' is not one of the valid values: marriedNowOrBefore");
        answer.Json.GetProperty("results").EnumerateArray().Select(one => one.Text("outcome")).Should().Contain("unknown");
    }

    [Fact]
    public void A_file_that_holds_no_facts_at_all_is_bad_usage() =>
        Assessed("[]", "2023-05-01").ExitCode.Should().Be(2);

    [Theory]
    [InlineData("--compare: '2010-01-01' cannot be used; give two days", "--compare", "2010-01-01")]
    [InlineData("--compare: '2010-13-01' cannot be used; give two days", "--compare", "2010-13-01", "2022-01-01")]
    [InlineData("--purpose: 'section-99' cannot be used; give general, or one of homelessness-priority-need, section-63-and-part-4, section-79", "--on", "2022-01-01", "--purpose", "section-99")]
    [InlineData("--jurisdiction: 'cornwall' cannot be used; give one of england", "--on", "2022-01-01", "--jurisdiction", "cornwall")]
    [InlineData("--partnership: 'leeds' cannot be used; give one of cambridgeshire", "--on", "2022-01-01", "--partnership", "leeds")]
    public void Bad_usage_names_the_option_and_what_to_give(string error, params string[] given)
    {
        var answer = Partnership.Run(["definition", .. given]);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith(error);
    }

    private static Answer Assessed(string facts, string on, params string[] more)
    {
        var file = Path.Combine(Path.GetTempPath(), $"facts-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, facts);
        try
        {
            return Partnership.Run(["definition", "--on", on, "--facts", file, .. more]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
