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

    /// <summary>Every sentence and every cell of a page that a person writes; the glossary lists the words that it replaces.</summary>
    internal static IEnumerable<(string Source, string Text)> Texts => Written.Where(page => page.Path != "docs/glossary.md").SelectMany(page => Spoken(page.Path).Concat(Cells(page.Path)).Select(text => (page.Path, text)));

    public static TheoryData<string> PagesOfTheDocs => [.. Written.Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/README.md")];

    public static TheoryData<string> PagesOfReference => [.. MarkdownPage.All.Select(page => page.Path).Where(path => path.StartsWith("docs/reference/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(PagesOfReference))]
    public void A_page_has_no_banned_turn(string path) => Spoken(path).SelectMany(text => BannedTurns.In(text).Select(turn => $"{turn}: {text}")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_sentence_that_is_longer_than_a_breath(string path) =>
        Spoken(path).SelectMany(Sentences.Of).Where(sentence => Sentences.Words(sentence) > MostWordsInASentence).Should().BeEmpty();

    /// <summary>What a program on a page prints, and what it says in its strings, is read by people too; so is a cell of a table.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void No_table_and_no_program_on_a_page_has_a_banned_turn(string path) =>
        Cells(path).Concat(Programs(path)).SelectMany(text => BannedTurns.In(text).Select(turn => $"{turn}: {text}")).Should().BeEmpty();

    /// <summary>The form for machines beside the form for people, in one line that a program prints.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void No_line_that_a_program_prints_has_two_forms_of_a_date(string path) =>
        Page(path).Blocks.Where(block => block.Language == "text").SelectMany(block => block.Code.Split('\n')).Where(line => IsoDate().IsMatch(Link().Replace(line, string.Empty)) && WordsDate().IsMatch(line)).Should().BeEmpty();

    /// <summary>A row of the law table can be one of several versions; the id names them all, so a program that is copied from a page keeps its answer when the law changes.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_program_on_a_page_asks_for_a_rule_by_its_id(string path) => Page(path).Blocks.Where(block => RowAsked().IsMatch(block.Code)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(PagesOfTheDocs))]
    public void A_page_begins_with_what_its_reader_can_do_after_it(string path) => Paragraphs(path).Skip(1).First().Should().MatchRegex("^After (reading )?this page you ");

    [Theory]
    [MemberData(nameof(PagesOfTheDocs))]
    [MemberData(nameof(PagesOfReference))]
    public void A_page_says_what_to_read_next(string path) => Paragraphs(path).Last().Should().StartWith("Next: ").And.Contain("](");

    /// <summary>A table has no sentences.</summary>
    private static IEnumerable<string> Paragraphs(string path) => Page(path).Prose.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('|') && !line.StartsWith("<!--", StringComparison.Ordinal));

    private static IEnumerable<string> Cells(string path) => Page(path).Prose.Split('\n').Where(line => line.StartsWith('|')).SelectMany(line => Plain(line).Split('|'));

    private static IEnumerable<string> Programs(string path) => Page(path).Blocks.Where(block => block.Language is "text" or "csharp").SelectMany(block => block.Language == "text" ? block.Code.Split('\n') : Quoted().Matches(block.Code).Select(one => one.Value));

    private static MarkdownPage Page(string path) => MarkdownPage.All.Single(page => page.Path == path);

    /// <summary>What is in backticks is code, and an address is no word.</summary>
    private static IEnumerable<string> Spoken(string path) => Paragraphs(path).Select(Plain);

    private static string Plain(string line) => Emphasis().Replace(Address().Replace(Code().Replace(line, "x"), "]"), string.Empty);

    [GeneratedRegex("""VersionsOf[ (]+"R\d+""")]
    private static partial Regex RowAsked();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*+|(?<!\w)_|_(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex("\"[^\"\n]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b")]
    private static partial Regex WordsDate();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Address();
}
