using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Tests.Docs;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>What the pages say: everyday words, short sentences, and at the end of each the next page.</summary>
public sealed partial class PagesTests
{
    private const int MostWordsInASentence = 32;

    /// <summary>Generated, or written once and dated: a decision and a change are left as they were recorded.</summary>
    private static readonly string[] Records = ["docs/reference/", "docs/decisions/", "CHANGELOG.md", "seeds/", "schemas/", ".github/", "tests/"];

    private static readonly MarkdownPage[] Written = [.. MarkdownPage.All.Where(page => !Records.Any(record => page.Path.StartsWith(record, StringComparison.Ordinal)))];

    public static TheoryData<string> Pages => [.. Written.Select(page => page.Path)];

    public static TheoryData<string> PagesOfTheDocs => [.. Written.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_banned_turn(string path) => Spoken(path).SelectMany(text => BannedTurns.In(text).Select(turn => $"{turn}: {text}")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_sentence_that_is_longer_than_a_breath(string path) =>
        Spoken(path).SelectMany(Sentences.Of).Where(sentence => Sentences.Words(sentence) > MostWordsInASentence).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(PagesOfTheDocs))]
    public void A_page_says_what_to_read_next(string path) => Paragraphs(path).Last().Should().StartWith("Next: ").And.Contain("](");

    /// <summary>A table has no sentences.</summary>
    private static IEnumerable<string> Paragraphs(string path) => Written.Single(page => page.Path == path).Prose.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('|'));

    /// <summary>What is in backticks is code, and an address is no word.</summary>
    private static IEnumerable<string> Spoken(string path) => Paragraphs(path).Select(line => Address().Replace(Code().Replace(line, "x"), "]"));

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Address();
}
