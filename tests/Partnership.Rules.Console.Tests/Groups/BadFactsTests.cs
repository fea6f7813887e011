using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>Bad input on groups: each is named by file and path with what is valid, and everything else is still answered.</summary>
public sealed class BadFactsTests : IDisposable
{
    private const string Good = """{ "member": "ok", "categories": ["housing"], "from": "2021-09-01", "body": "southampton/scc" }""";

    private readonly string file = Path.Combine(Path.GetTempPath(), $"facts-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "from": "2021-09-01", "body": "acme" }""", "'acme'", "southampton/ccg")]
    [InlineData("""{ "member": "m", "categories": ["no-such-place"], "from": "2021-09-01" }""", "'no-such-place'", "children-social-care, adult-social-care")]
    [InlineData("""{ "member": "ok", "categories": ["housing"], "from": "2022-01-01" }""", "twice at once", "counted the two lines as one")]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "from": "2022-01-01", "to": "2021-01-01" }""", "ends before it starts", "did not count it")]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "from": "2021-09-01", "office": "chair" }, { "member": "n", "categories": ["solent"], "from": "2021-10-01", "office": "Chair" }""", "n is a second", "the office chair")]
    [InlineData("""{ "member": "m", "categories": "ccg" }""", "$.members[1].categories", "It must be a list")]
    [InlineData("""{ "member": "m", "categories": ["ccg", 7], "from": "2021-09-01" }""", "$.members[1].categories[1]", "It must be text")]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "from": 2021 }""", "$.members[1].from", "a date such as 2022-08-15, 2022-08, 2022-Q3 or 2022")]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "from": "yesterday" }""", "$.members[1].from", "Valid forms: 2022-08-15, 2022-08, 2022-Q3, 2022")]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "form": "2021-09-01" }""", "$.members[1].form", "Valid members: member, categories, from, to")]
    [InlineData("""{ "member": "m", "categories": ["ccg"], "from": "2021-09-01", "to": "2022-01-01", "to": "2023-01-01" }""", "$.members[1].to", "The member appears twice. Keep one.")]
    [InlineData("""{ "member": "m", "categories": ["commissioned-services"], "from": "2021-09-01", "sitsFor": ["moonshine"] }""", "'moonshine'", "community, refuge, perpetrator")]
    [InlineData("7", "$.members[1]", "an object with the members member, categories")]
    public void A_bad_member_is_named_and_the_others_still_count(string bad, string names, string valid)
    {
        var answer = Board($"[{Good}, {bad}]");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain(file).And.Contain(names).And.Contain(valid);
        State(answer, "housing").Should().Be("met");
    }

    [Fact]
    public void A_key_given_twice_with_two_values_is_not_known_rather_than_the_last_of_them() =>
        State(Board("""[{ "member": "m", "categories": ["ccg"], "from": "2021-09-01", "to": "2021-12-31", "to": "2030-01-01" }]"""), "ccg").Should().Be("unknown");

    [Fact]
    public void Local_places_are_laid_over_the_statutory_board_when_both_are_asked_for()
    {
        File.WriteAllText(file, """{ "members": [{ "member": "m", "categories": ["solent", "housing"], "from": "2021-10-01" }] }""");
        var answer = Partnership.Run("board", "--statute", "--group", "southampton/board", "--authority", "single-tier", "--on", "2022-01-01", "--members", file, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("categories").EnumerateArray().Where(one => one.Text("state") == "met").Select(one => one.Text("category")).Should().Equal("a", "f");
    }

    [Fact]
    public void A_good_file_is_answered_without_a_word()
    {
        var answer = Board($"[{Good}]");

        (answer.ExitCode, answer.Error).Should().Be((0, string.Empty));
        answer.Json.Text("finding").Should().Be("notMet");
    }

    [Theory]
    [InlineData("""{ "members": 7 }""", "$.members: It must be a list; it is the number 7.")]
    [InlineData("[]", "$: It must be an object with the members $schema, authority, members")]
    [InlineData("{", "not JSON: it breaks off.")]
    [InlineData("""{ "members": [], }""", "no comma may stand after the last item")]
    [InlineData("/* who */ {}", "comments are not part of JSON")]
    public void A_file_of_the_wrong_shape_is_bad_usage_in_one_line(string text, string says)
    {
        File.WriteAllText(file, text);
        var answer = Partnership.Run("board", "--group", "southampton/board", "--on", "2022-01-01", "--members", file);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain("--members").And.Contain(says);
        answer.Error.TrimEnd().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("stockport/dvsg")]
    [InlineData("southampton/dasg")]
    [InlineData("nowhere/board")]
    public void A_group_of_another_partnership_is_refused_with_those_there_are(string group)
    {
        var answer = Partnership.Run("meetings", "--group", group, "--held", "2026-01-14", "--year", "2026");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain($"'{group}'").And.Contain("partnership groups");
    }

    [Theory]
    [InlineData("'concerns': 'chairman'", "$.concerns", "member, chair, vice-chair")]
    [InlineData("'investigationEnded': '2009-02-30'", "$.investigationEnded", "in the form 2026-12-25")]
    [InlineData("'told': 16", "$.told", "a day of the calendar in the form 2026-12-25")]
    [InlineData("'memberSatOnExecutiveCommittee': 'yes'", "$.memberSatOnExecutiveCommittee", "true or false")]
    [InlineData("'decided': '2009-03-16'", "$.decided", "committeeDecided")]
    [InlineData("'raised': '2009-02-02', 'raised': '2009-02-03'", "$.raised", "The member appears twice. Keep one.")]
    [InlineData("'noticeFrom': 'middle'", "$.noticeFrom", "end, start")]
    public void A_bad_fact_of_a_grievance_is_named_and_the_rest_is_answered(string bad, string path, string valid)
    {
        File.WriteAllText(file, $$"""{ "committeeDecided": "2009-03-16", {{bad.Replace('\'', '"')}} }""");
        var answer = Partnership.Run("grievance", "--group", "cambridgeshire/dvsg", "--facts", file, "--as-at", "2009-03-20", "--json");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain(file).And.Contain(path).And.Contain(valid);
        answer.Json.GetProperty("dates")[1].Text("by").Should().Be("2009-03-30");
    }

    [Fact]
    public void A_day_out_of_order_is_named_and_the_dates_still_stand()
    {
        File.WriteAllText(file, """{ "concerns": "member", "raised": "2009-03-20", "investigationStarted": "2009-03-01", "investigationEnded": "2009-03-02" }""");
        var answer = Partnership.Run("grievance", "--group", "cambridgeshire/dvsg", "--facts", file, "--as-at", "2009-03-20", "--json");

        answer.ExitCode.Should().Be(1);
        answer.Json.Text("stage").Should().Be("unknown");
        answer.Json.GetProperty("dates")[0].Text("by").Should().Be("2009-03-16");
    }

    [Theory]
    [InlineData("null", "unknown", "decided", null)]
    [InlineData("\"unknown\"", "unknown", "decided", null)]
    [InlineData("\"2009-03-16\"", "met", "decided", "either side")]
    public void What_nobody_knows_is_not_what_was_not_done(string told, string inTime, string stage, string? whoActs)
    {
        File.WriteAllText(file, $$"""{ "concerns": "member", "raised": "2009-02-02", "investigationStarted": "2009-02-16", "investigationEnded": "2009-03-02", "committeeDecided": "2009-03-02", "told": {{told}} }""");
        var json = Partnership.Run("grievance", "--group", "cambridgeshire/dvsg", "--facts", file, "--as-at", "2009-12-31", "--json").Json;

        json.GetProperty("dates")[0].Text("inTime").Should().Be(inTime);
        json.Text("stage").Should().Be(stage);
        json.Text("whoActs").Should().Be(whoActs);
    }

    [Theory]
    [InlineData("""{ "breifed": true }""", "$.breifed", "arrangedByNamedMember, briefed")]
    [InlineData("""{ "briefed": "yes" }""", "$.briefed", "true or false")]
    [InlineData("""{ "briefed": true, "categories": ["cps"] }""", "'cps' is not on the list", "county-council")]
    public void A_bad_fact_about_a_deputy_is_named(string facts, string names, string valid)
    {
        File.WriteAllText(file, facts);
        var answer = Partnership.Run("substitute", "--group", "cambridgeshire/dvsg", "--facts", file, "--json");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain(file).And.Contain(names).And.Contain(valid);
        answer.Json.GetProperty("result").Text("answer").Should().Be("unknown");
    }

    [Theory]
    [InlineData("""["idva-manager"]""", 1)]
    [InlineData("""["idva-manager", "commissioned-services"]""", 0)]
    public void One_who_fills_a_core_and_an_advisory_place_is_asked_as_core(string categories, int advice)
    {
        File.WriteAllText(file, $$"""{ "delegatedAuthority": false, "categories": {{categories}} }""");
        var result = Partnership.Run("substitute", "--group", "southampton/board", "--facts", file, "--json").Json.GetProperty("result");

        result.GetProperty("flags").EnumerateArray().Count(flag => flag.Text("code") == "advice-only").Should().Be(advice);
    }

    private static string? State(Answer answer, string category) =>
        answer.Json.GetProperty("categories").EnumerateArray().Single(one => one.Text("category") == category).Text("state");

    private Answer Board(string members)
    {
        File.WriteAllText(file, $$"""{ "members": {{members}} }""");
        return Partnership.Run("board", "--group", "southampton/board", "--on", "2022-06-01", "--members", file, "--json");
    }
}
