using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>The title of a rule makes sense when it is cited alone: in a letter, in a diary, in a list.</summary>
public sealed partial class TitleTests
{
    private const int FewestWords = 4;

    /// <summary>A file that uses every member that terms can have.</summary>
    private static readonly string OwnTerms = File.ReadAllText(Path.Combine(Seeds.Root, "samples/terms/joint-board.json"));

    /// <summary>Of the file only the titles that the library makes: what a council calls its own rules is its own affair.</summary>
    private static readonly Rule[] Rules =
    [
        .. Catalogue.Rules.Select(one => one.Rule),
        .. PartnershipJson.Of<Terms>().Read(OwnTerms).Value.Groups.SelectMany(one => one.Rules).Where(one => !OwnTerms.Contains(one.Title, StringComparison.Ordinal)),
    ];

    [Fact]
    public void There_are_titles_to_look_at() => Rules.Should().HaveCountGreaterThan(300);

    [Fact]
    public void A_title_is_a_sentence_without_a_stop() =>
        Wrong(title => Sentences.Words(title) < FewestWords || title.EndsWith('.') || !(char.IsUpper(title[0]) || char.IsDigit(title[0]))).Should().BeEmpty();

    /// <summary>"Chair: ex officio: Police" is a label and its value.</summary>
    [Fact]
    public void A_title_is_no_label_with_a_value() => Wrong(Label().IsMatch).Should().BeEmpty();

    /// <summary>"They are relatives" and "Who takes the chair" name no one by themselves.</summary>
    [Fact]
    public void A_title_begins_with_no_pronoun_and_no_question() => Wrong(Unnamed().IsMatch).Should().BeEmpty();

    [Fact]
    public void A_title_has_no_banned_turn() => Wrong(title => BannedTurns.In(title).Any()).Should().BeEmpty();

    private static string Wrong(Func<string, bool> isWrong) => string.Join('\n', Rules.Where(one => isWrong(one.Title)).Select(one => one.ToString()).Distinct());

    [GeneratedRegex(@"^(\S+ ){0,3}\S+: ")]
    private static partial Regex Label();

    [GeneratedRegex("^(They|Both are|It|Each has|This|That|These|Those|Who|Whom|Whose|How|Which|What|When|Where|Whether|A place for) ")]
    private static partial Regex Unnamed();
}
