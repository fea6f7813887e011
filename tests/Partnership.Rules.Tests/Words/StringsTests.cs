using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Profiles;
using Xunit;

namespace Partnership.Rules.Tests.Words;

/// <summary>What the library and its samples say to a person: everyday words, short sentences, caveats and questions in one form.</summary>
public sealed partial class StringsTests
{
    private const int MostWordsInASentence = 35;
    private const int MostWordsInACaveat = 35;

    [Fact]
    public void There_are_texts_to_look_at() => SpokenText.All.Should().HaveCountGreaterThan(1500);

    [Fact]
    public void No_text_has_a_banned_turn() =>
        string.Join('\n', SpokenText.All.SelectMany(one => BannedTurns.In(one.Text).Select(turn => $"{one} -> {turn}"))).Should().BeEmpty();

    [Fact]
    public void No_sentence_is_longer_than_a_breath() =>
        SpokenText.All.Where(one => Sentences.Of(one.Text).Any(sentence => Sentences.Words(sentence) > MostWordsInASentence)).Should().BeEmpty();

    [Fact]
    public void No_caveat_is_longer_than_a_person_reads() =>
        Caveats().Where(one => Sentences.Words(one.Text) > MostWordsInACaveat).Select(one => $"{Sentences.Words(one.Text)} words: {one}").Should().BeEmpty();

    [Fact]
    public void There_are_caveats_and_questions_to_look_at()
    {
        Caveats().Should().HaveCountGreaterThan(60);
        Questions().Should().HaveCountGreaterThan(150);
    }

    /// <summary>A question that is not answered with yes or no says what to enter.</summary>
    [Fact]
    public void Every_question_ends_in_its_mark_and_says_the_form_of_its_answer() =>
        Questions().Where(one => one.Maker != "Choice" && !Question().IsMatch(one.Text)).Should().BeEmpty();

    /// <summary>A choice gets its options by itself.</summary>
    [Fact]
    public void Every_question_of_a_rule_of_law_says_the_form_of_its_answer() =>
        StatuteBook.Deadlines.SelectMany(clock => clock.Parameters).Select(parameter => parameter.Question).Where(question => !Question().IsMatch(question)).Distinct().Should().BeEmpty();

    /// <summary>A date for people has its month in words; the form for machines is shown only as what to type.</summary>
    [Fact]
    public void No_text_has_a_date_for_machines_unless_it_is_to_be_typed() =>
        SpokenText.All.Where(one => IsoDate().IsMatch(ToType().Replace(one.Text, string.Empty)) && !one.Text.Contains("--", StringComparison.Ordinal)).Should().BeEmpty();

    [Theory]
    [InlineData("The quorum hangs on it.")]
    [InlineData("The guidance was not read.")]
    [InlineData("what is due round a meeting")]
    [InlineData("at least a number of of these tests")]
    public void The_scan_finds_what_was_there(string text) => BannedTurns.In(text).Should().NotBeEmpty();

    private static IEnumerable<SpokenText> Caveats() =>
        SpokenText.All.Where(one => one.Maker is "Caveat" or "Flag" or "WithCaveat" or "Note" && one.Text.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<SpokenText> Questions() =>
        SpokenText.All.Where(one => one.File.StartsWith("src/Partnership.Rules/", StringComparison.Ordinal) && one.Text.Contains('?', StringComparison.Ordinal) && char.IsUpper(one.Text.TrimStart('\u2026', ' ')[0]) && !one.Text.Contains("Did you mean", StringComparison.Ordinal));

    [GeneratedRegex(@"^(\u2026: )?((In|At|If|Under|Before|By)\b[^?]*, )?((Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Must|May|Should|Will|Would)\b[^?]*\?( [^?]*)?|[^?]*\? (Enter|Choose) [^?]+\.)$")]
    private static partial Regex Question();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(such as|as in|for example|Valid forms:|the form|Enter|Write) [^.]*\d{4}-\d{2}(-\d{2})?[^.]*")]
    private static partial Regex ToType();
}
