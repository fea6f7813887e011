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

    /// <summary>"Answer a request" and "A closure order ends" leave open who and within what.</summary>
    [Fact]
    public void A_title_of_a_deadline_of_law_names_who_acts_and_within_what() =>
        string.Join('\n', StatuteBook.Deadlines.Select(one => one.Rule.Title).Where(title => !Doer().IsMatch(title) || !Time().IsMatch(title)).Distinct()).Should().BeEmpty();

    [Fact]
    public void A_title_of_a_plain_limit_has_its_number() =>
        string.Join('\n', StatuteBook.Deadlines.Where(one => one.PlainLimit is { Limit.Amount: var amount } && !Spelt(amount).Any(number => Regex.IsMatch(one.Rule.Title, $@"\b{number}\b"))).Select(one => one.Rule.ToString())).Should().BeEmpty();

    [Theory]
    [InlineData("Answer a request within 20 working days", false)]
    [InlineData("A closure order ends", false)]
    [InlineData("A closure order ends after three months at most", true)]
    public void The_scan_finds_what_was_there(string title, bool isWhole) => (Doer().IsMatch(title) && Time().IsMatch(title)).Should().Be(isWhole);

    [Fact]
    public void A_title_has_no_banned_turn() => Wrong(title => BannedTurns.In(title).Any()).Should().BeEmpty();

    /// <summary>A number in digits and in words.</summary>
    private static IEnumerable<string> Spelt(int number) =>
        [number.ToString(System.Globalization.CultureInfo.InvariantCulture), .. number == 1 ? ["a", "an"] : Array.Empty<string>(), .. number == 20 ? ["twentieth"] : Array.Empty<string>(), .. number <= SmallNumbers.Length && number > 0 ? [SmallNumbers[number - 1]] : Array.Empty<string>()];

    private static readonly string[] SmallNumbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static string Wrong(Func<string, bool> isWrong) => string.Join('\n', Rules.Where(one => isWrong(one.Title)).Select(one => one.ToString()).Distinct());

    /// <summary>A noun: the duty begins with the person bound, or with the thing that ends.</summary>
    [GeneratedRegex("^(A|An|The|Police protection|Electronic monitoring) ")]
    private static partial Regex Doer();

    [GeneratedRegex(@"\b(days?|weeks?|months?|hours|years?|promptly|as soon as|such time|before|by \d+|from \d+|at most|reach)\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(\S+ ){0,3}\S+: ")]
    private static partial Regex Label();

    [GeneratedRegex("^(They|Both are|It|Each has|This|That|These|Those|Who|Whom|Whose|How|Which|What|When|Where|Whether|A place for) ")]
    private static partial Regex Unnamed();
}
