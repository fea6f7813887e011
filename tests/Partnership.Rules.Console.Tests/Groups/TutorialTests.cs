using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Console.Tests.Groups;

/// <summary>The page "Your own terms in ten minutes", run from its first command to its first due date.</summary>
public sealed class TutorialTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "how-to", "your-own-terms.md"));

    private static readonly string Terms = Regex.Match(Page, "```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["json"].Value;

    private static string Sound => Terms.Replace("polcie", "police", StringComparison.Ordinal);

    [Fact]
    public void The_slip_of_the_page_is_told_as_the_page_says()
    {
        using var file = new Temporary(Terms);
        var answer = Partnership.Run("terms", "check", file.Path);

        answer.ExitCode.Should().Be(1);
        answer.Out.Should().Contain("(12,9): $.groups[0].meetings.quorum: 'one third, including the council and the polcie' was not understood from 'polcie' on.");
    }

    [Fact]
    public void The_file_then_has_no_problem_and_is_said_back()
    {
        using var file = new Temporary(Sound);
        var answer = Partnership.Run("terms", "check", file.Path, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("problems").GetArrayLength().Should().Be(0);
        answer.Json.GetProperty("says").EnumerateArray().Select(one => one.Text("sentence")).Should().Contain("A quorum is 1/3 of the members, 1 from the category council and 1 from the category police.");
        answer.Out.Should().Contain("The terms do not say what follows when there is no quorum.");
    }

    [Fact]
    public void The_first_due_dates_are_those_of_the_page()
    {
        using var file = new Temporary(Sound);
        var answer = Partnership.Run("timetable", "--group", "barset/board", "--meeting", "2026-03-11", "--terms", file.Path, "--json");

        answer.ExitCode.Should().Be(0);
        answer.Json.GetProperty("duties").EnumerateArray().Select(one => one.Text("due")).Should().Equal("2026-03-04", "2026-03-25");
        Page.Should().Contain("**2026-03-04**").And.Contain("**2026-03-25**");
    }

    [Theory]
    [InlineData("quorum", """{ "present": [{ "member": "m1", "category": "council" }, { "member": "m2", "category": "police" }], "members": 3 }""", "quorate")]
    [InlineData("quorum", """{ "present": [{ "member": "m1", "category": "council" }], "members": 3 }""", "inquorate")]
    [InlineData("decide", """{ "votes": [{ "member": "m1", "choice": "for" }, { "member": "m2", "choice": "against" }], "chairIsFor": true }""", "met")]
    [InlineData("preside", """{ "chair-present": true }""", "the Chair")]
    [InlineData("life", """{ "renewals": 1 }""", "unspecified")]
    [InlineData("attendance", """{ "attended": [{ "category": "police", "presence": "member" }] }""", "met")]
    [InlineData("reviews", "{}", "unspecified")]
    public void Every_question_of_the_page_is_answered(string command, string facts, string expected)
    {
        using var file = new Temporary(Sound);
        using var known = new Temporary(facts);
        var answer = Partnership.Run(command, "--group", "barset/board", "--terms", file.Path, "--facts", known.Path, "--on", "2026-03-11", "--json");

        (answer.Error, answer.ExitCode).Should().Be((string.Empty, 0));
        answer.Json.GetProperty("answers").EnumerateArray().Select(one => one.GetProperty("result").Text("answer")).Should().Contain(one => expected.Split('|', StringSplitOptions.None).Contains(one));
    }

    [Theory]
    [InlineData("remit")]
    [InlineData("layers")]
    [InlineData("interests")]
    [InlineData("preside")]
    public void A_question_without_facts_is_answered_too(string command)
    {
        using var file = new Temporary(Sound);
        Partnership.Run(command, "--group", "barset/board", "--terms", file.Path, "--on", "2026-03-11", "--json").ExitCode.Should().Be(0);
        Partnership.Run(command, "--group", "barset/board", "--terms", file.Path, "--on", "2026-03-11").Out.Should().Contain("Barset");
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Partnership.Rules.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
