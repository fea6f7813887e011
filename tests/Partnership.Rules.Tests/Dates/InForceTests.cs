using FluentAssertions;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Time;

public sealed class InForceTests
{
    [Fact]
    public void Both_ends_are_included()
    {
        var range = InForce.Between(Days.On("2013-03-31"), Days.On("2021-09-30"));

        range.Covers(Days.On("2013-03-30")).Should().BeFalse();
        range.Covers(Days.On("2013-03-31")).Should().BeTrue();
        range.Covers(Days.On("2021-09-30")).Should().BeTrue();
        range.Covers(Days.On("2021-10-01")).Should().BeFalse();
        InForce.Since(Days.On("2021-10-01")).Covers(Days.On("9999-12-31")).Should().BeTrue();
        InForce.Until(Days.On("2013-03-30")).Covers(Days.On("0001-01-01")).Should().BeTrue();
    }

    [Fact]
    public void What_is_prospective_covers_no_day_and_what_is_undated_covers_every_day()
    {
        InForce.Prospective.Covers(Days.On("2026-11-22")).Should().BeFalse();
        InForce.Undated.Covers(Days.On("2026-11-22")).Should().BeTrue();
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        FluentActions.Invoking(() => InForce.Between(Days.On("2021-10-01"), Days.On("2021-09-30"))).Should().Throw<ArgumentException>();

    [Fact]
    public void It_reads_as_English()
    {
        InForce.Since(Days.On("2021-10-01")).For("Part 4").ToString().Should().Be("from 1 October 2021, for Part 4");
        InForce.Until(Days.On("2013-03-30")).ToString().Should().Be("to 30 March 2013");
        InForce.Between(Days.On("2013-03-31"), Days.On("2021-09-30")).ToString().Should().Be("from 31 March 2013 to 30 September 2021");
        InForce.Undated.ToString().Should().Be("undated");
        InForce.Prospective.ToString().Should().Be("not yet in force");
    }
}
