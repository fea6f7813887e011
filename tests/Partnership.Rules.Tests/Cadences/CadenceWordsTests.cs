using FluentAssertions;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

/// <summary>Every spelling of a cadence is read as the one thing it says.</summary>
public sealed class CadenceWordsTests
{
    [Theory]
    [InlineData("once a year", "annual", "annually", "yearly", "every year")]
    [InlineData("twice a year", "half-yearly", "two times a year")]
    [InlineData("three times a year", "3 times a year", "three a year", "termly")]
    [InlineData("quarterly", "every quarter", "every three months", "three-monthly")]
    [InlineData("four times a year", "4 times a year", "four meetings a year", "not less than four times in each municipal year")]
    [InlineData("every six months", "six-monthly", "every 6 months", "once every six months")]
    [InlineData("every two months", "every other month", "two-monthly")]
    [InlineData("six times a year", "6 times a year", "six meetings a year")]
    [InlineData("monthly", "every month", "each month")]
    [InlineData("once a month", "once in each month", "at least once per month")]
    [InlineData("once a quarter", "once in every quarter", "at least once per quarter")]
    [InlineData("every two years", "every second year", "every other year", "biennial", "biennially")]
    [InlineData("weekly", "every week")]
    [InlineData("daily", "every day")]
    [InlineData("at every meeting", "every meeting", "each meeting")]
    [InlineData("as needed", "as required", "as appropriate")]
    public void Other_words_say_the_same(string words, params string[] others)
    {
        foreach (var other in others)
        {
            CadenceInterpretation.Parse(other).Chosen!.Words.Should().Be(words, "it is written '{0}'", other);
        }
    }

    [Fact]
    public void A_reading_says_what_was_written_and_what_was_taken()
    {
        var open = CadenceInterpretation.Parse("bi-monthly");

        open.ToString().Should().Be("'bi-monthly': every two months or twice a month");
        open.Take(Cadence.TwiceAMonth, "the minutes show it").ToString().Should().Be("twice a month ('bi-monthly')");
        CadenceInterpretation.Parse("yearly").ToString().Should().Be("once a year");
    }
}
