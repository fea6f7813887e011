using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The page that the gallery of packages shows for each package: of its own, with the command that installs it and the other packages.</summary>
public sealed class PackagePageTests
{
    private static readonly string[] Names = ["Partnership.Rules", "Partnership.Rules.Json", "Partnership.Rules.ICalendar", "Partnership.Rules.Documents", "Partnership.Rules.Tables", "Partnership.Rules.Testing"];

    public static TheoryData<string> Packages => [.. Names];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Each_package_has_a_page_of_its_own(string name)
    {
        var page = Page(name);

        page.Should().StartWith($"# {name}\n").And.Contain($"\ndotnet add package {name}\n");
        Names.Should().OnlyContain(other => page.Contains($"| [{other}](", StringComparison.Ordinal) || page.Contains($"| {other} |", StringComparison.Ordinal), "the page of {0} lists every package", name);
    }

    /// <summary>The core has the page of the repository, whose links the pack writes out in full.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void A_page_that_is_read_away_from_the_repository_has_whole_links(string name) =>
        (name == "Partnership.Rules" ? [] : MarkdownPage.All.Single(page => page.Path == Path(name)).Links).Where(link => !link.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();

    /// <summary>A link into the repository leads to a file that is there.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void A_whole_link_into_the_repository_leads_to_a_file(string name) =>
        MarkdownPage.All.Single(page => page.Path == Path(name)).Links
            .Select(link => link.Split('#')[0].Split("/partnership-rules/blob/main/", 2))
            .Where(parts => parts.Length == 2 && !File.Exists(System.IO.Path.Combine(Seeds.Root, parts[1])))
            .Select(parts => parts[1]).Should().BeEmpty();

    private static string Path(string name) => name == "Partnership.Rules" ? "README.md" : $"src/{name}/README.md";

    private static string Page(string name) => File.ReadAllText(System.IO.Path.Combine(Seeds.Root, Path(name))).ReplaceLineEndings("\n");
}
