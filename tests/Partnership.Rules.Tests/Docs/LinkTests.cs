using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>Every link within the repository leads to a file that is there, and to a heading that is there. No network is used.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Every_link_to_a_file_leads_to_one() => Broken(target => Path.Exists(target.File)).Should().BeEmpty();

    [Fact]
    public void Every_link_to_a_heading_leads_to_one() => Broken(target => target.Anchor is null || AnchorsOf(target.File).Contains(target.Anchor)).Should().BeEmpty();

    [Fact]
    public void Every_page_of_the_docs_can_be_reached_from_the_readme()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Follow("README.md", reached);

        MarkdownPage.All.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).Except(reached).Should().BeEmpty();
    }

    private static IEnumerable<string> Broken(Func<(string File, string? Anchor), bool> leadsSomewhere) =>
        from page in MarkdownPage.All
        from link in Inside(page)
        where !leadsSomewhere(Target(page, link))
        select $"{page}: {link}";

    private static IEnumerable<string> Inside(MarkdownPage page) =>
        page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal));

    private static (string File, string? Anchor) Target(MarkdownPage page, string link)
    {
        var parts = link.Split('#');
        var file = parts[0].Length == 0 ? page.Path : Path.Combine(Path.GetDirectoryName(page.Path)!, parts[0]);
        return (Path.GetFullPath(Path.Combine(Seeds.Root, file)), parts.Length > 1 ? parts[1] : null);
    }

    private static HashSet<string> AnchorsOf(string file) => PageAt(file)?.Anchors ?? [];

    private static MarkdownPage? PageAt(string file) =>
        MarkdownPage.All.FirstOrDefault(page => Path.GetFullPath(Path.Combine(Seeds.Root, page.Path)) == file);

    private static void Follow(string path, HashSet<string> reached)
    {
        if (reached.Add(path))
        {
            var page = MarkdownPage.All.Single(one => one.Path == path);
            foreach (var next in Inside(page).Select(link => PageAt(Target(page, link).File)).OfType<MarkdownPage>())
            {
                Follow(next.Path, reached);
            }
        }
    }
}
