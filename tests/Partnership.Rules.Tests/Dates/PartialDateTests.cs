using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

public sealed class PartialDateTests
{
    [Property(MaxTest = 1000)]
    public Property What_is_written_is_read_back_the_same() => Law.ForAll(
        from year in Gen.Choose(1, 9999)
        from part in Gen.Choose(1, 12)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => PartialDate.OfDay(new NodaTime.LocalDate(year, part, 28)),
            1 => PartialDate.OfMonth(year, part),
            2 => PartialDate.OfQuarter(year, (part + 2) / 3),
            _ => PartialDate.OfYear(year),
        },
        date =>
        {
            PartialDate.Parse(date.ToString()).Should().Be(date);
            date.Covers(date.First).Should().BeTrue();
            date.Covers(date.Last).Should().BeTrue();
            (date.First.DayOfYear == 1 || !date.Covers(date.First.PlusDays(-1))).Should().BeTrue();
            (date.Last.DayOfYear >= 365 || !date.Covers(date.Last.PlusDays(1))).Should().BeTrue();
        });

    [Theory]
    [InlineData("2022-08-15", "2022-08-15", "2022-08-15")]
    [InlineData("2022-08", "2022-08-01", "2022-08-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2022-Q3", "2022-07-01", "2022-09-30")]
    [InlineData("2022-q4", "2022-10-01", "2022-12-31")]
    [InlineData(" 2022 ", "2022-01-01", "2022-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void It_spans_the_days_it_can_mean(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        (date.First, date.Last).Should().Be((Days.On(first), Days.On(last)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2022-02-30")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-Q0")]
    [InlineData("2022-Q5")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("0000-06")]
    [InlineData("-200-01")]
    [InlineData("August 2022")]
    [InlineData("2022/08/15")]
    [InlineData("2022-8-1")]
    public void What_is_not_a_date_is_refused(string? text)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().BeNull();
        FluentActions.Invoking(() => PartialDate.Parse(text!)).Should().Throw<Exception>().Which.Should().Match(thrown => thrown is FormatException || text == null);
    }

    [Fact]
    public void Parts_out_of_range_are_refused()
    {
        Refused(() => PartialDate.OfYear(0));
        Refused(() => PartialDate.OfYear(10_000));
        Refused(() => PartialDate.OfMonth(2022, 13));
        Refused(() => PartialDate.OfQuarter(2022, 5));
        Refused(() => PartialDate.OfQuarter(int.MaxValue, 1));
    }

    private static void Refused(Action making) => making.Should().Throw<ArgumentOutOfRangeException>();
}
