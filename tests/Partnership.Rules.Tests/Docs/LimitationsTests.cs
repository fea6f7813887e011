using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The page of limitations leaves out nothing that the data says.</summary>
public sealed partial class LimitationsTests
{
    private static readonly string Page = MarkdownPage.All.Single(page => page.Path == "docs/limitations.md").Prose;

    [Fact]
    public void Every_rule_that_does_not_ship_is_named_with_its_reason() =>
        Rows(Section("Rules that are not built in")).Should().BeEquivalentTo(Seeds.Rows("law-rules.csv").Where(row => row["ship"] == "NO").Select(row => row["id"]));

    [Fact]
    public void Every_rule_whose_start_is_in_doubt_is_named() =>
        Rows(Section("Start dates")).Should().BeEquivalentTo(StatuteBook.Deadlines
            .Where(clock => clock.Caveats.Any(note => note.Code is "start-not-read" or "start-reported" or "counting-reported" || (note.Code == "pilot" && clock.Rule.InForce.To is not null)))
            .Select(clock => clock.Row).Distinct());

    [Theory]
    [InlineData("R4 R5 R10 R11 R16 R17 R21 R22 R23 R24 R28 R32 R38 R40 R41 R45 R63 R64 R82 R84 R86 R87 R88 R91 R94 R95 R96 R102 R103 R104")]
    public void What_a_person_must_check_names_its_rules(string rows) =>
        Rows(Section("Rules to check, and whom to ask")).Should().BeEquivalentTo(rows.Split(' '));

    [Fact]
    public void Every_rule_to_check_says_whom_to_ask() =>
        Section("Rules to check, and whom to ask").Split('\n').Where(line => line.StartsWith("| [R", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(line => line.Split('|', StringSplitOptions.None)[3].Trim().Length > 3);

    private static string Section(string heading) => Regex.Match(Page, $"^## {heading}\n(.*?)(?=^## |\\z)", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

    private static IEnumerable<string> Rows(string words) => Row().Matches(words).Select(one => one.Value).Distinct();

    [GeneratedRegex(@"\bR\d+\b")]
    private static partial Regex Row();
}
