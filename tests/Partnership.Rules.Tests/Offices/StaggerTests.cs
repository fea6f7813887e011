using FluentAssertions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.Governance;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Calculators;

/// <summary>Whether two offices change together, by elections where both are known and by first days otherwise (CAM-TOR-068).</summary>
public sealed class StaggerTests
{
    [Theory]
    [InlineData("2009-01-14", "2010-01-13", "staggered")]
    [InlineData("2010-01-13", "2009-01-14", "staggered")]
    [InlineData("2009-01-14", "2009-01-14", "not-staggered")]
    [InlineData("2009-01", "2009-01", "ask elected-on")]
    [InlineData("2009", "2009-01-14", "ask elected-on")]
    public void First_days_are_compared_and_flagged_and_days_that_may_be_the_same_are_asked(string chair, string viceChair, string expected)
    {
        var told = Compare(From(chair), From(viceChair));

        Words(told).Should().Be(expected);
        told.Caveats.Select(flag => flag.Code).Should().Equal("advice", "stagger-gap-not-stated", "starts-compared-not-elections");
    }

    [Fact]
    public void Two_elected_at_one_meeting_are_not_staggered_though_one_starts_a_day_later()
    {
        var told = Compare(Elected("2009-01-14", "2009-01-14"), Elected("2009-01-15", "2009-01-14"));

        told.Value.Should().Be(StaggerStatus.NotStaggered);
        told.Caveats.Select(flag => flag.Code).Should().Equal("advice", "stagger-gap-not-stated");
    }

    [Fact]
    public void One_election_alone_cannot_be_compared_so_the_first_days_are()
    {
        var told = Compare(Elected("2009-01-15", "2009-01-14"), From("2009-01-14"));

        told.Value.Should().Be(StaggerStatus.Staggered);
        told.Caveats.Should().Contain(flag => flag.Code == "starts-compared-not-elections");
    }

    private static string Words(Determination<StaggerStatus> told) => told.Answer.IsKnown ? told.Value.ToString() : $"ask {told.StillNeeded.Single().Fact}";

    private static Determination<StaggerStatus> Compare(TenureFacts chair, TenureFacts viceChair) => StaggerCalculator.Compare(Cambridgeshire.StrategyGroup, chair, viceChair);

    private static TenureFacts From(string from) => new(Fact.Known(PartialDate.Parse(from)));

    private static TenureFacts Elected(string from, string on) => From(from) with { ElectedOn = Given.Loose(on) };
}
