using FluentAssertions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Partnership.Rules.Analyzers.Tests;

/// <summary>Every analyzer has its heading on the page, and is silent in a project of tests.</summary>
public sealed class PageTests
{
    private static readonly DiagnosticDescriptor[] All = [.. Consumer.Analyzers.SelectMany(one => one.SupportedDiagnostics)];

    [Fact]
    public void The_page_has_a_heading_for_each() =>
        Page().Split('\n').Where(line => line.StartsWith("## PR", StringComparison.Ordinal)).Should().Equal(All.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => $"## {one.Id}"));

    [Fact]
    public void Each_links_to_its_heading() =>
        All.Should().OnlyContain(one => one.HelpLinkUri.EndsWith("/docs/analyzers.md#" + one.Id.ToLowerInvariant(), StringComparison.Ordinal));

    [Fact]
    public void Each_title_is_on_the_page() => All.Should().OnlyContain(one => Page().Contains($"**{one.Title}**", StringComparison.Ordinal));

    /// <summary>An unknown answer fails a test by itself, and a test counts by hand to check the library.</summary>
    [Fact]
    public async Task A_project_of_tests_is_left_alone() =>
        (await Consumer.Told("static DateTime M(DateTime d, int workingDays) => d.AddDays(workingDays);", Consumer.Usings, MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location))).Should().BeEmpty();

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Partnership.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder!.FullName, "docs/analyzers.md")).ReplaceLineEndings("\n");
    }
}
