using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests;

/// <summary>Every command that asks about a group takes the terms of a council's own file.</summary>
public sealed class TermsCommandTests
{
    private const string Group = "barsetshire/board";

    private static readonly string File = System.IO.Path.Combine(AppContext.BaseDirectory, "terms", "barsetshire.json");

    [Fact]
    public void Groups_are_those_of_the_file()
    {
        var answer = Partnership.Run("groups", "--terms", File, "--json");

        answer.ExitCode.Should().Be(0);
        var board = answer.Json.GetProperty("groups")[0];
        answer.Json.GetProperty("groups").EnumerateArray().Select(one => one.Text("id")).Should().Equal(Group, "barsetshire/delivery-group");
        board.Text("viceChair").Should().Be("unspecified");
        board.Text("cadence").Should().Be("quarterly");
    }

    [Fact]
    public void A_timetable_counts_by_its_limits() =>
        Partnership.Run("timetable", "--terms", File, "--group", Group, "--meeting", "2026-03-11", "--json").Json.GetProperty("duties").EnumerateArray()
            .Select(one => (one.Text("due"), one.GetProperty("because").Text("id"))).Should().Equal(("2026-03-04", "BAR-012"), ("2026-03-25", "BAR-013"));

    [Fact]
    public void Meetings_are_counted_by_its_cadence()
    {
        var told = Partnership.Run("meetings", "--terms", File, "--group", Group, "--held", "2025-01-14,2025-05-13", "--year", "2025", "--json").Json;

        (told.GetProperty("required").GetInt32(), told.GetProperty("shortfall").GetInt32()).Should().Be((4, 2));
    }

    [Fact]
    public void An_office_ends_by_its_longest_term() =>
        Partnership.Run("office", "--terms", File, "--group", Group, "--office", "chair", "--from", "2026-03-11", "--json").Json.GetProperty("latestEnd").Text("answer").Should().Be("2028-03-11");

    [Fact]
    public void A_board_is_held_against_its_categories()
    {
        using var members = new Temporary("""{ "members": [{ "member": "m1", "categories": ["police"], "from": "2026-01-01" }] }""");

        Partnership.Run("board", "--terms", File, "--group", Group, "--on", "2026-03-11", "--members", members.Path, "--json").Json.GetProperty("categories").EnumerateArray()
            .Select(one => (one.Text("category"), one.Text("state"))).Should().Equal(("council", "notMet"), ("police", "met"), ("health", "notMet"), ("survivors", "notMet"));
    }

    [Fact]
    public void A_substitute_is_judged_by_its_rule()
    {
        using var facts = new Temporary("""{ "memberKind": "core", "namedBeforehand": true, "mayDecide": true }""");

        var answer = Partnership.Run("substitute", "--terms", File, "--group", Group, "--facts", facts.Path, "--json");

        answer.Json.GetProperty("result").Text("answer").Should().Be("met");
        (answer.ExitCode, answer.Error).Should().Be((0, string.Empty));
    }

    [Fact]
    public void A_grievance_runs_by_its_limits()
    {
        using var facts = new Temporary("""{ "concerns": "member", "raised": "2026-02-02", "investigationStarted": "2026-02-09", "investigationEnded": "2026-02-16" }""");

        Partnership.Run("grievance", "--terms", File, "--group", Group, "--facts", facts.Path, "--as-at", "2026-02-17", "--json").Json.GetProperty("dates").EnumerateArray()
            .Select(one => one.Text("by")).Should().Contain("2026-02-26", "ten days after 16 February");
    }

    [Fact]
    public void Duties_and_rules_are_those_of_the_file()
    {
        Partnership.Run("duties", "--terms", File, "--year", "2026-27", "--json").Json.GetProperty("duties").EnumerateArray().Select(one => one.Text("duty")).Should().Equal("Report to the Health and Wellbeing Board");
        Partnership.Run("rules", "--terms", File, "--json").Json.EnumerateArray().Select(one => one.Text("id")).Should().Contain("barsetshire/board/papers-out").And.NotContain("daa-2021/s58");
        Partnership.Run("links", "--terms", File, "--json").Json.EnumerateArray().Select(one => (one.Text("from"), one.Text("to"))).Should().Contain(("barsetshire/delivery-group", "barsetshire/board"));
    }

    [Fact]
    public void What_cannot_be_used_is_said_with_file_and_path_and_the_rest_is_answered()
    {
        using var broken = new Temporary(System.IO.File.ReadAllText(File).Replace("\"point\": \"papers-out\"", "\"point\": \"papers\"", StringComparison.Ordinal));
        var answer = Partnership.Run("timetable", "--terms", broken.Path, "--group", Group, "--meeting", "2026-03-11", "--json");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().StartWith($"{broken.Path}: $.groups[0].meetings.duties[0].point: 'papers' is not one of the valid values: cadence, duration, papers-in, papers-out");
        answer.Json.GetProperty("duties").EnumerateArray().Select(one => one.Text("due")).Should().Equal("2026-03-25");
    }

    [Theory]
    [InlineData("{", "$: The text is not JSON: it breaks off.")]
    [InlineData("", "$: The text is not JSON: it is empty.")]
    [InlineData("[]", "$: It must be an object with the members $schema, $comment, sources, partnership")]
    [InlineData("{}", "$: The member 'sources' is missing.")]
    public void A_file_that_is_no_file_of_terms_is_bad_usage_and_says_why(string text, string says)
    {
        using var file = new Temporary(text);
        var answer = Partnership.Run("groups", "--terms", file.Path);

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().StartWith($"--terms: {file.Path} is not valid. ").And.Contain(says);
    }

    [Fact]
    public void A_group_of_another_file_is_bad_usage_and_names_those_there_are()
    {
        var answer = Partnership.Run("timetable", "--terms", File, "--group", "southampton/board", "--meeting", "2026-03-11");

        answer.ExitCode.Should().Be(2);
        answer.Error.Trim().Should().Be("--group: 'southampton/board' is not a group. Enter one of barsetshire/board, barsetshire/delivery-group.");
    }

    [Fact]
    public void Terms_that_take_away_from_statute_are_refused_by_name()
    {
        using var less = new Temporary(System.IO.File.ReadAllText(File).Replace("\"amount\": 2,\n      \"stricter\"", "\"amount\": 0,\n      \"stricter\"", StringComparison.Ordinal));
        var answer = Partnership.Run("groups", "--terms", less.Path, "--json");

        answer.ExitCode.Should().Be(1);
        answer.Error.Should().Contain("'Two people who have used the services sit on the Board' is refused").And.Contain("Domestic Abuse Act 2021, s 58(2)(c)").And.Contain("(BAR-005)");
    }
}
