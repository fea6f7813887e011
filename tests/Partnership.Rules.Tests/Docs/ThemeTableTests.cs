using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>Each how-to of a job names every clock of its themes, in a table that is generated. <c>UPDATE_REFERENCE=1</c> writes it anew.</summary>
public sealed partial class ThemeTableTests
{
    private static readonly (string Page, string[] Themes)[] Jobs =
    [
        ("information-officer", ["Information rights"]),
        ("democratic-services", ["Council governance", "Strategies and the year"]),
        ("marac-and-orders", ["Protection orders and the risk assessment conference", "Community safety and reviews of deaths"]),
        ("housing-options", ["Homelessness"]),
        ("childrens-services", ["Children"]),
        ("complaints", ["Complaints"]),
        ("solicitor", ["People and challenge"]),
    ];

    public static TheoryData<string> Pages => [.. Jobs.Select(job => job.Page)];

    [Fact]
    public void Every_theme_has_a_how_to() =>
        Jobs.SelectMany(job => job.Themes).Should().BeEquivalentTo(LawEvent.All.Select(one => one.Subject).Distinct());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_how_to_names_every_clock_of_its_themes(string page)
    {
        var path = Path.Combine(Seeds.Root, "docs", "how-to", $"{page}.md");
        var made = Table().Replace(File.ReadAllText(path), found => found.Groups[1].Value + Made(Jobs.Single(job => job.Page == page).Themes));
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            File.WriteAllText(path, made);
        }

        var written = File.ReadAllText(path);
        Table().IsMatch(written).Should().BeTrue("{0} has a table of every clock", page);
        written.Should().Be(made, "the table of every clock in {0} is generated: UPDATE_REFERENCE=1 writes it anew", page);
    }

    private static string Made(string[] themes)
    {
        var table = new StringBuilder("| row | rule | who acts | started by |\n|---|---|---|---|\n");
        foreach (var versions in StatuteBook.Deadlines.Where(one => themes.Contains(one.StartedBy[0].On.Subject, StringComparer.Ordinal)).GroupBy(one => one.Row))
        {
            var one = versions.Last();
            table.Append($"| {one.Row} | {one.Rule.Title} | {one.Who ?? "no one in particular"} | {string.Join(", ", Started(one))} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<string> Started(Deadline one) => one.StartedBy.Where(start => start.Role == EventRole.Starts).Select(start => $"`{start.On.Code}`").Distinct();

    [GeneratedRegex(@"(## Every deadline of this job\n\n[^\n]+\n\n)(?:\|[^\n]*\n)+")]
    private static partial Regex Table();
}
