using FluentAssertions;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

public sealed class CadenceTests
{
    public static TheoryData<Cadence> All => new(Cadence.All);

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_written_is_read_back_the_same(Cadence cadence)
    {
        CadenceInterpretation.Parse(cadence.ToString()).Chosen.Should().Be(cadence);
        CadenceInterpretation.Parse(CadenceInterpretation.Of(cadence).ToString()).Should().Be(CadenceInterpretation.Of(cadence));
    }

    [Theory]
    [InlineData("bi-monthly", "every two months", "twice a month")]
    [InlineData("Bimonthly", "every two months", "twice a month")]
    [InlineData("BI-ANNUALLY", "twice a year", "every two years")]
    [InlineData("biannual", "twice a year", "every two years")]
    [InlineData("bi-yearly", "twice a year", "every two years")]
    public void Words_with_two_meanings_give_both_and_no_guess(string text, string one, string other)
    {
        var reading = CadenceInterpretation.Parse(text);

        reading.IsAmbiguous.Should().BeTrue();
        reading.Chosen.Should().BeNull();
        reading.Interpretations.Select(cadence => cadence.Words).Should().Equal(one, other);
    }

    [Fact]
    public void A_reading_is_taken_for_a_stated_reason_and_the_other_is_kept()
    {
        var taken = CadenceInterpretation.Parse("bi-monthly").Take(Cadence.EveryTwoMonths, "it follows 'every month'");

        taken.Chosen.Should().Be(Cadence.EveryTwoMonths);
        taken.Others.Should().Equal(Cadence.TwiceAMonth);
        taken.Reason.Should().Be("it follows 'every month'");
        taken.Invoking(one => one.Take(Cadence.Weekly, "no")).Should().Throw<ArgumentException>();
        taken.Invoking(one => one.Take(Cadence.TwiceAMonth, " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void V16_bi_monthly_after_20_January_2009_is_due_by_20_March()
    {
        Cadence.EveryTwoMonths.TimesAYear.Should().Be(6);
        Cadence.TwiceAMonth.TimesAYear.Should().Be(24);
        Cadence.EveryTwoMonths.NextBy(Days.On("2009-01-20")).Should().Be(Days.On("2009-03-20"));
        Cadence.TwiceAMonth.NextBy(Days.On("2009-01-20")).Should().BeNull();
    }

    [Fact]
    public void V15_two_of_three_meetings_are_one_short_and_four_are_none_short()
    {
        Cadence.ThreeTimesAYear.Shortfall(2).Should().Be(1);
        Cadence.ThreeTimesAYear.Shortfall(4).Should().Be(0);
        Cadence.AsNeeded.Shortfall(0).Should().BeNull();
        Cadence.ThreeTimesAYear.Invoking(one => one.Shortfall(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("now and then")]
    [InlineData("")]
    public void Words_that_name_no_cadence_are_refused_with_those_that_do(string text) =>
        FluentActions.Invoking(() => CadenceInterpretation.Parse(text)).Should().Throw<FormatException>().WithMessage("*once a year*as needed*");
}
