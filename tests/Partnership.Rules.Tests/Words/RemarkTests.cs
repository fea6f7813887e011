using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>What an editor shows below a summary: the remarks, each parameter, what is returned and what is thrown, in the words of the summaries.</summary>
public sealed partial class RemarkTests
{
    private const int FewestWords = 2;
    private const int MostWordsInASentence = 45;

    private static readonly string[] Tags = ["remarks", "param", "typeparam", "returns", "exception"];

    private static readonly (string Name, string Tag, string Text)[] Remarks =
    [
        .. SummaryTests.Members.SelectMany(member => member.Elements().Where(part => Tags.Contains(part.Name.LocalName, StringComparer.Ordinal))
            .Select(part => ($"{member.Attribute("name")!.Value} {part.Attribute("name")?.Value}", part.Name.LocalName, SummaryTests.Said(part)))).Distinct(),
    ];

    internal static IEnumerable<(string Source, string Text)> Texts => Remarks.Select(one => (one.Name, one.Text));

    [Fact]
    public void There_are_remarks_to_look_at() => Remarks.GroupBy(one => one.Tag).Should().HaveCount(Tags.Length).And.OnlyContain(tag => tag.Count() > 2);

    [Fact]
    public void A_remark_is_a_sentence_with_a_beginning_and_an_end() =>
        Wrong(text => Sentences.Words(text) < FewestWords || !(text.EndsWith('.') || text.EndsWith('"') || text.EndsWith('?')) || !Beginning().IsMatch(text)).Should().BeEmpty();

    [Fact]
    public void A_remark_has_no_banned_turn() =>
        string.Join('\n', Remarks.SelectMany(one => BannedTurns.In(one.Text).Select(turn => $"{one.Name}: {one.Text} -> {turn}"))).Should().BeEmpty();

    [Fact]
    public void A_sentence_of_a_remark_is_not_longer_than_a_breath() =>
        Wrong(text => Sentences.Of(text).Any(sentence => Sentences.Words(sentence) > MostWordsInASentence)).Should().BeEmpty();

    /// <summary>"Where.", "The way.", "Its code." say nothing without the name beside them, and "The action of the followed rating" says the name again.</summary>
    [Fact]
    public void A_remark_says_more_than_the_name_beside_it() => Wrong(text => Bare().IsMatch(text)).Should().BeEmpty();

    [Theory]
    [InlineData("Where.", true)]
    [InlineData("Its code, such as R19.", true)]
    [InlineData("What it says.", true)]
    [InlineData("How many.", true)]
    [InlineData("The code, such as R19.", false)]
    [InlineData("What is wrong, with the valid values.", false)]
    public void The_scan_finds_what_was_there(string text, bool isBare) => Bare().IsMatch(text).Should().Be(isBare);

    private static string Wrong(Func<string, bool> isWrong) => string.Join('\n', Remarks.Where(one => isWrong(one.Text)).Select(one => $"{one.Name}: {one.Text}"));

    [GeneratedRegex(@"^[\p{Lu}\d""(]|^(true|false|null)\b")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^(Its|It) \w+|^(Where|When|Why|By when|How many|To whom|Whose|Who)( it is| they are)?[.,;]|^What (it|one) \w+\.|^The way\.")]
    private static partial Regex Bare();
}
