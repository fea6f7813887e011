using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Tests.House;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>Each term stands once in the glossary, with one meaning of one sentence.</summary>
public sealed partial class GlossaryTests
{
    private static readonly (string Term, string Meaning, string[] Retired)[] Rows =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Seeds.Root, "docs/glossary.md")).ReplaceLineEndings("\n")).Select(row => (row.Groups["term"].Value, row.Groups["meaning"].Value, row.Groups["retired"].Value.Replace("`", string.Empty, StringComparison.Ordinal).Split(", ", StringSplitOptions.RemoveEmptyEntries)))];

    private static readonly (string Term, string Meaning)[] Terms = [.. Rows.Select(row => (row.Term, row.Meaning))];

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

    /// <summary>One thing has one word: in pages, in what the library says, and in what an editor shows.</summary>
    [Fact]
    public void No_text_has_a_word_that_another_term_has_replaced()
    {
        var retired = new Regex($@"\b({string.Join('|', Rows.SelectMany(row => row.Retired))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var found = PagesTests.Texts.Concat(SpokenText.All.Where(one => !one.Text.Contains("classDef", StringComparison.Ordinal)).Select(one => (Source: $"{one.File}:{one.Line}", one.Text))).Concat(SummaryTests.Texts).Concat(RemarkTests.Texts)
            .Where(one => retired.IsMatch(Everyday().Replace(one.Text, string.Empty)))
            .Select(one => $"{retired.Match(Everyday().Replace(one.Text, string.Empty)).Value}: {one.Source}: {one.Text}");
        string.Join('\n', found).Should().BeEmpty();
    }

    /// <summary>A public name is read as often as a page: it has no such word either. Each exception is the word of someone else.</summary>
    [Fact]
    public void No_public_name_has_a_word_that_another_term_has_replaced()
    {
        var retired = Rows.SelectMany(row => row.Retired).Select(word => Joined(word)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Names().Where(name => !WordsOfOthers.Contains(name) && Runs(name).Any(retired.Contains)).Distinct(StringComparer.Ordinal).Should().BeEmpty();
    }

    /// <summary>A clock is NodaTime's, a standing deputy and standing orders are the councils', and a column can be called a flag.</summary>
    private static readonly string[] WordsOfOthers = ["TestClock", "Standing", "StandingOrders", "Flag"];

    private static IEnumerable<string> Names() => Surface.Packages.SelectMany(one => one.GetExportedTypes()).SelectMany(type =>
        type.GetMembers(Surface.Declared).Where(member => !member.Name.Contains('_', StringComparison.Ordinal) && !member.Name.Contains('<', StringComparison.Ordinal)).Select(member => member.Name)
            .Concat(Surface.Callables(type).SelectMany(call => call.GetParameters()).Select(parameter => parameter.Name ?? string.Empty)).Append(type.Name.Split('`')[0]));

    /// <summary>Each word of a name, and each two beside each other.</summary>
    private static IEnumerable<string> Runs(string name)
    {
        var words = WordOfName().Matches(name).Select(one => one.Value).ToArray();
        return words.Concat(words.Skip(1).Zip(words, (next, word) => word + next));
    }

    private static string Joined(string term) => term.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+")]
    private static partial Regex WordOfName();

    /// <summary>The same words in their everyday sense: a clock on a wall, reading a file, a flag of a command, standing orders.</summary>
    [GeneratedRegex(@"(--|no |the |a )(clock|reading|readings)\b(?= says)|into doubt|standing,|, standing|[Rr]eading plans|(no|the system|a test|wall) clock|reads? (the|no) clock|clock (time|on the wall|for tests|and builders)|(the )?clocks (change|go)\w*|by the clock|change of the clocks|a clock (that|stands|and)|a calendar, a clock|fixed calendar, a clock|, a clock, |standing orders|in doubt|doubtful|reading (of )?(a|the|an|it|this|each) (file|text|page|document|plan|row|stream|list|value|line)s?|(after|while|in|on|by|of|from|for|and|the|finish) reading\b|reading (order|and writing|it|back|never|each|them|one|must|is linear)|writing, reading|reading, writing|the long run", RegexOptions.IgnoreCase)]
    private static partial Regex Everyday();

    [GeneratedRegex(@"^\| \*\*(?<term>[^*]+)\*\* \| (?<meaning>[^|]+) \| ?(?<retired>[^|]*?) ?\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
