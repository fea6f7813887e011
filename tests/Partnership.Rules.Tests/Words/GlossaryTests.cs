using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>Each term stands once in the glossary, with one meaning of one sentence.</summary>
public sealed partial class GlossaryTests
{
    private static readonly (string Term, string Meaning)[] Terms =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Seeds.Root, "docs/glossary.md")).ReplaceLineEndings("\n")).Select(row => (row.Groups["term"].Value, row.Groups["meaning"].Value))];

    [Fact]
    public void There_are_at_least_forty_terms_in_the_order_of_the_alphabet() =>
        Terms.Select(one => one.Term).Should().HaveCountGreaterOrEqualTo(40).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void A_meaning_is_one_short_sentence_of_its_own()
    {
        Terms.Select(one => one.Meaning).Should().OnlyHaveUniqueItems("one thing has one term");
        Terms.Where(one => Sentences.Words(one.Meaning) > 25 || Sentences.Words(one.Meaning) < 4 || !one.Meaning.EndsWith('.') || one.Meaning.TrimEnd('.').Contains(". ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void A_meaning_has_no_banned_turn() => Terms.SelectMany(one => BannedTurns.In(one.Meaning).Select(turn => $"{one.Term}: {turn}")).Should().BeEmpty();

    [GeneratedRegex(@"^\| \*\*(?<term>[^*]+)\*\* \| (?<meaning>.+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
