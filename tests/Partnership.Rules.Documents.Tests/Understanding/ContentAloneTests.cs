using System.Globalization;
using System.Text;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace Partnership.Rules.Documents.Tests;

/// <summary>How often the cells alone give a column its role: generated plans whose headings say nothing, or that have none, in each kind of file. docs/testing.md has the figures.</summary>
/// <remarks>The long run: <c>CONTENT_PLANS=1000 dotnet test tests/Partnership.Rules.Documents.Tests --filter ContentAloneTests -l "console;verbosity=detailed"</c>.</remarks>
public sealed class ContentAloneTests(ITestOutputHelper output)
{
    private static readonly int Plans = int.TryParse(Environment.GetEnvironmentVariable("CONTENT_PLANS"), out var plans) ? plans : 20;
    private static readonly string[] Kinds = ["CSV", "text", "Excel", "Word", ".ods", ".odt"];
    private static readonly ColumnRole[] Roles = [ColumnRole.Code, ColumnRole.Action, ColumnRole.Lead, ColumnRole.Due, ColumnRole.Rating];
    private static readonly string[] Meaningless = ["Wibo", "Zulep", "Karudi", "Momet", "Fanol"];

    [Theory]
    [InlineData("headings that say nothing", 99)]
    [InlineData("no headings", 90)]
    public void The_cells_alone_give_the_roles(string headings, int leastPercent)
    {
        var found = new int[Kinds.Length, Roles.Length];
        for (var plan = 0; plan < Plans; plan++)
        {
            var rows = MadeRows.Of(plan).Select(row => row.Cells);
            Count(MadeFile.ReadAll([.. headings == "no headings" ? rows : rows.Prepend(Meaningless)]), found);
        }

        output.WriteLine(Table(headings, found));
        found.Cast<int>().Sum().Should().BeGreaterThanOrEqualTo(leastPercent * Plans * found.Length / 100, "{0}", Table(headings, found));
    }

    private static void Count(PlanReadResult[] results, int[,] found)
    {
        for (var kind = 0; kind < results.Length; kind++)
        {
            var columns = results[kind].Explanation.Columns;
            for (var role = 0; role < Roles.Length; role++)
            {
                found[kind, role] += columns.Count >= Roles.Length && columns[role].Role == Roles[role] ? 1 : 0;
            }
        }
    }

    private static string Table(string headings, int[,] found)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"\n{Plans} plans, {headings}\n| kind | {string.Join(" | ", Roles)} |\n|---|---|---|---|---|---|\n");
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Kinds[kind]} | {string.Join(" | ", Enumerable.Range(0, Roles.Length).Select(role => found[kind, role].ToString(CultureInfo.InvariantCulture)))} |\n");
        }

        return text.ToString();
    }
}
