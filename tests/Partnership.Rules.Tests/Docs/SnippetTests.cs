using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>
/// No page shows C# that is not compiled, or output that the code does not print. To write both into the pages again:
/// <c>UPDATE_PAGES=1 dotnet test tests/Partnership.Rules.Tests --filter SnippetTests</c>.
/// </summary>
public sealed class SnippetTests
{
    private const string CSharp = "csharp";
    private const string Output = "text";

    /// <summary>Blocks that no paste can make whole: they read a file of the reader's own, or need code that a generator writes. The page says so.</summary>
    private static readonly (string Page, int Place)[] NeedsMore = [("docs/json.md", 0), ("docs/how-to/your-own-terms.md", 0), ("docs/how-to/add-a-council.md", 0), ("docs/how-to/add-a-council.md", 1)];

    static SnippetTests()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PAGES") == "1")
        {
            foreach (var sample in PageSample.All)
            {
                MarkdownPage.Fill(sample.Page, [.. sample.Code], [.. sample.Printed]);
            }
        }
    }

    public static TheoryData<string> PagesWithCode => [.. MarkdownPage.All.Where(page => page.Blocks.Any(IsCode)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void The_code_on_a_page_is_the_code_that_is_compiled(string page) =>
        On(page).Where(IsCode).Select(block => Plain(block.Code)).Should().Equal(Sample(page).Code.Select(Plain), "each block of {0} is a region of its sample", page);

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Each_block_of_code_is_followed_by_what_it_prints(string page)
    {
        var blocks = On(page).ToArray();
        var shown = blocks.Zip(blocks.Skip(1)).Where(pair => IsCode(pair.First)).Select(pair => pair.Second);

        shown.Should().OnlyContain(block => block.Language == Output).And.HaveSameCount(blocks.Where(IsCode));
        shown.Select(block => block.Code).Should().Equal(Sample(page).Printed);
    }

    /// <summary>Pasted into an empty program with the usual implicit usings, it compiles: its usings and its variables are there.</summary>
    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Each_block_of_code_compiles_when_it_is_pasted(string page) =>
        ErrorsOn([.. On(page).Where(IsCode).Select(block => block.Code)], page).Should().BeEmpty();

    /// <summary>A block in the language of a file under samples says from which file it is, and is there line by line.</summary>
    [Fact]
    public void Each_block_from_a_sample_is_in_its_file() =>
        MarkdownPage.All.SelectMany(page => page.Excerpts.Where(one => !Plain(File.ReadAllText(Path.Combine(Seeds.Root, one.File))).Contains(Plain(one.Code), StringComparison.Ordinal)).Select(one => $"{page}: {one.File}")).Should().BeEmpty();

    [Fact]
    public void Each_block_in_the_language_of_a_sample_says_its_file() =>
        MarkdownPage.All.SelectMany(page => page.Blocks.Where(block => MarkdownPage.OfSamples.Contains(block.Language)).Skip(page.Excerpts.Count()).Select(block => $"{page}: {block.Code}")).Should().BeEmpty();

    [Fact]
    public void Every_sample_has_its_page() =>
        PageSample.All.Select(sample => sample.Page).Should().BeEquivalentTo(MarkdownPage.All.Where(page => page.Blocks.Any(IsCode)).Select(page => page.Path));

    /// <summary>Another name for the language would hide a block from the tests above.</summary>
    [Fact]
    public void A_block_names_its_language_as_the_tests_know_it() =>
        MarkdownPage.All.SelectMany(page => page.Blocks).Select(block => block.Language).Distinct().Should().BeSubsetOf([CSharp, Output, "console", "json", "mermaid", "python", "http", string.Empty, .. MarkdownPage.OfSamples]);

    [Fact]
    public void The_sample_of_the_readme_is_short() =>
        On("README.md").Single(IsCode).Code.Trim().Split('\n').Should().HaveCountLessOrEqualTo(10);

    /// <summary>A block may go on from one before it.</summary>
    private static IEnumerable<string> ErrorsOn(string[] blocks, string page) =>
        from place in Enumerable.Range(0, blocks.Length)
        where !NeedsMore.Contains((page, place)) && Pasted.Errors(blocks[place]).Any() && blocks[..place].All(before => Pasted.Errors(before, blocks[place]).Any())
        select $"{Pasted.Errors(blocks[place]).First()} in {blocks[place]}";

    private static bool IsCode(CodeBlock block) => block.Language == CSharp;

    private static IEnumerable<CodeBlock> On(string page) => MarkdownPage.All.Single(one => one.Path == page).Blocks;

    private static PageSample Sample(string page) => PageSample.All.Single(sample => sample.Page == page);

    /// <summary>Without the indent, which is the page's own.</summary>
    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
