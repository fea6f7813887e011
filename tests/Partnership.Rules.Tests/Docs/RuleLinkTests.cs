using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Docs;

/// <summary>A rule that the page of limitations names by its row is a link to the rule. <c>UPDATE_REFERENCE=1</c> writes the links again.</summary>
public sealed partial class RuleLinkTests
{
    private const string Page = "docs/limitations.md";
    private const string NotBuiltIn = "#rules-that-are-not-built-in";

    [Fact]
    public void Every_rule_on_the_page_of_limitations_is_a_link_to_it()
    {
        var path = Path.Combine(Seeds.Root, Page);
        var written = File.ReadAllText(path).ReplaceLineEndings("\n");
        var made = Linked(written);
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            File.WriteAllText(path, made);
            return;
        }

        written.Should().Be(made, "the links of {0} are generated: UPDATE_REFERENCE=1 writes them again", Page);
    }

    [Theory]
    [InlineData("See R12 and R16.", "See [R12](#rules-that-are-not-built-in) and [R16](reference/rules.md).")]
    [InlineData("See [R16](reference/old.md).", "See [R16](reference/rules.md).")]
    public void A_row_is_linked_once(string text, string linked) => Linked(text).Should().Be(linked);

    private static string Linked(string text) => Row().Replace(text, found => $"[{found.Groups["row"].Value}]({TargetOf(found.Groups["row"].Value)})");

    private static string TargetOf(string row) =>
        StatuteBook.Deadlines.LastOrDefault(one => one.Row == row) is { } deadline ? $"reference/deadlines.md#{MarkdownPage.Anchor($"{row}: {deadline.Rule.Title}")}"
        : Catalogue.Rules.Any(one => one.Row == row) ? "reference/rules.md"
        : NotBuiltIn;

    [GeneratedRegex(@"\[(?<row>R\d+)\]\([^)]*\)|(?<![\w\[])(?<row>R\d+)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
