using Partnership.Rules.DutyRegister.Receipts;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>What changed since a receipt, as a person reads it.</summary>
public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData("input-added", "calendar united-kingdom 2026-12-09", "new: a day that is not worked, Wednesday 9 December 2026, in United Kingdom")]
    [InlineData("input-gone", "calendar england-and-wales 2026-05-04", "gone: a day that is not worked, Monday 4 May 2026, in England and Wales")]
    [InlineData("input-value", "last-calendar-day", "changed: the days that were added to the calendar here")]
    [InlineData("input-added", "fact-public-interest", "new: the answer to 'public interest'")]
    [InlineData("input-value", "calendar mars", "changed: calendar mars")]
    [InlineData("rule-text", "Answer a request", "the text of a rule: Answer a request")]
    [InlineData("rule-added", "Answer a request", "a rule that decides now: Answer a request")]
    [InlineData("rule-gone", "Answer a request", "a rule that decides no longer: Answer a request")]
    [InlineData("version", "", "another version of the library answers")]
    [InlineData("date", "", "another day is asked about")]
    [InlineData("answer", "", "the answer is another")]
    public void A_change_reads_as_a_sentence(string kind, string name, string words) =>
        ChangeWords.Of(new ReceiptChange(ReceiptChangeKind.Parse(kind), name)).Should().Be(words);

    [Fact]
    public void Every_kind_of_change_has_words_of_its_own() =>
        ReceiptChangeKind.All.Select(kind => ChangeWords.Of(new ReceiptChange(kind, "a name"))).Should().OnlyHaveUniqueItems().And.NotContain(words => words.Contains('-'));
}
