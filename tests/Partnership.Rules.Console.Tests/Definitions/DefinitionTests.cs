using System.Text;
using System.Text.Json;
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
        answer.Out.Should().Contain("none-ships").And.Contain("under the Scottish Act of 2018', from 1 April 2019");
    }

    [Fact]
    public void A_limited_commencement_is_flagged_beside_what_applies() =>
        Partnership.Run("definition", "--on", "2021-07-05", "--json").Json.GetProperty("flags").EnumerateArray()
            .Select(flag => flag.Text("code")).Should().Contain("limited-purpose");

    [Fact]
    public void A_comparison_says_what_applied_what_changed_and_why()
    {
        var answer = Partnership.Run("definition", "--compare", "2010-01-01", "2022-01-01");

        answer.Out.Should().Contain("1 January 2010: The working definition before 31 March 2013").And.Contain("1 January 2022: Domestic abuse under the Domestic Abuse Act 2021")
            .And.Contain("before: both are 18 or over").And.Contain("after:  both are 16 or over").And.Contain("Because: Domestic abuse under the Domestic Abuse Act 2021, from 1 October 2021");
    }

    [Fact]
    public void Two_days_with_the_same_definitions_say_that_nothing_changed() =>
        Partnership.Run("definition", "--compare", "2022-02-01", "2023-01-01").Out.Should().Contain("Nothing changed");

    [Fact]
    public void People_see_the_steps_that_decide_each_with_its_clause()
    {
        const string Facts = """{ "ages": { "aIs18OrOver": true, "bIs18OrOver": true }, "connection": ["intimateRelationshipBefore"], "kinship": [], "behaviour": ["financialAbuse", "directedAtB"] }""";
        var answer = Assessed(Facts, "2018-05-01", "--partnership", "cambridgeshire");

        answer.ExitCode.Should().Be(0);
        answer.Out.Should().MatchRegex("met +They are, or were, intimate partners +line 11, CAM-TOR-007").And.NotContain("A is step parent");
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
    [InlineData("--compare: '2010-01-01' is not valid. Enter two dates", "--compare", "2010-01-01")]
    [InlineData("--difference: enter two ids, such as cross-government-2013 daa-2021. Valid ids: pre-2013", "--difference", "daa-2021")]
    [InlineData("--difference: 'stockport' is not a definition that can be compared. Valid ids: pre-2013", "--difference", "daa-2021", "stockport")]
    [InlineData("Use either --batch or --facts, not both.", "--on", "2022-01-01", "--batch", "-", "--facts", "x")]
    [InlineData("--compare: '2010-13-01' is not valid. Enter two dates", "--compare", "2010-13-01", "2022-01-01")]
    [InlineData("--purpose: 'section-99' is not valid. Enter general, or one of homelessness-priority-need, section-63-and-part-4, section-79", "--on", "2022-01-01", "--purpose", "section-99")]
    [InlineData("--jurisdiction: 'cornwall' is not valid. Enter one of england", "--on", "2022-01-01", "--jurisdiction", "cornwall")]
    [InlineData("--partnership: 'leeds' is not valid. Enter one of cambridgeshire", "--on", "2022-01-01", "--partnership", "leeds")]
    public void Bad_usage_names_the_option_and_what_to_give(string error, params string[] given)
    {
        var answer = Partnership.Run(["definition", .. given]);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith(error);
    }

    [Fact]
    public void Without_a_partnership_only_general_definitions_answer_and_the_others_are_named()
    {
        var answer = Partnership.Run("definition", "--on", "2018-05-01", "--json");

        answer.Json.GetProperty("applies").EnumerateArray().Select(one => one.Text("definition")).Should().Equal("cross-government-2013", "sca-2015-first");
        answer.Json.GetProperty("flags").EnumerateArray().Select(flag => flag.Text("says")).Should().Contain(says => says.Contains("not shown: cambridgeshire."));
    }

    [Fact]
    public void Behaviour_known_not_to_be_towards_B_meets_no_definition_between_two_people()
    {
        const string Facts = """{"ages":{"aIs18OrOver":true,"bIs18OrOver":true},"connection":["intimateRelationshipBefore"],"kinship":[],"behaviour":{"physicalAbuse":true,"violentBehaviour":true,"directedAtB":false,"towardsBThroughAnother":false}}""";

        Parties(Assessed(Facts, "2024-12-12", "--partnership", "southampton", "--json")).Should().Equal("southampton-2013 notMet", "daa-2021 notMet", "sca-2015-second met");
        Parties(Assessed(Facts, "2015-06-01", "--partnership", "cambridgeshire", "--json")).Should().Equal("cambridgeshire-2005 none", "cambridgeshire-2005 none", "cross-government-2013 notMet");
        Parties(Assessed(Facts, "2012-06-01", "--json")).Should().Equal("pre-2013 notMet");
        static IEnumerable<string> Parties(Answer answer) => answer.Json.GetProperty("results").EnumerateArray()
            .Where(result => result.Text("asTo") == "parties").Select(result => $"{result.Text("definition")} {result.Text("outcome")}");
    }

    [Fact]
    public void A_batch_answers_every_line_in_order_and_a_bad_line_keeps_its_place()
    {
        const string Lines = "\uFEFF{\"ages\":{\"aIs16OrOver\":false}}\r\n{\"ages\":{\"aIsOld\":true}}\n\n{\"ages\":{\"aIs18OrOver\":true,\"aIs16OrOver\":false}}\n{}";
        var answer = Partnership.RunOn(Encoding.UTF8.GetBytes(Lines), "definition", "--on", "2024-01-01", "--batch", "-");
        var lines = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        answer.ExitCode.Should().Be(1);
        lines.Select(line => line.GetProperty("line").GetInt64()).Should().Equal(1, 2, 3, 4, 5);
        lines[0].GetProperty("results").EnumerateArray().Select(one => $"{one.Text("definition")} {one.Text("asTo")} {one.Text("reading")} {one.Text("outcome")}")
            .Should().Equal("daa-2021 parties literal notMet", "daa-2021 child literal notMet", "sca-2015-second parties literal unknown");
        lines[1].Text("problem").Should().StartWith("$.ages.aIsOld: There is no such member.");
        lines[2].Text("problem").Should().Contain("empty");
        lines[3].Text("problem").Should().Be("aIs18OrOver and aIs16OrOver contradict each other.");
        lines[4].GetProperty("results").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public void A_batch_line_that_spans_many_reads_is_whole_and_one_over_a_megabyte_is_told()
    {
        var wide = "{\"ages\":{" + new string(' ', 200_000) + "\"aIs16OrOver\":false}}";
        var answer = Partnership.RunOn(Encoding.UTF8.GetBytes($"{wide}\n{new string(' ', 3_000_000)}{wide}\n{wide}"), "definition", "--on", "2024-01-01", "--batch", "-");
        var lines = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().HaveCount(3);
        lines[0].Should().Contain("notMet");
        lines[1].Should().Contain("longer than 1 MB");
        lines[2].Should().Contain("notMet").And.StartWith("{\"line\":3");
    }

    [Fact]
    public void The_exact_difference_is_given_in_facts_that_can_be_put_to_both()
    {
        var answer = Partnership.Run("definition", "--difference", "pre-2013", "cross-government-2013", "--json").Json;

        answer.GetProperty("same").GetBoolean().Should().BeFalse();
        answer.GetProperty("lost").GetArrayLength().Should().Be(0);
        var gained = answer.GetProperty("gained").EnumerateArray().ToArray();
        gained.Should().NotBeEmpty();
        foreach (var one in gained)
        {
            Outcome(one, "2013-03-30", "pre-2013").Should().Be("notMet");
            Outcome(one, "2013-03-31", "cross-government-2013").Should().Be("met");
        }

        Partnership.Run("definition", "--difference", "southampton-2013", "cross-government-2013", "--json").Json.GetProperty("same").GetBoolean().Should().BeTrue();
        static string Outcome(JsonElement one, string on, string id) => Assessed(one.GetProperty("facts").GetRawText(), on, "--json").Json
            .GetProperty("results").EnumerateArray().Single(result => result.Text("definition") == id && result.Text("asTo") == "parties").Text("outcome")!;
    }

    [Fact]
    public void A_councils_own_definition_is_compared_asked_and_assessed()
    {
        var terms = Path.Combine(GovernanceAndPlanTests.Tree, "samples/terms/loamshire.json");
        var difference = Partnership.Run("definition", "--difference", "daa-2021", "loamshire-2026", "--terms", terms, "--json").Json;
        var asked = Partnership.Run("definition", "--on", "2026-05-01", "--ask", "--terms", terms, "--json").Json;

        difference.GetProperty("gained").GetArrayLength().Should().BePositive();
        difference.GetProperty("lost").GetArrayLength().Should().BePositive();
        asked.GetProperty("results").EnumerateArray().Select(one => one.Text("definition")).Should().Contain("loamshire-2026");
        Partnership.Run("definition", "--on", "2026-05-01", "--terms", terms, "--json").Json.GetProperty("applies").EnumerateArray().Select(one => one.Text("definition")).Should().Contain("loamshire-2026");
    }

    [Fact]
    public void Without_its_terms_a_councils_own_definition_is_not_known_and_one_like_it_is_named() =>
        Partnership.Run("definition", "--difference", "daa-2020", "cross-government-2013").Error.Should().StartWith("--difference: 'daa-2020' is not a definition that can be compared.").And.Contain("daa-2021");

    [Fact]
    public void An_interview_is_taken_up_again_from_its_own_facts()
    {
        var (facts, screens) = ("{}", 0);
        while (Assessed(facts, "2024-01-01", "--ask", "--json").Json is var state && state.GetProperty("nextQuestion") is { ValueKind: JsonValueKind.Object } screen)
        {
            var known = System.Text.Json.Nodes.JsonNode.Parse(state.GetProperty("facts").GetRawText())!.AsObject();
            foreach (var choice in screen.GetProperty("choices").EnumerateArray())
            {
                known[choice.Text("group")!] ??= new System.Text.Json.Nodes.JsonObject();
                known[choice.Text("group")!]![choice.Text("key")!] = choice.Text("key") is "aIs16OrOver" or "bIs16OrOver" or "marriedNowOrBefore" or "violentBehaviour" or "directedAtB";
            }

            facts = known.ToJsonString();
            screens++;
        }

        screens.Should().BeInRange(1, 4);
        Assessed(facts, "2024-01-01", "--ask", "--json").Json.GetProperty("results").EnumerateArray().First().Text("outcome").Should().Be("met");
    }

    [Fact]
    public void On_a_terminal_a_screen_is_answered_on_one_line_and_stopping_prints_the_facts()
    {
        var answer = Partnership.RunOn("1 2 99\n?\nstop\n", "definition", "--on", "2024-01-01", "--ask");

        answer.ExitCode.Should().Be(0);
        answer.Error.Should().Contain("'1 2 99' is not valid. Enter numbers from 1 to ");
        answer.Out.Should().Contain("(Domestic Abuse Act 2021").And.Contain("Stopped.").And.Contain("\"unknown\"");
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
